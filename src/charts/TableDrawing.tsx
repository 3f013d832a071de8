import type { FigureRow } from "../analysis/figures";
import type { Palette } from "./palette";
import { Label } from "./text";
import { millions, percent, statedInWords } from "../words/amount";
import type { Grammar } from "../words/grammar/grammar";
import { useGrammar } from "./useGrammar";

interface Column {
  readonly key: keyof Grammar["chart"]["heads"];
  /** Share of the width at which the column begins, or for numbers ends. */
  readonly at: number;
  readonly end?: boolean;
  readonly bold?: boolean;
  readonly text: (row: FigureRow) => string;
}

const columnsOf = (grammar: Grammar): readonly Column[] => [
  { key: "partner", at: 0, text: ({ partner }) => grammar.area.name(partner) },
  { key: "indicator", at: 0.29, text: ({ indicator }) => grammar.indicators[indicator] },
  { key: "period", at: 0.42, text: ({ period }) => grammar.period(period) },
  { key: "statistics", at: 0.555, end: true, bold: true, text: ({ figure }) => millions(grammar, figure) },
  {
    key: "change",
    at: 0.66,
    end: true,
    text: ({ change }) => (change === "tiny base" ? grammar.chart.tinyBase : percent(grammar, change, true)),
  },
  { key: "stated", at: 0.685, text: ({ stated }) => (stated ? statedInWords(grammar, stated) : "") },
  { key: "verdict", at: 0.835, text: ({ verdict }) => (verdict ? grammar.verdicts[verdict] : "") },
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
  const grammar = useGrammar();
  const width = Math.max(1000, asked);
  const shrunk = asked / width;
  const height = head + rows.length * line + 4;
  const shown = columnsOf(grammar).filter((column) => stated || (column.key !== "stated" && column.key !== "verdict"));
  const place = ({ at, end }: Column) => ({ x: at * width, anchor: end ? ("end" as const) : ("start" as const) });
  return (
    <svg width={width * shrunk} height={height * shrunk} viewBox={`0 0 ${width} ${height}`}>
      {shown.map((column) => (
        <Label key={column.key} {...place(column)} y={20} fill={palette.ink2} size={13}>
          {grammar.chart.heads[column.key]}
        </Label>
      ))}
      <line x1={0} x2={width} y1={head} y2={head} stroke={palette.ink} />
      {rows.map((row, i) => {
        const y = head + (i + 1) * line;
        const isFirst = rows[i - 1]?.partner !== row.partner;
        return (
          <g key={row.key}>
            {shown.map((column, j) => (
              <Label key={column.key} {...place(column)} y={y - 10} fill={palette.ink} bold={column.bold ?? j === 0}>
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
