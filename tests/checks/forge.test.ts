import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./project";

const text = (...path: string[]) => readFileSync(join(root, ...path), "utf8");

test("the citation file has all that its format asks for, and the version of the package", () => {
  const citation = text(".github", "CITATION.cff");
  for (const key of ["cff-version: 1.2.0", "message: ", "title: Vis-à-Vis", "authors:\n  - name: "])
    expect(citation).toContain(`\n${key}`.slice(citation.startsWith(key) ? 1 : 0));
  const { version, license } = JSON.parse(text("package.json")) as Record<string, string>;
  expect(citation).toContain(`\nversion: ${version}\nlicense: ${license}\n`);
});

/** Where a workflow takes what may change under its name, or a secret. */
const faultsOf = (workflow: string): string[] => [
  ...[...workflow.matchAll(/uses: (\S+)/g)].flatMap(([, used = ""]) => (/@[0-9a-f]{40}$/.test(used) ? [] : [used])),
  ...(workflow.match(/\bsecrets\b/g) ?? []),
];

test("workflows use actions by their commit alone, and no secret", () => {
  const files = readdirSync(join(root, ".github/workflows"));
  expect(files).not.toEqual([]);
  for (const file of files) expect(faultsOf(text(".github/workflows", file))).toEqual([]);
  expect(faultsOf("- uses: actions/checkout@v4\n  with: { token: ${{ secrets.TOKEN }} }")).toEqual([
    "actions/checkout@v4",
    "secrets",
  ]);
});
