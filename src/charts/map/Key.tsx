import type { Palette } from "../palette";
import { Label } from "../text";
import { rampOf } from "./colours";
import { Hatch, hatched } from "./Hatch";
import { type LegendEntry, legendSize, lineHeight, swatchWidth } from "./legend";
import type { MapLayout } from "./layout";

const hatchSize = 5;

/** What the colours of a map mean. */
export function Key({ layout, palette }: { readonly layout: MapLayout; readonly palette: Palette }) {
  const { legend, model } = layout;
  const ramp = rampOf(model.measure, palette);
  const hatch = { palette, size: hatchSize };
  const fill = (step: LegendEntry["step"]) =>
    typeof step === "number" ? ramp[step] : step === "gap" ? hatched(hatch) : palette.ground;
  const lines = (texts: readonly string[], x: number, y: number) =>
    texts.map((text, i) => (
      <Label key={text} x={x} y={y + legendSize + i * lineHeight} fill={palette.ink2} size={legendSize}>
        {text}
      </Label>
    ));
  return (
    <g transform={`translate(${legend.x} ${legend.y})`}>
      <defs>
        <Hatch {...hatch} />
      </defs>
      {lines(legend.unit, 0, 0)}
      {legend.entries.map(({ step, lines: texts, x, y }) => (
        <g key={step}>
          <rect
            x={x + 0.5}
            y={y + 2.5}
            width={swatchWidth}
            height={12}
            fill={fill(step)}
            stroke={step === "reporter" ? palette.ink : palette.rule2}
            strokeWidth={step === "reporter" ? 1.5 : 1}
          />
          {lines(texts, x + swatchWidth + 7, y)}
        </g>
      ))}
    </g>
  );
}
