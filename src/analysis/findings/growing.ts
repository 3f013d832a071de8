import type { Area } from "../../core/area";
import type { Figure } from "../../core/figure";
import type { Measure } from "../../core/indicators";
import type { Period } from "../../core/period";
import type { GrowthOrder } from "../../core/question";
import type { GrowthModel } from "../growing";
import type { Placed } from "./ranking";

/** What is worth saying of partners in the order of a change. */
export type GrowingFinding =
  | { readonly kind: "none"; readonly reporter: Area; readonly since: Period; readonly period: Period }
  | {
      readonly kind: "places";
      readonly reporter: Area;
      readonly measure: Measure;
      readonly group: Area | null;
      readonly order: GrowthOrder;
      readonly since: Period;
      readonly period: Period;
      readonly of: number;
      /** Whether there are others whose change is not known, or has no percentage. */
      readonly known: boolean;
      /** In percent, or in dollars where these order or there is no percentage. */
      readonly places: readonly (Placed & { readonly change: Figure })[];
    };

const mostNamed = 3;

/** Where the chosen partners stand; without any of them, who stands first. */
export function growingFinding(model: GrowthModel, chosen: readonly string[]): GrowingFinding {
  const { reporter, measure, group, order, since, period, ranked } = model;
  const some = chosen.flatMap((code) => ranked.find(({ area }) => area.code === code) ?? []).slice(0, mostNamed);
  const places = (some.length > 0 ? some : ranked.slice(0, 1)).flatMap(
    ({ area, rank, tied, percent, amount }): (Placed & { readonly change: Figure })[] => {
      const change = order === "amount" || percent === "tiny base" || percent.kind === "gap" ? amount : percent;
      return rank === null ? [] : [{ area, rank, tied, change }];
    },
  );
  if (places.length === 0) return { kind: "none", reporter, since, period };
  const known = model.tiny.length + model.unknown.length > 0;
  return { kind: "places", reporter, measure, group, order, since, period, of: ranked.length, known, places };
}
