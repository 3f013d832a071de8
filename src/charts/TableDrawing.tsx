import type { FigureRow } from "../analysis/figures";
import { flagOf, flags } from "../core/figure";
import { millions, percent, statedInWords } from "../words/amount";
import type { Grammar } from "../words/language/grammar";
import { verdictName } from "../words/verdictWords";
import type { Palette } from "./palette";
import { Label, textWidth } from "./text";
import { useGrammar } from "./useGrammar";

interface Column {
  readonly key: keyof Grammar["chart"]["heads"];
  readonly isNumber?: boolean;
  readonly bold?: boolean;
  readonly text: (row: FigureRow) => string;
}

const columnsOf = (grammar: Grammar): readonly Column[] => [
  { key: "partner", bold: true, text: ({ partner }) => grammar.area.name(partner) },
  { key: "indicator", text: ({ indicator }) => grammar.indicators[indicator] },
  { key: "period", text: ({ period }) => grammar.period(period) },
  { key: "statistics", isNumber: true, bold: true, text: ({ figure }) => millions(grammar, figure) },
  {
    key: "change",
    isNumber: true,
    text: ({ change }) => (change === "tiny base" ? grammar.chart.tinyBase : percent(grammar, change, true)),
  },
  { key: "stated", text: ({ stated }) => (stated ? statedInWords(grammar, stated) : "") },
  { key: "verdict", text: ({ verdict }) => (verdict ? verdictName(grammar, verdict) : "") },
];

const line = 30;
const head = 34;
const leastGap = 20;

/** Columns as wide as their widest text, and what is left of the width between them. */
function placed(columns: readonly Column[], rows: readonly FigureRow[], grammar: Grammar, asked: number) {
  const widths = columns.map(({ key, bold, text }) =>
    Math.max(textWidth(grammar.chart.heads[key], 13), ...rows.map((row) => textWidth(text(row), 14, bold))),
  );
  const least = widths.reduce((sum, width) => sum + width + leastGap, -leastGap);
  const width = Math.max(least, asked);
  const gap = leastGap + (width - least) / (columns.length - 1);
  let from = 0;
  const places = columns.map((column, i) => {
    const room = widths[i] ?? 0;
    const place = column.isNumber
      ? ({ column, x: from + room, anchor: "end" } as const)
      : ({ column, x: from, anchor: "start" } as const);
    from += room + gap;
    return place;
  });
  return { width, places };
}

interface Props {
  readonly rows: readonly FigureRow[];
  readonly width: number;
  readonly palette: Palette;
  readonly stated: boolean;
}

/** The figures as a drawing, for a picture of the table; where there is less room than they need, smaller. */
export function TableDrawing({ rows, width: asked, palette, stated }: Props) {
  const grammar = useGrammar();
  const columns = columnsOf(grammar).filter(({ key }) => stated || (key !== "stated" && key !== "verdict"));
  const { width, places } = placed(columns, rows, grammar, asked);
  const shrunk = asked / width;
  const marks = flags.filter((flag) => rows.some(({ figure }) => flagOf(figure) === flag));
  const height = head + rows.length * line + (marks.length > 0 ? line : 4);
  return (
    <svg width={width * shrunk} height={height * shrunk} viewBox={`0 0 ${width} ${height}`}>
      {places.map(({ column, x, anchor }) => (
        <Label key={column.key} x={x} y={20} anchor={anchor} fill={palette.ink2} size={13}>
          {grammar.chart.heads[column.key]}
        </Label>
      ))}
      <line x1={0} x2={width} y1={head} y2={head} stroke={palette.ink} />
      {rows.map((row, i) => {
        const y = head + (i + 1) * line;
        const isFirst = rows[i - 1]?.partner !== row.partner;
        return (
          <g key={row.key}>
            {places.map(({ column, x, anchor }) => (
              <Label key={column.key} x={x} y={y - 10} anchor={anchor} fill={palette.ink} bold={column.bold ?? false}>
                {column.key === "partner" && !isFirst ? "" : column.text(row)}
              </Label>
            ))}
            {flagOf(row.figure) && (
              <Label
                x={(places.find(({ column }) => column.key === "statistics")?.x ?? 0) + 1}
                y={y - 15}
                fill={palette.ink}
                size={10}
              >
                {flagOf(row.figure)?.toLowerCase()}
              </Label>
            )}
            <line x1={0} x2={width} y1={y} y2={y} stroke={palette.rule} />
          </g>
        );
      })}
      {marks.length > 0 && (
        <Label x={0} y={height - 8} fill={palette.ink2} size={13}>
          {marks.map((flag) => `${flag.toLowerCase()}: ${grammar.source.flags[flag]}`).join("; ")}
        </Label>
      )}
    </svg>
  );
}
