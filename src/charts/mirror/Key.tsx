import { separated } from "../../words/amount";
import type { Palette } from "../palette";
import { Label, textWidth } from "../text";
import { keyLine, type MirrorLayout } from "./layout";
import { mirrorChartOf } from "../../words/mirrorChartOf";

interface Props {
  readonly layout: MirrorLayout;
  readonly palette: Palette;
}

/** What solid, outlined and shaded marks mean. */
export function Key({ layout, palette }: Props) {
  const { grammar, model } = layout;
  const mark = palette.mark[model.flow];
  const narrow = layout.form === "narrow";
  const words = mirrorChartOf(grammar);
  const [one, freight] = [separated(grammar, "1.00"), separated(grammar, "1.10")];
  const band = model.flow === "exports" ? `${one}–${freight}` : `1/${freight}–${one}`;
  const entries = [
    {
      text: words.reportedBy(model.reporter),
      swatch: (x: number, y: number) => <rect x={x} y={y - 11} width={26} height={12} fill={mark} />,
    },
    {
      text: words.reportedByPartner,
      swatch: (x: number, y: number) => (
        <rect
          x={x + 0.75}
          y={y - 10.25}
          width={24.5}
          height={10.5}
          fill={palette.ground}
          stroke={mark}
          strokeWidth={1.5}
        />
      ),
    },
    {
      text: words.freight(band, separated(grammar, model.factor), narrow),
      swatch: (x: number, y: number) => (
        <>
          <rect x={x + 9} y={y - 12} width={8} height={14} fill={palette.rule2} fillOpacity={0.45} />
          <line x1={x + 13} x2={x + 13} y1={y - 12} y2={y + 2} stroke={palette.ink} strokeDasharray="2 2" />
        </>
      ),
    },
  ];
  const size = layout.form === "dense" ? 12.5 : 13;
  const top = layout.bottom + (layout.form === "dense" ? 28 : narrow ? 44 : 38);
  let [x, y] = [0, top];
  return entries.map(({ text, swatch }, i) => {
    const length = 34 + textWidth(text, size);
    if (i > 0 && (narrow || x + length > layout.width)) [x, y] = [0, y + keyLine];
    const at = { x, y };
    x += length + 28;
    return (
      <g key={text}>
        {swatch(at.x, at.y)}
        <Label x={at.x + 34} y={at.y} fill={palette.ink2} size={size}>
          {text}
        </Label>
      </g>
    );
  });
}
