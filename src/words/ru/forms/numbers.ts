import { grouped } from "../../language/counted";
import { noBreak } from "../../language/shared";
import type { Alike } from "../../../analysis/findings/alike";

const rules = new Intl.PluralRules("ru");

/** One of three forms by the number: 1 раз, 2 раза, 5 раз; decimals take the second. */
export const form = (n: number, one: string, few: string, many: string): string => {
  const category = rules.select(n);
  return category === "one" ? one : category === "many" ? many : few;
};

/** The genitive behind a number: из 21 партнёра, из 22 партнёров. */
export const genitiveOf = (n: number, one: string, many: string): string => (rules.select(n) === "one" ? one : many);

export const number = (count: number): string => grouped(String(count), noBreak, 4);

/** A number with its word: 1 показатель, 2 показателя, 7 204 показателя. */
export const counted = (n: number, one: string, few: string, many: string): string =>
  `${number(n)} ${form(n, one, few, many)}`;

/** «тот же состав: 27 участников». */
export function sameMembers({ same, all, dated }: Alike): string {
  const of = dated ? genitiveOf(all, "участника", "участников") : genitiveOf(all, "страны", "стран");
  if (same < all) return `${same} из ${all} ${of}`;
  return `${same} ${dated ? form(same, "участник", "участника", "участников") : form(same, "страна", "страны", "стран")}`;
}
