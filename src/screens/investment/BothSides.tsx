import { useMemo } from "react";
import type { InvestmentLine, InvestmentModel } from "../../analysis/invested";
import { useGrammar } from "../page/useGrammar";
import type { Area } from "../../core/area";
import { formatPeriod, isPeriod, ordinal, type Period, range } from "../../core/period";
import { gapMark } from "../../words/amount";
import { unitOf } from "../../words/investmentText";
import { capital } from "../../words/phrase";
import { shortName } from "../../words/sourceWords";
import { Counted } from "../table/Counted";
import { TableCaption } from "../table/TableCaption";
import { sortable } from "../table/sortable";
import { TableFrame } from "../table/TableFrame";
import { SortHead } from "../../ui/SortHead";
import { type SortBy, useSorted } from "../../ui/useSorted";
import { useMore } from "../page/useMore";
import table from "../table/figures.module.css";
import { classes } from "../../ui/classes";
import typography from "../../ui/typography.module.css";

interface CellProps {
  readonly line: InvestmentLine | undefined;
}

/** A figure of one side, or why there is none. */
function Side({ line }: CellProps) {
  const { figures } = useMore();
  if (!line) return <td className={table.number}>{gapMark}</td>;
  const { figure } = line;
  return (
    <td id={`figure-${line.key}`} className={classes(table.number, table.statistics)} tabIndex={-1}>
      {figure.kind === "gap" && figure.reason === "suppressed" ? figures.gaps.suppressed : <Counted figure={figure} />}
    </td>
  );
}

/** What both sides say of one partner in one year. */
interface Pair {
  readonly area: Area;
  readonly period: Period;
  readonly sides: readonly [InvestmentLine | undefined, InvestmentLine | undefined];
}

const pairsOf = ({ reporter, partners, from, to }: InvestmentModel): Pair[] =>
  partners.flatMap(({ area, lines }) =>
    range({ from, to })
      .toReversed()
      .map((period) => {
        const at = lines.filter((line) => isPeriod(line.period) && line.period === period);
        return { area, period, sides: [at.find(({ by }) => by === reporter), at.find(({ by }) => by !== reporter)] };
      }),
  );

/** What both sides report of the same positions, a row for each partner and year, the latest first. */
export function BothSides({ model }: { readonly model: InvestmentModel }) {
  const grammar = useGrammar();
  const { figures, mirror } = useMore();
  const { reporter } = model;
  const heads = [capital(grammar.area.reportedBy(reporter)), mirror.partnerReports];
  const pairs = useMemo(() => pairsOf(model), [model]);
  const by = (key: string): SortBy<Pair> => {
    if (key === "partner") return { of: ({ area }) => grammar.area.name(area) };
    if (key === "period") return { of: ({ period }) => ordinal(period), isNumber: true };
    return { of: ({ sides }) => sortable(sides[key === "own" ? 0 : 1]?.figure), isNumber: true };
  };
  const { shown, order, press } = useSorted(pairs, by, grammar.tag);
  const sourcesOf = (side: 0 | 1) => [
    ...new Set(
      pairs.flatMap(({ sides }) => {
        const source = sides[side]?.source;
        return source ? shortName(grammar, source) : [];
      }),
    ),
  ];
  const sources = [sourcesOf(0), sourcesOf(1)];
  const isSame = sources.every(({ length }) => length < 2);
  const head = mirror.sources(grammar.area.name(reporter));
  return (
    <TableFrame label={figures.title}>
      <table className={table.figures}>
        <TableCaption
          title={figures.title}
          note={unitOf(grammar, reporter)}
          once={isSame ? [`${head}: ${sources.map(([name = gapMark]) => name).join("; ")}`] : []}
        />
        <thead>
          <tr>
            <SortHead text={figures.heads.partner} column="partner" order={order} onPress={press} />
            <SortHead text={figures.heads.period} column="period" order={order} onPress={press} />
            {heads.map((text, side) => (
              <SortHead
                key={text}
                className={table.number}
                text={text}
                column={side === 0 ? "own" : "theirs"}
                order={order}
                onPress={press}
              />
            ))}
            {!isSame && <th scope="col">{head}</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ area, period, sides }, i) => {
            const isFirst = shown[i - 1]?.area !== area;
            return (
              <tr key={`${area.code} ${formatPeriod(period)}`} className={isFirst ? table.first : undefined}>
                <th scope="row">
                  <span className={isFirst || order !== null ? undefined : typography.hidden}>
                    {grammar.area.name(area)}
                  </span>
                </th>
                <td>{grammar.period(period)}</td>
                {sides.map((line, side) => (
                  <Side key={heads[side]} line={line} />
                ))}
                {!isSame && (
                  <td className={table.source}>
                    {sides.map((line) => (line?.source ? shortName(grammar, line.source) : gapMark)).join("; ")}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableFrame>
  );
}
