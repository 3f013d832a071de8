import type { Reading } from "../../core/claim";
import { world } from "../../core/area";
import type { Needs } from "../../core/neededFiles";
import { isMonths } from "./periods";
import { perspective } from "./checkClaims";
import { take } from "./take";
import { isTrade } from "./counted";
import type { Assumptions } from "./verdict";

/** Whose files a reading must be held against: of each claim those of both sides, all that they say of the partners. */
export function needs(reading: Reading, assumptions: Assumptions = {}): Needs[] {
  // Of a rank all partners are asked for, which is null.
  const byReporter = new Map<string, Set<string> | null>();
  const ask = (reporter: string, partners: readonly string[] | null) => {
    const known = byReporter.get(reporter);
    byReporter.set(reporter, partners === null || known === null ? null : new Set([...(known ?? []), ...partners]));
  };
  reading.claims.forEach((claim, at) => {
    const { reporter, partner, period } = take(
      claim,
      perspective(reading, assumptions, claim),
      assumptions.claims?.get(at),
    );
    const subject = claim.kind === "growth" || claim.kind === "share" || claim.kind === "rank" ? claim.of : claim.kind;
    if (reporter === null || partner === null || !isMonths(period) || !isTrade(subject)) return;
    ask(reporter, claim.kind === "rank" ? null : claim.kind === "share" ? [partner, world] : [partner]);
    if (/^[A-Z]{2}$/.test(partner) && claim.kind !== "rank" && claim.kind !== "share") ask(partner, [reporter]);
  });
  return [...byReporter].map(([reporter, partners]) => ({
    reporter,
    partners: partners && [...partners],
    also: [],
    periods: null,
    otherwise: "all",
    source: null,
    isWhole: true,
  }));
}
