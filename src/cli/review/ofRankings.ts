import { growthGaps, ordersOf } from "../../analysis/growing";
import type { Grammar } from "../../words/language/grammar";
import type { GrowingWords } from "../../words/language/growing";
import type { RankedWords } from "../../words/language/ranked";
import type { SeveralWords } from "../../words/language/several";
import type { ViewWords } from "../../words/language/views";
import type { ExamplesOf } from "./examplesOf";
import { counts, kazakhstan, netherlands, samplesIn, since, spain, union, year } from "./samples";

const flows = ["turnover", "exports", "imports"] as const;
const measures = ["turnover", "exports", "imports", "balance"] as const;
const sides = ["surplus", "deficit", "balanced"] as const;
const yes = [true, false] as const;

/** With what the sentences about rankings and the map are shown. */
export function examplesOfRankings(grammar: Grammar) {
  const { digits, share } = samplesIn(grammar);
  const two = [spain, netherlands] as const;
  const reporter = kazakhstan;
  const partner = spain;
  const mine = { reporter, period: year, group: null };
  const placed = [
    { area: spain, rank: 2, tied: false },
    { area: netherlands, rank: 5, tied: true },
  ];
  const ranking: ExamplesOf<Pick<ViewWords, "ranking" | "map">> = {
    ranking: {
      nothing: measures.map((measure) => [{ ...mine, measure }]),
      unknown: measures.map((measure) => [{ ...mine, measure, group: union }]),
      among: flows.flatMap((measure) => yes.map((known) => [{ reporter, measure, of: 180, known, places: placed }])),
      amongMembers: flows.flatMap((measure) =>
        yes.map((isAll) => [
          {
            reporter,
            measure,
            group: union,
            of: 27,
            known: !isAll,
            isAll,
            places: placed.map((place) => ({ ...place, share })),
          },
        ]),
      ),
      balances: sides.map((side) => [[{ area: spain, side, rank: 2, of: 40 }], union, true]),
      sole: flows.map((measure) => [{ reporter, measure, group: union, partner }]),
      basis: measures.flatMap((measure) => yes.map((isReported) => [measure, reporter, year, isReported])),
      whole: [[{ reporter, amount: digits, members: null }], [{ reporter, amount: null, members: "…" }]],
      groupNote: yes.map((together) => [{ who: grammar.area.inSentence(union), together, amount: digits, share }]),
      outside: [[spain], [spain, netherlands]].map((areas) => [union, areas]),
      silent: measures.map((measure) => [{ reporter, measure, partners: two, period: year }]),
      unplaced: counts.flatMap((n) => yes.map((members) => [{ n, share, members }])),
      place: yes.map((tied) => [3, tied, 27]),
    },
    map: {
      balance: [[reporter, 12, 30, year]],
      listed: flows.map((measure) => [{ reporter, measure, many: 180, period: year }]),
      passed: ([6, 7, 8, 9] as const).map((limit) => [
        { reporter, measure: "turnover", many: 12, of: 180, limit, period: year },
      ]),
      places: [[placed]],
    },
  };
  const growing: ExamplesOf<GrowingWords> = {
    places: measures.flatMap((measure) =>
      ordersOf("turnover").map((order) => [
        {
          reporter,
          measure,
          group: order === "amount" ? union : null,
          order,
          since: since,
          period: year,
          of: 27,
          known: order === "percent",
          places: placed.map((place) => ({ ...place, change: `+${share}` })),
        },
      ]),
    ),
    none: [[reporter, since, year]],
    since: [[since]],
    total: [null, grammar.area.name(union)].map((who) => [{ who, before: digits, now: digits, change: `+${share}` }]),
    tiny: [[since]],
    folded: growthGaps.flatMap((why) => yes.map((members) => [why, 21, members])),
    fromTo: [[digits, digits]],
  };
  const several: ExamplesOf<SeveralWords> = {
    change: [[since]],
    most: (["exports", "imports", "balance"] as const).map((measure) => [
      { measure, partner, amount: digits, count: 5, period: year },
    ]),
  };
  const ranked: ExamplesOf<RankedWords> = {
    rankIn: [[year]],
    folded: (["between", "after", "partial", "idle", "unreported"] as const).flatMap((why) =>
      yes.map((members) => [why, 21, "exports", members]),
    ),
    unranked: (["suppressed", "not reported", "nothing", "bound"] as const).map((why) => [why, "turnover"]),
    under: [[digits]],
    below: [[digits]],
    above: [[digits]],
    between: [["1", "10"]],
  };
  return { ranking: { ranking }, growing: { growing }, several: { several }, ranked: { ranked } };
}
