import type { CompareFinding, OnePart } from "../../analysis/findings/compare";
import { sumOf, timesOf, wholePercent } from "../amount";
import type { Grammar } from "../language/grammar";
import { plainText } from "../phrase";
import { changeInWords } from "./change";
import { noFiguresHeadline } from "./noFigures";

/** Exports or imports alone. */
export const onePartText = (grammar: Grammar, { amount, ...found }: OnePart): string =>
  grammar.compare.onePart({ ...found, amount: sumOf(grammar, amount) });

/** The finding of a comparison in one sentence. */
export function compareHeadline(grammar: Grammar, found: CompareFinding): string {
  const words = grammar.compare;
  switch (found.kind) {
    case "choose":
      return words.choose(found.reporter);
    case "no figures":
      return noFiguresHeadline(grammar, found);
    case "one part":
      return onePartText(grammar, found);
    case "alone":
      return words.alone({
        ...found,
        amount: sumOf(grammar, found.amount),
        change: found.change && changeInWords(grammar, found.change),
      });
    case "both": {
      const { reporter, period } = found;
      const partners = found.partners.map(({ area, amount }) => ({
        area,
        turnover: sumOf(grammar, amount),
        share: null,
      }));
      return plainText(grammar.absent.compared({ reporter, period, partners })).replace(/\.$/, "");
    }
    case "no trade":
      return words.noTrade(found.partners, found.period);
    case "equal":
      return words.equal(found.partners, found.period);
    case "only one":
      return words.onlyOne({ ...found, amount: sumOf(grammar, found.amount) });
    case "larger":
      return words.larger(found.partners, wholePercent(grammar, found.percent), found.period);
    case "times":
      return words.times(found.partners, timesOf(grammar, found.factor), found.period);
    case "largest":
      return words.largest({ ...found, amount: sumOf(grammar, found.amount) });
    case "unordered":
      return words.unordered(found.partners, found.count, found.period);
  }
}
