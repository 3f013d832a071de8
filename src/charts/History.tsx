import { type Figure, gap } from "../core/figure";
import type { Palette } from "./palette";
import { Label } from "./text";
import { millions, separated } from "../words/amount";
import { useGrammar } from "./useGrammar";
import type { Grammar } from "../words/grammar/grammar";

interface Props {
  readonly points: readonly { readonly year: number; readonly figure: Figure }[];
  readonly year: number;
  readonly palette: Palette;
  readonly name: string;
}

const whole = (grammar: Grammar, figure: Figure): string =>
  figure.kind === "gap" ? ".." : separated(grammar, figure.value.times("1e-6").round(0).toFixed());

/** Turnover of all years as small columns; the first, the lowest and the chosen one are labelled. */
export function History({ points, year, palette, name }: Props) {
  const grammar = useGrammar();
  const value = (figure: Figure) => (figure.kind === "amount" ? figure.value.toNumber() : 0);
  const most = Math.max(1, ...points.map(({ figure }) => value(figure)));
  const known = points.filter(({ figure }) => figure.kind === "amount");
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
            const height = (70 * value(figure)) / most;
            const anchor = i === 0 ? "start" : i === points.length - 1 ? "end" : "middle";
            const x = i === 0 ? 0 : i === points.length - 1 ? place(i) + bar : place(i) + bar / 2;
            return (
              <g key={each}>
                <rect
                  x={place(i)}
                  y={92 - height}
                  width={bar}
                  height={height}
                  fill={each === year ? palette.ink : palette.rule2}
                />
                {labelled(i) && (
                  <Label x={x} y={86 - height} fill={palette.ink2} size={12.5} anchor={anchor}>
                    {whole(grammar, figure)}
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
