import type { Claim, Guessable } from "../../core/claim";
import { baseOf } from "./periods";
import type { Assumed, Assumptions, Taken } from "./verdict";

/** Who reports a pair's trade where the text does not say: whom the reader names, the home country, the one named first. */
function reporterOf(pair: readonly [string, string], { reporter, home }: Assumptions): string {
  const named = [reporter, home].find((code) => code && pair.includes(code));
  return named ?? pair[0];
}

/** What a claim is taken to mean, with what a reader says in place of what was guessed. */
export function take(claim: Claim, assumptions: Assumptions, own: Assumed = {}): Taken {
  const { pair } = claim;
  const guessed = new Set<Guessable>(claim.guessed);
  let reporter = own.reporter ?? claim.reporter;
  let partner = own.partner ?? claim.partner;
  if (reporter === null && pair) {
    reporter = reporterOf(pair, assumptions);
    if (reporter !== assumptions.reporter) guessed.add("reporter");
  } else if (reporter === null && partner !== null) {
    reporter = [assumptions.reporter, assumptions.home].find((code) => code && code !== partner) ?? null;
    if (reporter !== null && reporter !== assumptions.reporter) guessed.add("reporter");
  }
  if (pair && own.partner === undefined)
    partner = pair[0] === reporter ? pair[1] : pair[1] === reporter ? pair[0] : partner;
  const period = own.period ?? claim.period;
  const since = own.period && claim.since ? baseOf(own.period, null) : claim.since;
  // Whom the reader asks about is no guess.
  if (own.reporter !== undefined || (reporter !== null && reporter === assumptions.reporter))
    guessed.delete("reporter");
  if (own.partner !== undefined) guessed.delete("partner");
  if (own.period !== undefined) guessed.delete("period");
  if (own.unit !== undefined) guessed.delete("currency");
  return { reporter, partner, period, since, unit: own.unit ?? claim.unit, guessed: [...guessed] };
}
