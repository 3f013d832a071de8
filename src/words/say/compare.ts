import type { CompareFinding, OnePart } from "../../analysis/findings/compare";
import type { Amount } from "../../core/figure";
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
  const { reporter, period } = found;
  const sum = (amount: Amount) => sumOf(grammar, amount);
  switch (found.kind) {
    case "choose":
      return words.choose(reporter);
    case "no figures":
      return noFiguresHeadline(grammar, found);
    case "one part":
      return onePartText(grammar, found);
    case "alone": {
      const { amount, change } = found;
      return words.alone({ ...found, amount: sum(amount), change: change && changeInWords(grammar, change) });
    }
    case "both": {
      const partners = found.partners.map(({ area, amount }) => ({ area, turnover: sum(amount), share: null }));
      return plainText(grammar.absent.compared({ reporter, period, partners })).replace(/\.$/, "");
    }
    case "no trade":
      return words.noTrade(found.partners, period);
    case "equal":
      return words.equal(found.partners, period);
    case "only one":
      return words.onlyOne({ ...found, amount: sum(found.amount) });
    case "larger":
      return words.larger(found.partners, wholePercent(grammar, found.percent), period);
    case "times":
      return words.times(found.partners, timesOf(grammar, found.factor), period);
    case "largest":
      return words.largest({ ...found, amount: sum(found.amount) });
    case "unordered":
      return words.unordered(found.partners, found.count, period);
  }
}
