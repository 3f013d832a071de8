import { later } from "../core/period";
import { type Cells, rowsOf, valueIn } from "./cells";
import type { Finding } from "./finding";
import { datingOf, type Observations } from "./observations";
import { addCells } from "./parts";

/** Whether two say otherwise of the same, or count otherwise, or are by several sources; then they are no one file. */
function isApart(a: Observations, b: Observations): boolean {
  const [one, other] = [a.counting, b.counting];
  if (a.source !== b.source || a.beside || b.beside || a.statements || b.statements) return true;
  if (one.currency !== other.currency || one.scale !== other.scale) return true;
  for (const [reporter, cells] of b.byReporter) {
    const known = a.byReporter.get(reporter);
    for (const [key, { from, values }] of known ? rowsOf(cells) : [])
      if (
        values.some((value, i) => {
          const before = valueIn(known ?? new Map(), key, later(from, i));
          return !Number.isNaN(value) && !Number.isNaN(before) && value !== before;
        })
      )
        return true;
  }
  return false;
}

function together(a: readonly Finding[], b: readonly Finding[]): Finding[] {
  const kinds = [...new Set([...a, ...b].map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const own = [...a, ...b].filter((each) => each.kind === kind);
    return {
      kind,
      count: own.reduce((sum, { count }) => sum + count, 0),
      cases: own.flatMap(({ cases }) => cases),
    };
  });
}

/** Two files of one source as one, such as exports and imports in files of their own; null where they are none. */
export function joined(a: Observations, b: Observations): Observations | null {
  if (isApart(a, b)) return null;
  const byReporter = new Map<string, Cells>();
  for (const [reporter, cells] of [...a.byReporter, ...b.byReporter]) {
    const all: Cells = byReporter.get(reporter) ?? new Map();
    byReporter.set(reporter, all);
    addCells(all, cells);
  }
  const [one, other] = [a.counting, b.counting];
  const decimals = Math.max(one.decimals, other.decimals);
  const least = Math.min(one.leastDecimals ?? one.decimals, other.leastDecimals ?? other.decimals);
  const { leastDecimals: _, ...counting } = one;
  return {
    ...a,
    counting: { ...counting, decimals, ...(least < decimals ? { leastDecimals: least } : {}) },
    byReporter,
    ...datingOf(byReporter),
    passed: new Set([...a.passed, ...b.passed]),
    negative: a.negative + b.negative,
    unknown: [...a.unknown, ...b.unknown],
    remarks: [...(a.remarks ?? []), ...(b.remarks ?? [])],
    ...(a.findings && b.findings ? { findings: together(a.findings, b.findings) } : {}),
    faults: [...a.faults, ...b.faults],
  };
}
