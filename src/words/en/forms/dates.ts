import { months } from "./periods";
import { noBreak } from "../../language/shared";

/** An ISO date in words: `25 July 2024`. */
export function dateInWords(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${day}${noBreak}${months[(month ?? 1) - 1]} ${year}`;
}

/** Several dates in one phrase; a year they share is said once. */
export function datesInWords(dates: readonly string[]): string {
  const sorted = [...new Set(dates)].sort();
  const last = sorted.at(-1);
  if (last === undefined) return "";
  const sameYear = sorted.every((date) => date.slice(0, 4) === last.slice(0, 4));
  const words = sorted.map((date) =>
    sameYear && date !== last ? dateInWords(date).replace(/ \d{4}$/, "") : dateInWords(date),
  );
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
