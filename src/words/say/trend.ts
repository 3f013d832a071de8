import type { TrendFinding } from "../../analysis/findings/trend";
import type { TrendAmount } from "../../analysis/findings/trendAmount";
import type { Amount } from "../../core/figure";
import { print } from "../../core/print";
import { separated } from "../amount";
import type { Grammar } from "../language/grammar";
import { shortName } from "../sourceWords";
import { trendOf } from "../trendOf";
import { movementInWords } from "./movement";
import { noFiguresHeadline } from "./noFigures";
import { investmentHeadline } from "./investment";
import { sumInMillions } from "../sentenceAmounts";

type Source = TrendAmount["source"];

const nameOf = (grammar: Grammar, source: Source): string | null => source && shortName(grammar, source);

function inMillions<T extends { readonly amount: Amount }>(grammar: Grammar, { amount, ...rest }: T) {
  return { ...rest, amount: sumInMillions(grammar, amount) };
}

function figureOf<T extends TrendAmount>(grammar: Grammar, { source, ...rest }: T) {
  return { ...inMillions(grammar, rest), source: nameOf(grammar, source) };
}

/** The finding of a trend in one sentence. */
export function trendHeadline(grammar: Grammar, found: TrendFinding): string {
  const words = trendOf(grammar);
  switch (found.kind) {
    case "choose":
      return words.choose(found.reporter);
    case "no figures":
      return noFiguresHeadline(grammar, found);
    case "investment":
      return investmentHeadline(grammar, found);
    case "bare":
      return words.bare(found.reporter, found.partners, found.from, found.to);
    case "moved": {
      const { subject, moved, from, to, source } = found;
      return words.moved(subject, movementInWords(grammar, moved), from, to, nameOf(grammar, source));
    }
    case "turned over":
      return words.turnedOver(found.reporter, found.partner, found.from, found.to, nameOf(grammar, found.source));
    case "stopped": {
      const { turnover, first, latest, source } = found;
      return words.stopped({
        ...found,
        turnover: turnover && {
          movement: movementInWords(grammar, turnover.moved),
          from: turnover.from,
          to: turnover.to,
        },
        first: first && inMillions(grammar, first),
        latest: latest && inMillions(grammar, latest),
        source: nameOf(grammar, source),
      });
    }
    case "balance":
      return words.balance({
        ...found,
        now: figureOf(grammar, found.now),
        earlier: found.earlier && figureOf(grammar, found.earlier),
      });
    case "stood": {
      const { flow, partner, index, period, base, source } = found;
      const digits = separated(grammar, print(index, 0, 1).digits);
      return words.stood(flow, partner, digits, period, base, nameOf(grammar, source));
    }
    case "was":
      return words.was(figureOf(grammar, found));
    case "peak":
      return words.peak({
        ...found,
        most: figureOf(grammar, found.most),
        last: found.last && figureOf(grammar, found.last),
      });
  }
}
