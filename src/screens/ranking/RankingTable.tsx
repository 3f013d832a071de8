import { memo } from "react";
import { measuresBeside, sumBeside } from "../../analysis/besideRank";
import type { RankingRow } from "../../analysis/folding";
import type { RankedPartner, RankingModel } from "../../analysis/ranking";
import type { Dataset } from "../../core/dataset";
import type { Figure } from "../../core/figure";
import { isInvestment } from "../../core/indicators";
import { SortHead } from "../../ui/SortHead";
import { useSorted, type SortBy } from "../../ui/useSorted";
import { classes } from "../../ui/classes";
import { unitOf } from "../../words/investmentText";
import { foldedCount } from "../../words/rankingRows";
import { useGrammar } from "../page/useGrammar";
import { useMore } from "../page/useMore";
import { FlagsNote } from "../table/Counted";
import table from "../table/figures.module.css";
import { TableCaption } from "../table/TableCaption";
import { TableFrame } from "../table/TableFrame";
import { PartnerRow } from "./PartnerRow";
import styles from "./RankingTable.module.css";
import { useRankingColumns } from "./useRankingColumns";

interface Props {
  readonly dataset: Dataset;
  readonly model: RankingModel;
  readonly rows: readonly RankingRow[];
}

/** In pixels, below which a table with so many columns beside the partners scrolls. */
export const leastWidth = (columns: number): number => 180 + 84 * columns;

/** Every figure that a row prints. */
function figuresIn(dataset: Dataset, model: RankingModel, row: RankingRow): Figure[] {
  const partners = row.kind === "partner" ? [row.partner] : row.hidden;
  const beside = measuresBeside(model).map((measure) => sumBeside(dataset, model, partners, measure));
  return [row.kind === "partner" ? row.partner.figure : row.sum, ...beside];
}

/** The ranking in figures, row by row as it is drawn. */
export const RankingTable = memo(function RankingTable({ dataset, model, rows }: Props) {
  const { measure, period, reporter } = model;
  const grammar = useGrammar();
  const { figures } = useMore();
  const columns = useRankingColumns(dataset, model);
  // What stands for several partners stays at the end.
  const by = (key: string): SortBy<RankingRow> => {
    const column = columns.find((each) => each.key === key);
    const of = (partner: RankedPartner) => (column ? column.sort(partner) : grammar.area.name(partner.area));
    return { of: (row) => (row.kind === "partner" ? of(row.partner) : null), isNumber: column !== undefined };
  };
  const { shown, order, press } = useSorted(rows, by, grammar.tag);
  const unit = isInvestment(measure) ? unitOf(grammar, reporter) : grammar.ui.unit(grammar.area.reportedBy(reporter));
  return (
    <TableFrame
      label={figures.title}
      below={<FlagsNote figures={rows.flatMap((row) => figuresIn(dataset, model, row))} />}
    >
      <table className={classes(table.figures, styles.ranked)} style={{ minWidth: leastWidth(columns.length) }}>
        <TableCaption title={figures.title} note={`${grammar.period(period)}, ${unit}`} />
        <thead>
          <tr>
            <SortHead text={figures.heads.partner} column="partner" order={order} onPress={press} />
            {columns.map(({ key, head }) => (
              <SortHead key={key} className={table.number} text={head} column={key} order={order} onPress={press} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) =>
            row.kind === "partner" ? (
              <PartnerRow key={row.partner.area.code} partner={row.partner} model={model}>
                {columns.map(({ key, of }) => (
                  <td key={key} className={table.number}>
                    {of(row.partner)}
                  </td>
                ))}
              </PartnerRow>
            ) : (
              <tr key={row.why + String(row.places?.from)} className={styles.folded}>
                <th scope="row">{foldedCount(grammar, row, model)}</th>
                {columns.map(({ key, folded }) => (
                  <td key={key} className={table.number}>
                    {folded(row)}
                  </td>
                ))}
              </tr>
            ),
          )}
        </tbody>
      </table>
    </TableFrame>
  );
});
