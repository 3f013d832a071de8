import { areaName } from "./areaName";
import type { CheckedClaim, CheckedText, Conflict, Suggestion } from "../analysis/claims/verdict";
import type { Area } from "../core/area";
import type { Claim, Guessable } from "../core/claim";
import Big from "big.js";
import type { Amount, Figure } from "../core/figure";
import { percent, separated } from "./amount";
import { points } from "./precision";
import { inWords, sumInMillions } from "./sentenceAmounts";
import type { CheckWords } from "./language/check";
import type { Grammar } from "./language/grammar";

const decimals = 2;

/** A number of times, a rank, or tonnes, as digits. */
const plainNumber = (grammar: Grammar, value: Big): string => separated(grammar, value.round(decimals).toFixed());

/** A figure of a claim's unit, in words. */
export function figureText(grammar: Grammar, claim: Claim, figure: Figure): string {
  if (figure.kind === "gap") return "..";
  if (claim.unit === "%") return percent(grammar, figure, claim.kind === "growth");
  if (claim.unit === "pp") return points(grammar, figure);
  if (figure.unit === "ratio") return plainNumber(grammar, figure.value);
  // Beside a claim of three digits two would hide how far it is.
  const inMillions = figure.qualifier === "rounded" && figure.value.abs().gte("1e6");
  return inMillions ? sumInMillions(grammar, figure).number.text : inWords(grammar, figure);
}

/** What a figure would have to be, written as precisely as the claim. */
function fitText(grammar: Grammar, claim: Claim, value: number): string {
  const isMoney = claim.unit === "USD" || claim.unit === "EUR";
  if (!isMoney)
    return claim.unit === "%" ? `${plainNumber(grammar, new Big(value))}%` : plainNumber(grammar, new Big(value));
  const { lower, upper } = claim.written;
  const half = lower && upper ? upper.minus(lower).div(2) : new Big(0);
  const big = new Big(value);
  const amount: Amount = {
    kind: "amount",
    value: big,
    interval: { lower: big.minus(half), upper: big.plus(half) },
    unit: claim.unit === "EUR" ? "EUR" : "USD",
    qualifier: "rounded",
  };
  return inWords(grammar, amount);
}

function conflictText(grammar: Grammar, words: CheckWords, conflict: Conflict, claims: CheckedText["claims"]): string {
  const fit = conflict.fits[0];
  const claim = fit && claims[fit.claim]?.claim;
  const would = fit && claim ? ` ${words.fits(fitText(grammar, claim, fit.value))}` : "";
  return words.conflicts[conflict.kind] + would;
}

function suggestionText(
  grammar: Grammar,
  words: CheckWords,
  claim: Claim,
  suggestion: Suggestion,
  name: (code: string) => string,
): string {
  switch (suggestion.kind) {
    case "measure":
      return words.suggestions.measure(
        suggestion.measure === "share" ? words.kinds.share : words.kinds[suggestion.measure],
      );
    case "period":
      return words.suggestions.period(grammar.period(suggestion.period));
    case "scale":
      return words.suggestions.scale(fitText(grammar, claim, claim.value * suggestion.factor));
    case "partner":
      return words.suggestions.partner(name(suggestion.partner));
    case "times of percent":
      return words.suggestions.timesOfPercent;
  }
}

/** Why a claim has its verdict: a sentence or two, and what they rest on. */
export function claimReason(
  grammar: Grammar,
  words: CheckWords,
  { claim, verdict, statistics, taken, countedBy }: CheckedClaim,
  all: CheckedText,
  areas: ReadonlyMap<string, Area>,
): string {
  const name = (code: string | null) => (code === null ? "" : areaName(grammar, areas, code));
  const [country, figure] = [name(countedBy), statistics ? figureText(grammar, claim, statistics) : ""];
  const rests =
    taken.guessed.length > 0
      ? [words.guessed(grammar.list(taken.guessed.map((part: Guessable) => words.parts[part])))]
      : [];
  switch (verdict.kind) {
    case "agrees":
    case "agrees within rounding":
    case "revised since":
    case "other side":
      return [words.reasons[verdict.kind](country, figure), ...rests].join(" ");
    case "differs": {
      const suggestion = verdict.suggestion ? suggestionText(grammar, words, claim, verdict.suggestion, name) : "";
      const compiled = verdict.isCompiled ? words.obstacles.compiled : "";
      return [words.reasons.differs(country, figure), suggestion, compiled, ...rests]
        .filter((part) => part !== "")
        .join(" ");
    }
    case "does not add up":
      return [conflictText(grammar, words, verdict.conflict, all.claims), ...rests].join(" ");
    case "cannot be checked": {
      // What the statistics give is worth saying where it was held against them.
      const found = statistics === null ? [] : [words.reasons.differs(country, figure)];
      return [...found, words.obstacles[verdict.why]].join(" ");
    }
  }
}
