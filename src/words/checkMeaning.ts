import { areaName } from "./areaName";
import Big from "big.js";
import type { Area } from "../core/area";
import { type Claim, claimKinds, type ClaimTime } from "../core/claim";
import type { CheckedClaim } from "../analysis/claims/verdict";
import { allows } from "./allows";
import type { CheckWords } from "./language/check";
import type { Grammar } from "./language/grammar";

/** What a claim was taken to mean, part by part; "" where a part has nothing to say. */
export interface Meaning {
  readonly reporter: string | null;
  readonly partner: string | null;
  readonly what: string;
  readonly when: string | null;
  /** What its words allow, in millions or percent. */
  readonly much: string;
}

function timeText(grammar: Grammar, time: ClaimTime): string {
  if (time.kind === "until") return grammar.atMost(String(time.to));
  if (time.kind === "over") return grammar.period({ kind: "span", from: time.to - time.years + 1, to: time.to });
  return grammar.period(time);
}

function whatText(words: CheckWords, { kind, of, item }: Claim): string {
  const whole = of === null || of === kind ? words.kinds[kind] : `${words.kinds[kind]}: ${words.kinds[of]}`;
  // That a place is a record the quote itself says; a word of the text is shown as it stands there.
  if (item === null || item === "record") return whole;
  const parts = item.split(" in ").map((part) => claimKinds.find((each) => each === part));
  return `${whole} (${parts.every((part) => part !== undefined) ? parts.map((part) => words.kinds[part]).join(" / ") : item})`;
}

function muchText(grammar: Grammar, { unit, interval, value, qualifier }: Claim): string {
  const isMoney = unit === "USD" || unit === "EUR";
  if (!isMoney && unit !== "%") return "";
  return allows(grammar, {
    kind: "amount",
    value: new Big(value),
    // What a rounded bound leaves open decides the verdict, and is not what was said.
    interval: qualifier === ">" ? { lower: new Big(value), upper: null } : interval,
    unit: isMoney ? unit : "%",
    qualifier: "rounded",
  });
}

export function meaningOf(
  grammar: Grammar,
  words: CheckWords,
  { claim, taken }: CheckedClaim,
  areas: ReadonlyMap<string, Area>,
): Meaning {
  const name = (code: string | null) => (code === null ? null : areaName(grammar, areas, code));
  const { period, since } = taken;
  const when = period && timeText(grammar, period);
  return {
    reporter: name(taken.reporter),
    partner: name(taken.partner),
    what: whatText(words, claim),
    when: when !== null && since !== null ? `${timeText(grammar, since)} → ${when}` : when,
    much: muchText(grammar, claim),
  };
}
