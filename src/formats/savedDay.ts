/**
 * The day on which a file says that it was saved, an ISO date; empty where it says none. In 1980 and before, the
 * calendars of the formats begin, and a program without a date writes that.
 */
export function savedDay(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? "";
  const time = Date.parse(day);
  return day > "1981" && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : "";
}
