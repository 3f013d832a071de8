export type Tally = { passed: number; failed: number; skipped: number };
export function ofVitest(report: unknown, status: number | null): Tally;
export function ofPlaywright(report: unknown, status: number | null): Tally;
export function total(tallies: Tally[]): Tally;
export function lastLine(tally: Tally): string;
