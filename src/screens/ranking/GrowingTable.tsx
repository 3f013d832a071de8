import { memo, type ReactNode } from "react";
import { type GrowthModel, type GrownPartner, ordersOf } from "../../analysis/growing";
import type { GrowthRow } from "../../analysis/growthRows";
import type { GrowthOrder } from "../../core/question";
import { chooseOrder } from "../../state/viewChoices";
import { classes } from "../../ui/classes";
import { gapMark, millions } from "../../words/amount";
import { changePercent } from "../../words/changePercent";
import { growthCount, pointsText } from "../../words/growingWords";
import { amountText } from "../../words/rankedTexts";
import { viewWords } from "../../words/viewWords";
import { useGrammar } from "../page/useGrammar";
import { useMore } from "../page/useMore";
import { Counted, FlagsNote } from "../table/Counted";
import table from "../table/figures.module.css";
import { TableCaption } from "../table/TableCaption";
import { TableFrame } from "../table/TableFrame";
import { leastWidth } from "./RankingTable";
import { PartnerRow } from "./PartnerRow";
import styles from "./RankingTable.module.css";

interface Props {
  readonly model: GrowthModel;
  readonly rows: readonly GrowthRow[];
}

interface Column {
  readonly key: string;
  readonly head: string;
  /** What its head orders the ranking by. */
  readonly order?: GrowthOrder;
  readonly cell: (partner: GrownPartner) => ReactNode;
}

function useColumns({ measure, since, period }: GrowthModel): Column[] {
  const grammar = useGrammar();
  const { ranking, figures } = useMore();
  const words = viewWords(grammar).growing;
  const isSigned = measure === "balance";
  const pointsOf = ({ points }: GrownPartner) => pointsText(grammar, points);
  const counted = (which: "before" | "now") =>
    function CountedCell(partner: GrownPartner) {
      return <Counted figure={partner[which]} text={amountText(grammar, partner[which], isSigned)} />;
    };
  const yearly: Column = {
    key: "yearly",
    head: words.yearly,
    cell: (one) => changePercent(grammar, one.yearly, gapMark),
  };
  const percent: Column = {
    key: "percent",
    head: `${figures.heads.change}, %`,
    order: "percent",
    cell: (one) => changePercent(grammar, one.percent, figures.tinyBase),
  };
  // The change comes first: a phone shows no more than that without scrolling.
  return [
    {
      key: "rank",
      head: ranking.rank,
      cell: ({ rank, tied }) => (rank === null ? gapMark : `${tied ? "=" : ""}${rank}`),
    },
    ...(isSigned ? [] : [percent]),
    {
      key: "amount",
      head: figures.heads.change,
      order: "amount",
      cell: ({ amount }) => millions(grammar, amount, true),
    },
    { key: "before", head: grammar.period(since), cell: counted("before") },
    { key: "now", head: grammar.period(period), order: "value", cell: counted("now") },
    ...(isSigned ? [] : [yearly, { key: "points", head: words.points, cell: pointsOf }]),
  ];
}

/** The ranking by change in figures, row by row as it is drawn; heads put it into another order. */
export const GrowingTable = memo(function GrowingTable({ model, rows }: Props) {
  const { measure, period, since, reporter, order, group } = model;
  const grammar = useGrammar();
  const { figures } = useMore();
  const columns = useColumns(model);
  const orders = ordersOf(measure);
  return (
    <TableFrame
      label={figures.title}
      below={
        <FlagsNote
          figures={rows.flatMap((row) => (row.kind === "partner" ? [row.partner.before, row.partner.now] : []))}
        />
      }
    >
      <table className={classes(table.figures, styles.ranked)} style={{ minWidth: leastWidth(columns.length) }}>
        <TableCaption
          title={figures.title}
          note={`${grammar.indicators[measure]}, ${grammar.periods({ from: since, to: period })}, ${grammar.ui.unit(grammar.area.reportedBy(reporter))}`}
        />
        <thead>
          <tr>
            <th scope="col">{figures.heads.partner}</th>
            {columns.map(({ key, head, order: by }) => (
              <th
                key={key}
                scope="col"
                className={table.number}
                aria-sort={by === undefined ? undefined : by === order ? "descending" : "none"}
              >
                {by !== undefined && orders.includes(by) ? (
                  <button type="button" onClick={() => chooseOrder(by)}>
                    <span>{head}</span>
                    {by === order && <span aria-hidden="true"> ↓</span>}
                  </button>
                ) : (
                  head
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            row.kind === "partner" ? (
              <PartnerRow key={row.partner.area.code} partner={row.partner} model={model}>
                {columns.map(({ key, cell }) => (
                  <td key={key} className={table.number}>
                    {cell(row.partner)}
                  </td>
                ))}
              </PartnerRow>
            ) : (
              <tr key={row.why + String(row.places?.from)} className={styles.folded}>
                <th scope="row">{growthCount(grammar, row, group !== null)}</th>
                <td className={table.number}>{row.places && `${row.places.from}–${row.places.to}`}</td>
                {columns.slice(1).map(({ key }) => (
                  <td key={key}>{null}</td>
                ))}
              </tr>
            ),
          )}
        </tbody>
      </table>
    </TableFrame>
  );
});
