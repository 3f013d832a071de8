import type { CheckedClaim, CheckedText, Conflict } from "../analysis/claims/verdict";
import { type Area, isRegion } from "../core/area";
import type { Language } from "../core/language";
import { type ClaimTime, formatClaimTime, type Reading } from "../core/claim";

const timeText = (time: ClaimTime | null): string | null => time && formatClaimTime(time);

/** A text checked, in the terms of annotated texts. */
export function jsonOf(
  file: string,
  lang: Language,
  reading: Reading,
  { claims, conflicts }: CheckedText,
  areas: ReadonlyMap<string, Area>,
) {
  const place = (code: string | null): string | null => {
    const area = code === null ? undefined : areas.get(code);
    return area && isRegion(area) ? area.names.en : code;
  };
  const claimOf = ({ claim, taken, verdict, statistics, source, countedBy }: CheckedClaim) => ({
    quote: claim.quote,
    at: claim.from,
    kind: claim.kind,
    reporter: place(claim.reporter),
    partner: place(claim.partner),
    pair: claim.pair && claim.pair.map(place),
    period: timeText(claim.period),
    value: claim.value,
    ...(claim.valueTo === null ? {} : { value_to: claim.valueTo }),
    unit: claim.unit,
    qualifier: claim.qualifier,
    of: claim.of,
    since: timeText(claim.since),
    ...(claim.item === null ? {} : { item: claim.item }),
    verdict: verdict.kind,
    ...(verdict.kind === "cannot be checked" ? { why: verdict.why } : {}),
    guessed: taken.guessed,
    statistics: statistics?.kind === "amount" ? statistics.value.toNumber() : null,
    source: source && { id: source.id, reporter: countedBy, date: source.date },
  });
  const conflictOf = ({ kind, claims: members, culprit, fits }: Conflict) => ({
    kind,
    claims: members.map((at) => ({ quote: reading.claims[at]?.quote, at: reading.claims[at]?.from })),
    culprit: culprit === null ? null : (reading.claims[culprit]?.from ?? null),
    fits: fits.map(({ claim, value }) => ({ at: reading.claims[claim]?.from, value })),
  });
  return {
    file,
    lang,
    claims: claims.map(claimOf),
    unread: reading.unread.map(({ quote, from }) => ({ quote, at: from })),
    internal: conflicts.map(conflictOf),
  };
}
