import { findingKinds } from "../core/findingKinds";
import { checkSize } from "./checkSize";
import { checkTotals, checkTurnover } from "./checkTotals";
import { checkYears } from "./checkYears";
import { type Cells, rowsOf } from "./cells";
import { type Finding, Findings } from "./finding";
import type { Observations } from "./observations";
import { olderFindings } from "./olderFindings";

/** Sources that leave part of the total with no country, in figures that are not among the partners. */
const leavesUnallocated = (source: string): boolean => /^(?:imf|un|comtrade|wits|eurostat)(?!\w)/.test(source);

function countEstimates(cells: Cells, findings: Findings): void {
  for (const [, { status, estimates }] of rowsOf(cells)) {
    for (const letter of status.values()) if (letter === "E" || letter === "P") findings.add("estimates", "", letter);
    for (const [at] of estimates ?? []) if (!status.has(at)) findings.add("estimates", "", "E");
  }
}

function ofFigures(observations: Observations, isUnallocated: boolean, findings: Findings): void {
  const { byReporter, counting, source } = observations;
  const allocatesAll = !isUnallocated && !leavesUnallocated(source);
  for (const [reporter, cells] of byReporter) {
    checkTotals(reporter, cells, { counting, allocatesAll }, findings);
    checkTurnover(reporter, cells, counting, findings);
    checkYears(reporter, cells, findings);
    countEstimates(cells, findings);
  }
  checkSize(observations, findings);
}

/**
 * What of a file deserves a look: what its reader found, and what the figures show by themselves. A kind that the reader
 * has reported, with its places, is not reported again.
 */
export function diagnose(observations: Observations): Finding[] {
  const read = observations.findings ?? olderFindings(observations);
  const has = new Set(read.map(({ kind }) => kind));
  const findings = new Findings();
  for (let said: Observations | undefined = observations; said; said = said.beside)
    ofFigures(said, has.has("unallocated"), findings);
  const all = [...read, ...findings.all().filter(({ kind }) => !has.has(kind))];
  return all.sort((a, b) => findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind));
}
