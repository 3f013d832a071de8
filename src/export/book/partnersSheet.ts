import type { InFull } from "../../analysis/inFull";
import { type Figure, flagOf } from "../../core/figure";
import { type AnyIndicator, indicators, isInvestment, measures } from "../../core/indicators";
import type { Period } from "../../core/period";
import type { Grammar } from "../../words/language/grammar";
import type { WorkbookWords } from "../../words/language/workbook";
import { moreOf } from "../../words/moreOf";
import { shortName } from "../../words/sourceWords";
import type { Cell } from "../workbook";
import type { Column } from "./captioned";
import { amountCell, changeCell, percentCell } from "./figureCells";

interface Asked {
  readonly measure: AnyIndicator;
  /** The earlier period that a change is on. */
  readonly since: Period;
  /** Why a partner has no place. */
  readonly unplaced: (partner: InFull) => string;
  /** What was stated of a partner in the period. */
  readonly stated?: (partner: InFull) => Cell;
  /** Whether the partners are counted by several sources. */
  readonly isMixed: boolean;
}

const right = (value: string): Cell => ({ value, style: { isRight: true } });

/** What is to be said of figures that are no final reports. */
export function statusCell({ source }: Grammar, figures: readonly Figure[]): Cell {
  const flag = flagOf(...figures);
  return flag ? source.flags[flag] : null;
}

/** The columns of partners in one period: names before codes, the measure asked for before the others. */
export function partnerColumns(
  grammar: Grammar,
  words: WorkbookWords,
  { measure, since, unplaced, stated, isMixed }: Asked,
): Column<InFull>[] {
  const { figures, ranking } = moreOf(grammar);
  const { isSigned } = indicators[measure];
  const others = isInvestment(measure) ? [] : measures.filter((each) => each !== measure);
  return [
    {
      head: figures.heads.partner,
      cell: ({ area, rank }) => (rank === undefined ? words.total(grammar.area.name(area)) : grammar.area.name(area)),
    },
    { head: words.code, cell: ({ area }) => area.code },
    {
      head: ranking.rank,
      isNumber: true,
      cell: (partner) => {
        // Of a total there is none to be had.
        if (partner.rank === undefined) return null;
        return partner.rank ?? right(unplaced(partner));
      },
    },
    {
      head: grammar.indicators[measure],
      isNumber: true,
      cell: ({ measured }) => amountCell(grammar, measured, measure === "balance"),
    },
    ...(isSigned
      ? []
      : [
          {
            head: ranking.share,
            isNumber: true,
            cell: ({ share, rank }: InFull) =>
              rank === undefined && share.kind === "gap" ? null : percentCell(grammar, share),
          },
        ]),
    ...(measure === "balance"
      ? []
      : [
          {
            head: words.changeOn(since),
            isNumber: true,
            cell: ({ change }: InFull) => changeCell(grammar, change),
          },
        ]),
    ...others.map((other) => ({
      head: grammar.indicators[other],
      isNumber: true,
      cell: ({ flows, balance }: InFull) =>
        other === "balance" ? amountCell(grammar, balance, true) : flows && amountCell(grammar, flows[other]),
    })),
    { head: figures.heads.stated, cell: (partner) => stated?.(partner) ?? null },
    {
      head: figures.heads.status,
      cell: ({ measured, flows }) => statusCell(grammar, [measured, ...Object.values(flows ?? {})]),
    },
    { head: figures.heads.source, cell: ({ source }) => (isMixed && source ? shortName(grammar, source) : null) },
  ];
}
