import { memo } from "react";
import { listed, type RankingModel } from "../../analysis/ranking";
import { limitsOf, stepOf } from "../../analysis/steps";
import { memo as memoized } from "../../core/memo";
import type { Palette } from "../palette";
import { borderOn, rampOf } from "./colours";
import { Hatch, hatched } from "./Hatch";
import type { MapLayout } from "./layout";
import { needsDot } from "./seen";
import { shapes } from "./world";

interface Props {
  readonly layout: MapLayout;
  readonly palette: Palette;
}

interface Look {
  readonly fill: string;
  readonly border: string;
}

/** The steps of all partners by code, which a map that is zoomed asks for in every frame. */
const stepsOf = memoized((model: RankingModel) => {
  const limits = limitsOf(model);
  return new Map(listed(model).map((partner) => [partner.area.code, stepOf(partner, limits)]));
});

/** How land looks by its code: its step, the ground where nothing was traded, a hatch where nothing was reported. */
function looks({ model }: MapLayout, palette: Palette, hatch: string): (code: string) => Look {
  const looksLike = (fill: string): Look => ({ fill, border: borderOn(palette, fill) });
  const [ramp, ground] = [rampOf(model.measure, palette).map(looksLike), looksLike(palette.ground)];
  const unknown = { ...ground, fill: hatch };
  const steps = stepsOf(model);
  return (code) => {
    const step = steps.get(code) ?? null;
    if (code === model.reporter.code || step === "none") return ground;
    return step === null ? unknown : (ramp[step] ?? unknown);
  };
}

/** All land in the colours of its steps, and a dot for what is too small to be seen. */
export const Countries = memo(function Countries({ layout, palette }: Props) {
  const { scale, origin, dot, zoom } = layout;
  const hatch = { palette, size: 5 / scale };
  const look = looks(layout, palette, hatched(hatch));
  const line = 0.6 / scale;
  const whole = { ...layout, scale: scale / zoom.times };
  return (
    <g transform={`translate(${origin.x} ${origin.y}) scale(${scale})`} strokeLinejoin="round">
      <defs>
        <Hatch {...hatch} />
      </defs>
      <g strokeWidth={line}>
        {shapes.map(([code, { path }]) => {
          const { fill, border } = look(code);
          return path && <path key={code} d={path} fill={fill} stroke={border} data-code={code} />;
        })}
      </g>
      {shapes.map(([code, shape]) => {
        if (code === "" || !needsDot(shape, whole)) return null;
        const [x, y] = shape.centre;
        return (
          // A dot that is needed no longer stays, as a finger that zooms may have begun at it.
          <g key={code} data-code={code} visibility={needsDot(shape, layout) ? undefined : "hidden"}>
            {/* Larger than what is seen, so that a finger finds it. */}
            <circle cx={x} cy={y} r={(dot * 2.4) / scale} fill={palette.ground} fillOpacity={0} />
            <circle cx={x} cy={y} r={dot / scale} fill={look(code).fill} stroke={palette.ink2} strokeWidth={line} />
          </g>
        );
      })}
    </g>
  );
});
