import { rankedOf } from "../../words/rankedOf";
import { memo, type PointerEvent, useRef } from "react";
import { listed, type RankedPartner } from "../../analysis/ranking";
import { stepOf } from "../../analysis/steps";
import { rampOf } from "./colours";
import { type MapLayout, needsDot } from "./layout";
import { Outline } from "./Outline";
import { shapes, world } from "./world";
import type { Palette } from "../palette";
import { Label, textWidth } from "../text";
import { dodge } from "../place";
import { millions } from "../../words/amount";

interface Parts {
  readonly layout: MapLayout;
  readonly palette: Palette;
}

interface Props extends Parts {
  readonly onPoint?: (code: string | null) => void;
  /** What was clicked, or tapped with a finger, which cannot point first. */
  readonly onPick?: (code: string, byTouch: boolean) => void;
}

const hatch = "url(#not-reported)";

/** The fill of a code: its step, the ground where nothing was traded, a hatch where nothing was reported. */
function fills({ model, limits }: MapLayout, palette: Palette): (code: string) => string {
  const ramp = rampOf(model.measure, palette);
  const known = new Map(
    listed(model).map((partner) => {
      const step = stepOf(partner, limits);
      return [partner.area.code, step === null ? hatch : step === "none" ? palette.ground : (ramp[step] ?? hatch)];
    }),
  );
  return (code) => (code === model.reporter.code ? palette.ground : (known.get(code) ?? hatch));
}

const Hatch = ({ palette, size }: { palette: Palette; size: number }) => (
  <pattern id="not-reported" width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width={size} height={size} fill={palette.ground} />
    <rect width={size * 0.3} height={size} fill={palette.rule2} fillOpacity={0.75} />
  </pattern>
);

const Countries = memo(function Countries({ layout, palette }: Parts) {
  const fill = fills(layout, palette);
  const { scale, dot } = layout;
  const line = 0.5 / scale;
  return (
    <g transform={`scale(${scale})`} strokeLinejoin="round">
      <g stroke={palette.rule2} strokeWidth={line}>
        {shapes.map(([code, { path }]) => path && <path key={code} d={path} fill={fill(code)} data-code={code} />)}
      </g>
      {shapes.map(([code, shape]) => {
        if (code === "" || !needsDot(shape, layout)) return null;
        const [x, y] = shape.centre;
        return (
          <g key={code} data-code={code}>
            {/* Larger than what is seen, so that a finger finds it. */}
            <circle cx={x} cy={y} r={(dot * 2.4) / scale} fill={palette.ground} fillOpacity={0} />
            <circle cx={x} cy={y} r={dot / scale} fill={fill(code)} stroke={palette.ink2} strokeWidth={1.2 * line} />
          </g>
        );
      })}
    </g>
  );
});

interface Tag {
  readonly code: string;
  readonly text: string;
  readonly bold: boolean;
  readonly x: number;
  readonly y: number;
}

/** Names and figures of the chosen partners and of the reporter, apart from each other. */
function tagsOf(
  { grammar, model, scale, mapHeight }: MapLayout,
  chosen: readonly RankedPartner[],
): readonly (Tag & { readonly at: number })[] {
  const place = (code: string, text: string, bold: boolean): Tag[] => {
    const shape = world.shapes[code];
    return shape ? [{ code, text, bold, x: shape.centre[0] * scale, y: shape.centre[1] * scale }] : [];
  };
  const amount = ({ figure }: RankedPartner) => millions(grammar, figure, model.measure === "balance");
  const tags = [
    ...place(model.reporter.code, grammar.area.name(model.reporter), false),
    ...chosen.flatMap((partner) =>
      place(partner.area.code, `${grammar.area.name(partner.area)} ${amount(partner)}`, true),
    ),
  ].toSorted((a, b) => a.y - b.y);
  const at = dodge(
    tags.map(({ y }) => y),
    17,
    12,
    mapHeight - 6,
  );
  return tags.map((tag, i) => ({ ...tag, at: at[i] ?? tag.y }));
}

