import { type Finding, Findings } from "./finding";
import type { Observations } from "./observations";

/** `row 5: text` is a text with its place. */
function splitFault(fault: string): readonly [at: string, what: string] {
  const [, at, what] = /^((?:sheet|row|line|column)\b[^:“”]*): (.+)$/s.exec(fault) ?? [];
  return at === undefined || what === undefined ? ["", fault] : [at, what];
}

/** `row 5 “Name”` is a name with its place. */
function splitName(unknown: string): readonly [at: string, what: string] {
  const [, at, what] = /^([^“]*) “(.*)”$/s.exec(unknown) ?? [];
  return at === undefined || what === undefined ? ["", unknown] : [at, what];
}

/** What a reader found that does not tell it by kind. */
export function olderFindings({ faults, unknown, passed, negative, remarks = [] }: Observations): Finding[] {
  const findings = new Findings();
  for (const fault of faults) findings.add("fault", ...splitFault(fault));
  for (const name of unknown) findings.add("unknown name", ...splitName(name));
  for (const what of passed) findings.add("left out", "", what);
  for (const remark of remarks) findings.add("remark", "", remark);
  const all = findings.all();
  return negative > 0 ? [...all, { kind: "negative", count: negative, cases: [] }] : all;
}
