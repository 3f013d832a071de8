import type { Printed, Verdict } from "../analysis/check";
import { magnitude } from "../core/figure";
import { percent } from "./amount";
import type { Grammar } from "./language/grammar";
import type { More } from "./language/more";
import { thousands, points } from "./precision";

/** Beyond this, in percent, a difference is not called slight. */
const slight = 5;

/** What a verdict is called: `agrees`, `differs by 0.6%`, `differs slightly; a later edition`; without the edition where `brief`. */
export function verdictName(grammar: Grammar, verdict: Verdict, brief = false): string {
  const { verdicts, differs } = grammar;
  if (verdict.kind !== "differs") return verdicts[verdict.kind];
  const { by, inPoints, before, later } = verdict;
  const isLater = later !== null && before === null;
  const named = (name: string) => (isLater && !brief ? differs.later(name) : name);
  if (by.kind === "gap") return named(verdicts.differs);
  const size = magnitude(by);
  if (isLater && size.value.lte(slight)) return named(differs.slightly);
  return named(inPoints ? differs.points(points(grammar, size)) : differs.by(percent(grammar, size)));
}

/** What is said under a table of verdicts that are no plain agreement: each reason once, with what it is of. */
export function verdictNotes(
  grammar: Grammar,
  words: Pick<More, "verdicts">,
  rows: readonly { readonly name: string; readonly verdict: Verdict | null }[],
): string[] {
  const byReason = new Map<string, string[]>();
  for (const { name, verdict } of rows) {
    if (!verdict || verdict.kind === "agrees") continue;
    const reason = verdictReason(grammar, words, verdict);
    byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  }
  return [...byReason].map(([reason, names]) => `${names.join("; ")}: ${reason}`);
}

const isSame = (a: Printed, b: Printed): boolean => a.figure.value.eq(b.figure.value);

/** Why a verdict was given, and which edition gives what. */
export function verdictReason(grammar: Grammar, { verdicts: words }: Pick<More, "verdicts">, verdict: Verdict): string {
  const edition = ({ edition: { edition: name, date, dated } }: Printed) =>
    words.edition(name, grammar.date(date), dated === "published");
  const figure = ({ figure: printed }: Printed) =>
    printed.unit === "%" ? percent(grammar, printed) : thousands(grammar, printed);
  switch (verdict.kind) {
    case "agrees":
    case "agrees within rounding":
    case "no series":
      return words.reasons[verdict.kind];
    case "revised since": {
      const { before, later } = verdict;
      return words.reasons.revised(edition(before), figure(before), edition(later), figure(later));
    }
    case "differs": {
      const { before, later } = verdict;
      if (before && later && isSame(before, later))
        return words.reasons.already(edition(before), figure(before), edition(later));
      if (before && later) return words.reasons.moved(edition(before), figure(before), edition(later), figure(later));
      if (before) return words.reasons.before(edition(before), figure(before));
      return later ? words.reasons.later(edition(later)) : words.reasons.outside;
    }
  }
}
