import { memo } from "react";
import { measuresBeside, sumBeside } from "../../analysis/besideRank";
import { rowKey } from "../../analysis/figures";
import type { RankingRow } from "../../analysis/folding";
import type { RankingModel } from "../../analysis/ranking";
import type { Dataset } from "../../core/dataset";
import type { Figure } from "../../core/figure";
import { isInvestment } from "../../core/indicators";
import { own } from "../../core/own";
import { classes } from "../../ui/classes";
import { unitOf } from "../../words/investmentText";
import { foldedCount } from "../../words/rankingRows";
import { Explain } from "../about/Explain";
import { useGrammar } from "../page/useGrammar";
import { useMore } from "../page/useMore";
import { FlagsNote } from "../table/Counted";
import { Designated } from "../table/Designated";
import table from "../table/figures.module.css";
import { TableCaption } from "../table/TableCaption";
import styles from "./RankingTable.module.css";
import { useRankingColumns } from "./useRankingColumns";

interface Props {
  readonly dataset: Dataset;
  readonly model: RankingModel;
  readonly rows: readonly RankingRow[];
}

/** In pixels, below which a table with so many columns beside the partners scrolls. */
export const leastWidth = (columns: number): number => 180 + 84 * columns;

/** Columns whose meaning can be opened. */
const explained = { rank: "rank", share: "share", turnover: "turnover", balance: "balance" } as const;

/** Every figure that a row prints. */
function figuresIn(dataset: Dataset, model: RankingModel, row: RankingRow): Figure[] {
  const partners = row.kind === "partner" ? [row.partner] : row.hidden;
  const beside = measuresBeside(model).map((measure) => sumBeside(dataset, model, partners, measure));
  return [row.kind === "partner" ? row.partner.figure : row.sum, ...beside];
}

/** The ranking in figures, row by row as it is drawn. */
export const RankingTable = memo(function RankingTable({ dataset, model, rows }: Props) {
  const { measure, period, reporter, sources } = model;
  const grammar = useGrammar();
  const { figures } = useMore();
  const columns = useRankingColumns(dataset, model);
  const unit = isInvestment(measure) ? unitOf(grammar, reporter) : grammar.ui.unit(grammar.area.reportedBy(reporter));
  return (
    // A frame that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={table.frame} tabIndex={0} role="region" aria-label={figures.title}>
      <table className={classes(table.figures, styles.ranked)} style={{ minWidth: leastWidth(columns.length) }}>
        <TableCaption title={figures.title} note={`${grammar.period(period)}, ${unit}`} />
        <thead>
          <tr>
            <th scope="col">{figures.heads.partner}</th>
            {columns.map(({ key, head }) => {
              const term = own(explained, key);
              return (
                <th key={key} scope="col" className={table.number}>
                  {term ? <Explain term={term}>{head}</Explain> : head}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            row.kind === "partner" ? (
              <tr
                key={row.partner.area.code}
                id={`figure-${rowKey(row.partner.area.code, measure, period)}`}
                className={row.partner.chosen ? styles.chosen : undefined}
                tabIndex={-1}
              >
                <th scope="row">
                  <Designated area={row.partner.area} sources={sources} />
                </th>
                {columns.map(({ key, of }) => (
                  <td key={key} className={table.number}>
                    {of(row.partner)}
                  </td>
                ))}
              </tr>
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
      <FlagsNote figures={rows.flatMap((row) => figuresIn(dataset, model, row))} />
    </div>
  );
});
