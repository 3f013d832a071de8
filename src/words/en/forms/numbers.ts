import { counting, grouped } from "../../language/counted";
import type { Alike } from "../../../analysis/findings/alike";

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
/** A number in words up to ten. */
export const count = (n: number): string => small[n] ?? grouped(String(n), ",", 4);

export const { number, many } = counting(",", 4);

const ordinals: Record<string, string> = { one: "st", two: "nd", few: "rd", other: "th" };

const rules = new Intl.PluralRules("en", { type: "ordinal" });

export const ordinal = (n: number): string => `${n}${ordinals[rules.select(n)] ?? "th"}`;

/** “same 27 members”. */
export const sameMembers = ({ same, all, dated }: Alike): string =>
  `same ${same}${same === all ? "" : ` of ${all}`} ${dated ? "members" : "countries"}`;
