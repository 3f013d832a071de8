import type { FigureRow } from "../analysis/figures";
import type { Palette } from "./palette";
import { Label } from "./text";
import { millions, percent, statedInWords } from "../words/amount";
import type { Grammar } from "../words/grammar/grammar";
import { useGrammar } from "./useGrammar";

interface Column {
  readonly head: string;
  /** Share of the width at which the column begins, or for numbers ends. */
  readonly at: number;
  readonly end?: boolean;
  readonly bold?: boolean;
  readonly text: (row: FigureRow) => string;
}

const columnsOf = (grammar: Grammar): readonly Column[] => [
  { head: "Partner", at: 0, text: ({ partner }) => grammar.area.name(partner) },
  { head: "Indicator", at: 0.29, text: ({ indicator }) => grammar.indicators[indicator] },
  { head: "Period", at: 0.42, text: ({ period }) => grammar.period(period) },
  { head: "Statistics", at: 0.555, end: true, bold: true, text: ({ figure }) => millions(grammar, figure) },
  {
    head: "Change",
    at: 0.66,
    end: true,
    text: ({ change }) => (change === "tiny base" ? "base too small" : percent(grammar, change, true)),
  },
  { head: "Stated", at: 0.685, text: ({ stated }) => (stated ? statedInWords(grammar, stated) : "") },
  { head: "Verdict", at: 0.835, text: ({ verdict }) => (verdict ? grammar.verdicts[verdict] : "") },
];

const line = 30;
const head = 34;

interface Props {
  readonly rows: readonly FigureRow[];
  readonly width: number;
  readonly palette: Palette;
  readonly stated: boolean;
}

/** The figures as a drawing, for a picture of the table; where there is less room than they need, smaller. */
export function TableDrawing({ rows, width: asked, palette, stated }: Props) {
  const width = Math.max(1000, asked);
  const shrunk = asked / width;
  const height = head + rows.length * line + 4;
  const shown = columnsOf(useGrammar()).filter(
    (column) => stated || (column.head !== "Stated" && column.head !== "Verdict"),
  );
  const place = ({ at, end }: Column) => ({ x: at * width, anchor: end ? ("end" as const) : ("start" as const) });
  return (
    <svg width={width * shrunk} height={height * shrunk} viewBox={`0 0 ${width} ${height}`}>
      {shown.map((column) => (
        <Label key={column.head} {...place(column)} y={20} fill={palette.ink2} size={13}>
          {column.head}
        </Label>
      ))}
      <line x1={0} x2={width} y1={head} y2={head} stroke={palette.ink} />
      {rows.map((row, i) => {
        const y = head + (i + 1) * line;
        const isFirst = rows[i - 1]?.partner !== row.partner;
        return (
          <g key={row.key}>
            {shown.map((column, j) => (
              <Label key={column.head} {...place(column)} y={y - 10} fill={palette.ink} bold={column.bold ?? j === 0}>
                {j === 0 && !isFirst ? "" : column.text(row)}
              </Label>
            ))}
            <line x1={0} x2={width} y1={y} y2={y} stroke={palette.rule} />
          </g>
        );
      })}
    </svg>
  );
}
