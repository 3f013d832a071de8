import type { ReactNode } from "react";
import { besideRank, measuresBeside, sumBeside } from "../../analysis/besideRank";
import type { RankingRow } from "../../analysis/folding";
import type { RankedPartner, RankingModel } from "../../analysis/ranking";
import type { Dataset } from "../../core/dataset";
import { type AnyIndicator, indicators } from "../../core/indicators";
import type { Figure } from "../../core/figure";
import { previous } from "../../core/period";
import { gapMark, percent } from "../../words/amount";
import type { More } from "../../words/language/more";
import { amountText, shareText } from "../../words/rankedTexts";
import { foldedPlaces, unrankedWords } from "../../words/rankingRows";
import { useGrammar } from "../page/useGrammar";
import { useMore } from "../page/useMore";
import { Counted } from "../table/Counted";

interface Column {
  readonly key: string;
  readonly head: string;
  readonly of: (partner: RankedPartner) => ReactNode;
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
    folded: foldedPlaces,
  };
  const figure: Column = {
    key: measure,
    head: grammar.indicators[measure],
    of: (partner) => counted(partner.figure, measure),
    folded: ({ sum }) => counted(sum, measure),
  };
  const share: Column = {
    key: "share",
    head: words.share,
    of: (partner) => shareText(grammar, partner.share),
    folded: (row) => shareText(grammar, row.share),
  };
  const change: Column = {
    key: "change",
    head: figures.heads.change,
    of: (partner) => {
      const found = besideRank(dataset, model, partner).change;
      return found === "tiny base" ? figures.tinyBase : percent(grammar, found, true);
    },
    folded: () => gapMark,
  };
  const beside = measuresBeside(model).map((each): Column => ({
    key: each,
    head: grammar.indicators[each],
    of: (partner) => counted(besideRank(dataset, model, partner).figures[each], each),
    folded: ({ hidden }) => counted(sumBeside(dataset, model, hidden, each), each),
  }));
  const before: Column = {
    key: "before",
    head: words.rankIn(previous(period)),
    of: (partner) => partner.before ?? gapMark,
    folded: () => gapMark,
  };
  const places: Column = {
    key: "places",
    head: words.places,
    of: (partner) => moved(partner, words),
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
