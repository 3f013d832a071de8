import { type Figure, gap, isBound } from "../core/figure";
import { formatPeriod, type Period } from "../core/period";
import type { Palette } from "./palette";
import { Label, textWidth } from "./text";
import { millions, wholeMillions } from "../words/amount";
import { shortPeriod } from "../words/shortPeriod";
import { useGrammar } from "./useGrammar";

interface Props {
  readonly points: readonly { readonly period: Period; readonly figure: Figure }[];
  readonly period: Period;
  readonly palette: Palette;
  readonly name: string;
}

/** The height of the highest column, and of the stripes above one that is a lower bound. */
const tallest = 70;
const stripes = [1, 0.6, 0.3];
const pitch = 4;
const openHeight = stripes.length * pitch;
const bottom = 92;
const lineHeight = 13;

/** Turnover over time as small columns, with an open end where it is a lower bound; the first, the lowest and the chosen one are labelled. */
export function History({ points, period, palette, name }: Props) {
  const grammar = useGrammar();
  const value = (figure: Figure) => (figure.kind === "amount" ? figure.value.toNumber() : 0);
  const most = Math.max(1, ...points.map(({ figure }) => value(figure)));
  const tall = points.some(({ figure }) => isBound(figure)) ? tallest - openHeight : tallest;
  // A lower bound may be higher than any other figure.
  const known = points.filter(({ figure }) => figure.kind === "amount" && !isBound(figure));
  const lowest = known.reduce(
    (low, point) => (value(point.figure) < value(low.figure) ? point : low),
    known[0] ?? points[0] ?? { period, figure: gap("notReported") },
  );
  const step = points.length > 1 ? 156 / (points.length - 1) : 0;
  const bar = Math.min(20, step * 0.65 || 20);
  const place = (i: number) => i * step;
  const columns = points.map(({ period: each, figure }, i) => {
    const height = (tall * value(figure)) / most;
    const open = isBound(figure) ? openHeight : 0;
    return { period: each, figure, x: place(i), height, open, top: bottom - height - open };
  });
  const last = columns.length - 1;
  /** Above all columns that its text lies over. */
  const labelOf = (i: number) => {
    const { x, figure } = columns[i] ?? { x: 0, figure: gap("notReported") };
    const text = wholeMillions(grammar, figure);
    const width = textWidth(text, 12.5);
    const anchor = i === 0 ? "start" : i === last ? "end" : "middle";
    const at = { start: x, middle: x + bar / 2, end: x + bar }[anchor];
    const left = { start: at, middle: at - width / 2, end: at - width }[anchor];
    const below = columns.filter((column) => column.x < left + width && column.x + bar > left);
    return { i, text, anchor, at, left, right: left + width, y: Math.min(...below.map(({ top }) => top)) - 6 } as const;
  };
  const asked = [columns.findIndex((column) => column.period === period), last, 0];
  const low = columns.findIndex((column) => column.period === lowest.period);
  const wanted = new Set([...asked, ...(low > 1 && low < last - 1 ? [low] : [])].filter((i) => i in columns));
  const labels: ReturnType<typeof labelOf>[] = [];
  for (const label of [...wanted].map(labelOf)) {
    const meets = (other: typeof label) =>
      label.left < other.right && label.right > other.left && Math.abs(label.y - other.y) < lineHeight;
    if (!labels.some(meets)) labels.push(label);
  }
  labels.sort((a, b) => a.i - b.i);
  const [first, latest] = [points[0], points.at(-1)];
  const description = points
    .map((point) => `${grammar.period(point.period)} ${millions(grammar, point.figure)}`)
    .join(", ");
  return (
    <div>
      <p>{grammar.chart.turnoverInMillions}</p>
      <div role="img" aria-label={grammar.chart.turnoverOver(name, description)}>
        <svg width="184" height="112" viewBox="0 0 184 112">
          {columns.map(({ period: each, x, height, open }) => {
            const fill = each === period ? palette.ink : palette.rule2;
            return (
              <g key={formatPeriod(each)}>
                <rect x={x} y={bottom - height} width={bar} height={height} fill={fill} />
                {open > 0 &&
                  stripes.map((opacity, k) => (
                    <rect
                      key={opacity}
                      x={x}
                      y={bottom - height - (k + 1) * pitch}
                      width={bar}
                      height={pitch / 2}
                      fill={fill}
                      fillOpacity={opacity}
                    />
                  ))}
              </g>
            );
          })}
          {labels.map(({ i, text, at, y, anchor }) => (
            <Label key={i} x={at} y={y} fill={palette.ink2} size={12.5} anchor={anchor}>
              {text}
            </Label>
          ))}
          <line x1={0} y1={bottom} x2={176} y2={bottom} stroke={palette.rule2} />
          <Label x={0} y={108} fill={palette.ink2} size={12.5}>
            {first && shortPeriod(grammar, first.period)}
          </Label>
          <Label x={176} y={108} fill={palette.ink2} size={12.5} anchor="end">
            {latest && shortPeriod(grammar, latest.period)}
          </Label>
        </svg>
      </div>
    </div>
  );
}
