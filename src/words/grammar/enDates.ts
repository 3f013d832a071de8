import { noBreak } from "./shared";

const months = "January February March April May June July August September October November December".split(" ");

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

/** A period as `core/period` writes it, in words: `2005–2023`, `since 2005`, `Q1 2023`, `January–August 2023`. */
export function periodInWords(period: string): string {
  const open = /^(\d{4})\/\.\.$/.exec(period);
  if (open) return `since ${open[1]}`;
  const span = /^(\d{4})\/(\d{4})$/.exec(period);
  if (span) return `${span[1]}–${span[2]}`;
  const quarter = /^(\d{4})-(Q\d)$/.exec(period);
  if (quarter) return `${quarter[2]} ${quarter[1]}`;
  const half = /^(\d{4})-H(\d)$/.exec(period);
  if (half) return `${half[2] === "1" ? "first" : "second"} half of ${half[1]}`;
  const part = /^(\d{4})-(\d{2})(?:\/\d{4}-(\d{2}))?$/.exec(period);
  if (!part) return period;
  const from = months[Number(part[2]) - 1];
  return part[3] === undefined ? `${from} ${part[1]}` : `${from}–${months[Number(part[3]) - 1]} ${part[1]}`;
}
