import { type Figure, gap, isBound } from "../core/figure";
import type { Palette } from "./palette";
import { Label } from "./text";
import { millions, wholeMillions } from "../words/amount";
import { useGrammar } from "./useGrammar";

interface Props {
  readonly points: readonly { readonly year: number; readonly figure: Figure }[];
  readonly year: number;
  readonly palette: Palette;
  readonly name: string;
}

/** The height of the highest column, and of the stripes above one that is a lower bound. */
const tallest = 70;
const stripes = [1, 0.6, 0.3];
const pitch = 4;
const openHeight = stripes.length * pitch;

/** Turnover of all years as small columns, with an open end where it is a lower bound; the first, the lowest and the chosen one are labelled. */
export function History({ points, year, palette, name }: Props) {
  const grammar = useGrammar();
  const value = (figure: Figure) => (figure.kind === "amount" ? figure.value.toNumber() : 0);
  const most = Math.max(1, ...points.map(({ figure }) => value(figure)));
  const tall = points.some(({ figure }) => isBound(figure)) ? tallest - openHeight : tallest;
  // A lower bound may be higher than any other year.
  const known = points.filter(({ figure }) => figure.kind === "amount" && !isBound(figure));
  const lowest = known.reduce(
    (low, point) => (value(point.figure) < value(low.figure) ? point : low),
    known[0] ?? points[0] ?? { year, figure: gap("notReported") },
  );
  const step = points.length > 1 ? 156 / (points.length - 1) : 0;
  const bar = Math.min(20, step * 0.65 || 20);
  const place = (i: number) => i * step;
  const labelled = (i: number) =>
    i === 0 ||
    i === points.length - 1 ||
    points[i]?.year === year ||
    (points[i]?.year === lowest.year && i > 1 && i < points.length - 2);
  const description = points.map((point) => `${point.year} ${millions(grammar, point.figure)}`).join(", ");
  return (
    <div className="history">
      <p className="note">{grammar.chart.turnoverInMillions}</p>
      <div role="img" aria-label={grammar.chart.turnoverOver(name, description)}>
        <svg width="184" height="112" viewBox="0 0 184 112">
          {points.map(({ year: each, figure }, i) => {
            const height = (tall * value(figure)) / most;
            const open = isBound(figure) ? openHeight : 0;
            const fill = each === year ? palette.ink : palette.rule2;
            const anchor = i === 0 ? "start" : i === points.length - 1 ? "end" : "middle";
            const x = i === 0 ? 0 : i === points.length - 1 ? place(i) + bar : place(i) + bar / 2;
            return (
              <g key={each}>
                <rect x={place(i)} y={92 - height} width={bar} height={height} fill={fill} />
                {open > 0 &&
                  stripes.map((opacity, k) => (
                    <rect
                      key={opacity}
                      x={place(i)}
                      y={92 - height - (k + 1) * pitch}
                      width={bar}
                      height={pitch / 2}
                      fill={fill}
                      fillOpacity={opacity}
                    />
                  ))}
                {labelled(i) && (
                  <Label x={x} y={86 - height - open} fill={palette.ink2} size={12.5} anchor={anchor}>
                    {wholeMillions(grammar, figure)}
                  </Label>
                )}
              </g>
            );
          })}
          <line x1={0} y1={92} x2={176} y2={92} stroke={palette.rule2} />
          <Label x={0} y={108} fill={palette.ink2} size={12.5}>
            {points[0]?.year}
          </Label>
          <Label x={176} y={108} fill={palette.ink2} size={12.5} anchor="end">
            {points.at(-1)?.year}
          </Label>
        </svg>
      </div>
    </div>
  );
}
