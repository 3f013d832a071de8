import { later, ordinal } from "../core/period";
import { type Cells, rowsOf, valueIn } from "../formats/cells";
import { type Importing, type Prepared, joined, prepareJoined } from "./importSources";
import type { Given } from "./importRead";

const derived = "imf-dip-derived";

/** Takes out what repeats a country's own report, and counts that; what differs from it stays, and is counted too. */
function withoutRepeated(cells: Cells, own: Cells): readonly [repeated: number, differing: number] {
  let [repeated, differing] = [0, 0];
  for (const [key, { from, values, status }] of rowsOf(cells))
    values.forEach((value, i) => {
      const period = later(from, i);
      const reported = valueIn(own, key, period);
      if (Number.isNaN(value) || Number.isNaN(reported)) return;
      if (value !== reported) differing += 1;
      else {
        repeated += 1;
        values[i] = Number.NaN;
        status.delete(ordinal(period));
      }
    });
  return [repeated, differing];
}

const saysNothing = (cells: Cells): boolean =>
  rowsOf(cells).every(([, { values, status }]) => status.size === 0 && values.every(Number.isNaN));

/** Reports that the IMF gives as derived alone; those that it gives as reported as well need not stand twice. */
export function prepareDerived(given: readonly Given[], { given: beside }: Importing): Prepared {
  const prepared = prepareJoined(derived, given);
  const reported = joined(beside.get("imf-dip") ?? []);
  let [repeated, differing] = [0, 0];
  for (const [reporter, cells] of prepared.byReporter) {
    const [same, other] = withoutRepeated(cells, reported.get(reporter) ?? new Map());
    repeated += same;
    differing += other;
  }
  return {
    ...prepared,
    byReporter: new Map([...prepared.byReporter].filter(([, cells]) => !saysNothing(cells))),
    messages: [
      ...prepared.messages,
      ...(repeated > 0 ? [`repeat what the reporter itself says, left out: ${repeated}`] : []),
      ...(differing > 0 ? [`differ from what the reporter itself says, kept: ${differing}`] : []),
    ],
  };
}
