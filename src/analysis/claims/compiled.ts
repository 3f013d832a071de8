import type { Catalog, Dataset, Source } from "../../core/dataset";
import type { Claim } from "../../core/claim";
import type { Amount } from "../../core/figure";
import type Big from "big.js";
import { memo } from "../../core/memo";
import { countedOf } from "./counted";
import type { Taken } from "./verdict";

/** How far an office and those who compile its reports often are apart: by valuation, by revision, by where a year begins. */
const usual = { amount: "0.15", growth: "0.1", balance: "0.05", share: "0.15", rank: "0.2" } as const;

const compiledIn = memo(({ reporters }: Catalog): Set<string> => {
  const counts = new Map<string, number>();
  for (const { sources, more } of reporters.values())
    for (const id of new Set([...sources, ...more.flatMap((file) => file.sources)]))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Set([...counts].flatMap(([id, count]) => (count > 1 ? [id] : [])));
});

/** Whether a source speaks for several countries: then it is the office of none of them, and may count otherwise. */
export const isCompiled = ({ catalog }: Dataset, { id }: Source): boolean => compiledIn(catalog).has(id);

/** How far what is stated lies from a figure, beyond what its words allow. */
export function distance({ interval: { lower, upper }, value }: Amount, now: Big): Big {
  const edge = upper && now.gt(upper) ? upper : lower && now.lt(lower) ? lower : value;
  return now.minus(edge).abs();
}

/** Whether a claim is no farther from compiled statistics than the office that it quotes often is. */
export function isNear(dataset: Dataset, claim: Claim, taken: Taken, stated: Amount, now: Amount): boolean {
  const far = distance(stated, now.value);
  switch (claim.kind) {
    case "growth":
      return claim.unit === "%" && far.lte(now.value.plus(100).abs().times(usual.growth));
    case "share":
      return far.lte(now.value.abs().times(usual.share));
    case "rank":
      return far.lte(Math.max(1, now.value.times(usual.rank).toNumber()));
    case "balance": {
      const whole = countedOf(dataset, { ...claim, kind: "turnover" }, taken)?.figure;
      return whole?.kind === "amount" && far.lte(whole.value.times(usual.balance));
    }
    case "turnover":
    case "exports":
    case "imports":
      return far.lte(now.value.abs().times(usual.amount));
    case "fdi":
    case "target":
    case "other":
      return false;
  }
}
