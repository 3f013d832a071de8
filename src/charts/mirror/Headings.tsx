import { separated } from "../../words/amount";
import { mirrorChartOf } from "../../words/mirrorChartOf";
import type { Palette } from "../palette";
import { Label, textWidth } from "../text";
import type { MirrorLayout } from "./layout";

/** What each column shows, and in which unit. */
export function Headings({ layout, palette }: { readonly layout: MirrorLayout; readonly palette: Palette }) {
  const { grammar, model } = layout;
  const words = mirrorChartOf(grammar);
  const { step } = layout.powers;
  const columns = [
    {
      x: 0,
      title: words.title,
      note:
        layout.form === "narrow"
          ? grammar.chart.millionsIn(model.to)
          : words.flows(model.reporter, model.flow, model.to),
    },
    {
      x: layout.ratio.from,
      title: words.divided(model.reporter),
      note: words.gridlines(separated(grammar, String(step))),
    },
  ];
  return columns.slice(0, layout.form === "narrow" ? 1 : 2).map(({ x, title, note }) => {
    const room = x === 0 && layout.form !== "narrow" ? layout.ratio.from - 16 : layout.width - x;
    const fit = (text: string, size: number, bold: boolean) =>
      Math.min(size, (size * room) / textWidth(text, size, bold));
    return (
      <g key={title}>
        <Label x={x} y={14} fill={palette.ink} size={fit(title, 15, true)} bold>
          {title}
        </Label>
        <Label x={x} y={33} fill={palette.ink2} size={fit(note, 13, false)}>
          {note}
        </Label>
      </g>
    );
  });
}
