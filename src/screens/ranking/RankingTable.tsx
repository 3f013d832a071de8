import { indicators, isInvestment } from "../../core/indicators";
import { memo } from "react";
import { rowKey } from "../../analysis/figures";
import type { RankingRow } from "../../analysis/folding";
import type { RankedPartner, RankingModel } from "../../analysis/ranking";
import { useGrammar } from "../page/useGrammar";
import { previous } from "../../core/period";
import { unitOf } from "../../words/investmentText";
import { amountText, shareText } from "../../words/rankedTexts";
import type { More } from "../../words/language/more";
import { Designated } from "../table/Designated";
import { Counted, FlagsNote } from "../table/Counted";
import { TableCaption } from "../table/TableCaption";
import { useMore } from "../page/useMore";
import { gapMark } from "../../words/amount";
import table from "../table/figures.module.css";
import styles from "./RankingTable.module.css";
import { classes } from "../../ui/classes";
import { foldedPlaces, foldedCount, unrankedWords } from "../../words/rankingRows";

interface Props {
  readonly model: RankingModel;
  readonly rows: readonly RankingRow[];
}

function moved({ rise: places }: RankedPartner, words: More["ranking"]): string {
  if (places === null) return gapMark;
  if (places === 0) return words.same;
  return places > 0 ? words.up(places) : words.down(-places);
}

/** The ranking in figures, row by row as it is drawn. */
export const RankingTable = memo(function RankingTable({ model, rows }: Props) {
  const { measure, period, comparable, reporter } = model;
  const grammar = useGrammar();
  const { ui } = useGrammar();
  const { ranking: words, figures } = useMore();
  const hasShare = !indicators[measure].isSigned;
  const signed = measure === "balance";
  return (
    // A frame that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={table.frame} tabIndex={0} role="region" aria-label={figures.title}>
      <table className={classes(table.figures, styles.ranked)}>
        <TableCaption
          title={figures.title}
          note={`${grammar.period(period)}, ${isInvestment(measure) ? unitOf(grammar, reporter) : ui.unit(grammar.area.reportedBy(reporter))}`}
        />
        <thead>
          <tr>
            <th scope="col">{figures.heads.partner}</th>
            <th scope="col" className={table.number}>
              {words.rank}
            </th>
            <th scope="col" className={table.number}>
              {grammar.indicators[measure]}
            </th>
            {hasShare && (
              <th scope="col" className={table.number}>
                {words.share}
              </th>
            )}
            {comparable && (
              <>
                <th scope="col" className={table.number}>
                  {words.rankIn(previous(period))}
                </th>
                <th scope="col" className={table.number}>
                  {words.places}
                </th>
              </>
            )}
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
                  <Designated area={row.partner.area} sources={model.sources} />
                </th>
                <td className={table.number}>
                  {row.partner.rank === null
                    ? unrankedWords(grammar, model, row.partner)
                    : `${row.partner.tied ? "=" : ""}${row.partner.rank}`}
                </td>
                <td className={classes(table.number, table.statistics)}>
                  <Counted figure={row.partner.figure} text={amountText(grammar, row.partner.figure, signed)} />
                </td>
                {hasShare && <td className={table.number}>{shareText(grammar, row.partner.share)}</td>}
                {comparable && (
                  <>
                    <td className={table.number}>{row.partner.before ?? gapMark}</td>
                    <td className={table.number}>{moved(row.partner, words)}</td>
                  </>
                )}
              </tr>
            ) : (
              <tr key={row.why + String(row.places?.from)} className={styles.folded}>
                <th scope="row">{foldedCount(grammar, row, model)}</th>
                <td className={table.number}>{foldedPlaces(row)}</td>
                <td className={table.number}>
                  <Counted figure={row.sum} text={amountText(grammar, row.sum, signed)} />
                </td>
                {hasShare && <td className={table.number}>{shareText(grammar, row.share)}</td>}
                {comparable && (
                  <td colSpan={2} className={table.number}>
                    {gapMark}
                  </td>
                )}
              </tr>
            ),
          )}
        </tbody>
      </table>
      <FlagsNote figures={rows.map((row) => (row.kind === "partner" ? row.partner.figure : row.sum))} />
    </div>
  );
});
