import { grouped } from "../../language/counted";
import { noBreak } from "../../language/shared";

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
