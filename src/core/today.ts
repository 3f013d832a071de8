const two = (value: number) => String(value).padStart(2, "0");

/** The day by the reader's clock and not by that of Greenwich, such as `2024-03-07`. */
export const today = (now = new Date()): string =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

const hour = 3_600_000;

/** The latest day that is written anywhere on earth at a moment: what is dated today in Astana lies in no reader's future. */
export const latestDay = (now = new Date()): string => new Date(now.getTime() + 14 * hour).toISOString().slice(0, 10);
