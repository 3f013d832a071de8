import type { Reading } from "../../core/claim";
import { world } from "../../core/area";
import { type Period, previous } from "../../core/period";
import { isMonths } from "./periods";
import { perspective } from "./checkClaims";
import { take } from "./take";
import { isTrade } from "./counted";
import type { Assumptions } from "./verdict";

/** What of one reporter's files a check asks for. */
export interface Needed {
  readonly reporter: string;
  /** The partners asked about; null for all of them, which a rank takes. */
  readonly partners: readonly string[] | null;
  readonly from: Period;
  readonly to: Period;
}

/** Whose files a reading must be held against: of each claim those of both sides. */
export function needs(reading: Reading, assumptions: Assumptions = {}): Needed[] {
  const byReporter = new Map<string, { partners: Set<string> | null; periods: Period[] }>();
  const ask = (reporter: string, partners: readonly string[] | null, periods: readonly Period[]) => {
    const known = byReporter.get(reporter) ?? { partners: new Set<string>(), periods: [] };
    if (partners === null) known.partners = null;
    else for (const partner of partners) known.partners?.add(partner);
    known.periods.push(...periods);
    byReporter.set(reporter, known);
  };
  reading.claims.forEach((claim, at) => {
    const { reporter, partner, period, since } = take(
      claim,
      perspective(reading, assumptions, claim),
      assumptions.claims?.get(at),
    );
    const subject = claim.kind === "growth" || claim.kind === "share" || claim.kind === "rank" ? claim.of : claim.kind;
    if (reporter === null || partner === null || !isMonths(period) || !isTrade(subject)) return;
    const periods = [period, previous(period), ...(isMonths(since) ? [since] : [])];
    ask(reporter, claim.kind === "rank" ? null : claim.kind === "share" ? [partner, world] : [partner], periods);
    if (/^[A-Z]{2}$/.test(partner) && claim.kind !== "rank" && claim.kind !== "share")
      ask(partner, [reporter], periods);
  });
  return [...byReporter].flatMap(([reporter, { partners, periods }]) => {
    const sorted = periods.toSorted((a, b) => a.year - b.year || a.first - b.first);
    const [from, to] = [sorted[0], sorted.at(-1)];
    return from && to ? [{ reporter, partners: partners && [...partners], from, to }] : [];
  });
}
