import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root, runOver } from "./project";

// A copy inside the small project, since overrides are matched against paths beside the settings.
const rules = readFileSync(join(root, ".oxlintrc.json"), "utf8");

/** What each tool is run with, a fault that only our settings of it make one, and what it says of that. */
const tools: readonly (readonly [name: string, run: readonly [string, ...string[]], fault: string, says: string])[] = [
  ["types", ["typescript/bin/tsc", "--noEmit"], `export const first: number = [2022][0];\n`, "error TS2322"],
  [
    "lint",
    ["oxlint/bin/oxlint", "--type-aware", "--deny-warnings", "src"],
    `export default async function save() {}\nsave();\n`,
    "no-floating-promises",
  ],
  ["format", ["prettier/bin/prettier.cjs", "--check", "src"], `export const f=(a:string)=>{return a}\n`, "src/planted"],
  ["dead code", ["knip/bin/knip.js"], `export const unused = 2022;\n`, "src/planted.ts"],
];

const sound = {
  ".oxlintrc.json": rules,
  "index.html": `<script type="module" src="/src/main.tsx"></script>`,
  "src/main.tsx": `document.title = "Vis-à-Vis";\n`,
};

// That sound code passes, the project itself shows on each run.
test.each(tools)("the search for faults of %s names what is planted, and nothing else", (_, run, fault, says) => {
  const { passed, output } = runOver({ ...sound, "src/planted.ts": fault }, ...run);
  expect(passed).toBe(false);
  expect(output).toContain(says);
  expect(output).not.toContain("src/main.tsx");
});
