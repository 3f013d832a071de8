import type { ReactNode } from "react";
import { besideRank, measuresBeside, sumBeside } from "../../analysis/besideRank";
import type { RankingRow } from "../../analysis/folding";
import type { RankedPartner, RankingModel } from "../../analysis/ranking";
import type { Dataset } from "../../core/dataset";
import { type AnyIndicator, indicators } from "../../core/indicators";
import type { Figure } from "../../core/figure";
import { previous } from "../../core/period";
import { gapMark } from "../../words/amount";
import { changePercent } from "../../words/changePercent";
import type { More } from "../../words/language/more";
import { amountText, shareText } from "../../words/rankedTexts";
import { foldedPlaces, unrankedWords } from "../../words/rankingRows";
import { useGrammar } from "../page/useGrammar";
import { useMore } from "../page/useMore";
import { sortable } from "../table/sortable";
import type { Sortable } from "../../ui/sorting";
import { Counted } from "../table/Counted";

interface Column {
  readonly key: string;
  readonly head: string;
  readonly of: (partner: RankedPartner) => ReactNode;
  /** What the column sorts by. */
  readonly sort: (partner: RankedPartner) => Sortable;
  readonly folded: (row: Extract<RankingRow, { kind: "folded" }>) => ReactNode;
}

function moved({ rise: places }: RankedPartner, words: More["ranking"]): string {
  if (places === null) return gapMark;
  if (places === 0) return words.same;
  return places > 0 ? words.up(places) : words.down(-places);
}

/** What the table of a ranking says of each partner, and of those that a row passes over. */
export function useRankingColumns(dataset: Dataset, model: RankingModel): readonly Column[] {
  const { measure, period, comparable } = model;
  const grammar = useGrammar();
  const { ranking: words, figures } = useMore();
  const counted = (figure: Figure, of: AnyIndicator) => (
    <Counted figure={figure} text={amountText(grammar, figure, of === "balance")} />
  );
  const rank: Column = {
    key: "rank",
    head: words.rank,
    of: (partner) =>
      partner.rank === null ? unrankedWords(grammar, model, partner) : `${partner.tied ? "=" : ""}${partner.rank}`,
    // The first is the largest.
    sort: ({ rank: place }) => (place === null ? null : -place),
    folded: foldedPlaces,
  };
  const figure: Column = {
    key: measure,
    head: grammar.indicators[measure],
    of: (partner) => counted(partner.figure, measure),
    sort: (partner) => sortable(partner.figure),
    folded: ({ sum }) => counted(sum, measure),
  };
  const share: Column = {
    key: "share",
    head: words.share,
    of: (partner) => shareText(grammar, partner.share),
    sort: (partner) => sortable(partner.share),
    folded: (row) => shareText(grammar, row.share),
  };
  const change: Column = {
    key: "change",
    head: figures.heads.change,
    of: (partner) => changePercent(grammar, besideRank(dataset, model, partner).change, figures.tinyBase),
    sort: (partner) => {
      const found = besideRank(dataset, model, partner).change;
      return found === "tiny base" ? null : sortable(found);
    },
    folded: () => gapMark,
  };
  const beside = measuresBeside(model).map((each): Column => ({
    key: each,
    head: grammar.indicators[each],
    of: (partner) => counted(besideRank(dataset, model, partner).figures[each], each),
    sort: (partner) => sortable(besideRank(dataset, model, partner).figures[each]),
    folded: ({ hidden }) => counted(sumBeside(dataset, model, hidden, each), each),
  }));
  const before: Column = {
    key: "before",
    head: words.rankIn(previous(period)),
    of: (partner) => partner.before ?? gapMark,
    sort: ({ before: place }) => (place === null ? null : -place),
    folded: () => gapMark,
  };
  const places: Column = {
    key: "places",
    head: words.places,
    of: (partner) => moved(partner, words),
    sort: ({ rise }) => rise,
    folded: () => gapMark,
  };
  const { isSigned } = indicators[measure];
  return [
    rank,
    figure,
    ...(isSigned ? [] : [share, ...(comparable ? [change] : [])]),
    ...beside,
    ...(comparable ? [before, places] : []),
  ];
}
