/** A span of years as digits: `1992–2023`, `2013`. */
export const yearsText = (from: number | string, to: number | string): string =>
  from === to ? String(to) : `${from}–${to}`;