// More than eight names would hide what they name.
const mostNamed = 8;

function Tags({ layout, palette }: Parts) {
  const { model } = layout;
  const chosen = listed(model).filter((partner) => partner.chosen);
  const isPhone = layout.mapWidth < 560;
  return (
    <g>
      {chosen.map(({ area: { code } }) => (
        <Outline key={code} code={code} layout={layout} colour={palette.accent} halo={palette.ground} strong={2} />
      ))}
      <Outline code={model.reporter.code} layout={layout} colour={palette.ink} halo={palette.ground} strong={1.25} />
      {!isPhone &&
        tagsOf(layout, chosen.slice(0, mostNamed)).map(({ code, text, bold, x, y, at }) => {
          const width = textWidth(text, 14, bold);
          const isReporter = code === model.reporter.code;
          const left = isReporter ? x - width / 2 : x - width - 26 > 0 ? x - width - 26 : x + 26;
          const end = left > x ? left - 3 : left + width + 3;
          const leader = `M${x} ${y}L${end} ${at}`;
          return (
            <g key={code}>
              {!isReporter && (
                <g fill="none">
                  <path d={leader} stroke={palette.ground} strokeWidth={3.5} />
                  <path d={leader} stroke={palette.ink} />
                </g>
              )}
              <Label x={left} y={at + 5} fill={palette.ink} bold={bold} halo={palette.ground}>
                {text}
              </Label>
            </g>
          );
        })}
    </g>
  );
}

function Legend({ layout, palette }: Parts) {
  const { grammar, model } = layout;
  const words = rankedOf(grammar);
  const ramp = rampOf(model.measure, palette);
  const fill = (step: (typeof layout.legend)[number]["step"]) =>
    typeof step === "number" ? ramp[step] : step === "gap" ? "url(#not-reported-key)" : palette.ground;
  return (
    <g>
      <Label {...layout.unit} fill={palette.ink2} size={13}>
        {model.measure === "balance" ? words.balanceLegend : words.legend}
      </Label>
      {layout.legend.map(({ step, text, x, y }) => (
        <g key={text}>
          <rect
            x={x + 0.5}
            y={y - 4.5}
            width={19}
            height={12}
            fill={fill(step)}
            stroke={step === "reporter" ? palette.ink : palette.rule2}
            strokeWidth={step === "reporter" ? 1.5 : 1}
          />
          <Label x={x + 26} y={y + 6} fill={palette.ink2} size={13}>
            {text}
          </Label>
        </g>
      ))}
    </g>
  );
}

const codeOf = (target: EventTarget): string | null =>
  (target instanceof Element && target.closest<SVGElement>("[data-code]")?.dataset["code"]) || null;

/** The world by the steps of a measure; what is chosen is outlined, what is not reported hatched. */
export const MapChart = memo(function MapChart({ layout, palette, onPoint, onPick }: Props) {
  const { width } = layout;
  const parts = { layout, palette };
  const byTouch = useRef(false);
  const point = (event: PointerEvent, code: string | null) => {
    if (event.pointerType !== "touch") onPoint?.(code);
  };
  return (
    // What a pointer does here, the list beside the map does for the keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <svg
      width={width}
      height={layout.height}
      viewBox={`0 0 ${width} ${layout.height}`}
      onPointerOver={(event) => point(event, codeOf(event.target))}
      onPointerLeave={(event) => point(event, null)}
      onPointerDown={({ pointerType }) => {
        byTouch.current = pointerType === "touch";
      }}
      onClick={({ target }) => {
        const code = codeOf(target);
        if (code === null) onPoint?.(null);
        else onPick?.(code, byTouch.current);
      }}
    >
      <defs>
        <Hatch palette={palette} size={5 / layout.scale} />
        <pattern id="not-reported-key" href="#not-reported" patternTransform={`scale(${layout.scale}) rotate(45)`} />
      </defs>
      <Countries {...parts} />
      <Tags {...parts} />
      <Legend {...parts} />
    </svg>
  );
});
