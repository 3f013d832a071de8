import { later, type Period, type Periods } from "./period";

/** Periods in their order as runs of those that follow each other. */
export function runsOf(periods: Iterable<Period>): Periods[] {
  const runs: { from: Period; to: Period }[] = [];
  for (const period of periods) {
    const run = runs.find(({ to }) => later(to, 1) === period);
    if (run) run.to = period;
    else runs.push({ from: period, to: period });
  }
  return runs;
}
