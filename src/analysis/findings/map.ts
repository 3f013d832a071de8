import type { Area } from "../../core/area";
import { type Flow, isFlow, isInvestment } from "../../core/indicators";
import type { Period } from "../../core/period";
import type { RankingModel } from "../ranking";
import { type Placed, placesOf, type RankingFinding, rankingFinding } from "./ranking";

const limits = [9, 8, 7, 6] as const;

// Fewer would be a list of names, which the ranking gives better.
const fewest = 5;

interface Many {
  readonly reporter: Area;
  readonly measure: Flow;
  readonly many: number;
  readonly period: Period;
  /** Where the chosen partners stand. */
  readonly places: readonly Placed[];
}

/** What is worth saying of a map. */
export type MapFinding =
  | RankingFinding
  /** With how many partners there is a surplus, and with how many a deficit. */
  | {
      readonly kind: "sides";
      readonly reporter: Area;
      readonly surplus: number;
      readonly deficit: number;
      readonly period: Period;
    }
  | (Many & { readonly kind: "listed" })
  /** With how many of all partners trade reached ten to the power of the limit. */
  | (Many & { readonly kind: "passed"; readonly of: number; readonly limit: (typeof limits)[number] });

/** With how many partners trade is large, and where the chosen ones stand. */
export function mapFinding(model: RankingModel, chosen: readonly string[]): MapFinding {
  const { reporter, measure, period, ranked } = model;
  const values = ranked.map(({ figure }) => (figure.kind === "amount" ? figure.value.toNumber() : 0));
  if (values.length === 0 || isInvestment(measure)) return rankingFinding(model, chosen);
  const over = (limit: number) => values.filter((value) => value >= limit).length;
  if (!isFlow(measure)) {
    const [surplus, deficit] = [values.filter((value) => value > 0).length, values.filter((value) => value < 0).length];
    return { kind: "sides", reporter, surplus, deficit, period };
  }
  const limit = limits.find((each) => over(10 ** each) >= fewest);
  const asked = { reporter, measure, period, places: placesOf(model, chosen) };
  return limit === undefined
    ? { kind: "listed", many: over(0), ...asked }
    : { kind: "passed", many: over(10 ** limit), of: values.length, limit, ...asked };
}
