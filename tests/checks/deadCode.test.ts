import { expect, test } from "vitest";
import { runOver } from "./project";

const used = {
  "index.html": `<script type="module" src="/src/main.tsx"></script>`,
  "src/main.tsx": `import { year } from "./core/year";\ndocument.title = String(year);\n`,
  "src/cli/data.ts": `import { year } from "../core/year";\nconsole.log(year);\n`,
  "src/core/year.ts": `export const year = 2023;\n`,
};

test("the search for dead code lets a project pass in which everything is used", () => {
  expect(runOver(used, "knip/bin/knip.js")).toMatchObject({ passed: true });
}, 30_000);

test("the search for dead code finds an unused export, an unused file and an undeclared dependency", () => {
  const dead = {
    "src/core/year.ts": `export const year = 2023;\nexport const unusedYear = 2022;\n`,
    "src/core/forgotten.ts": `export const x = 1;\n`,
    "src/cli/data.ts": `import { year } from "../core/year";\nimport "nowhere-declared";\nconsole.log(year);\n`,
  };
  const { passed, output } = runOver({ ...used, ...dead }, "knip/bin/knip.js");
  expect(passed).toBe(false);
  expect(output).toContain("unusedYear");
  expect(output).toContain("forgotten.ts");
  expect(output).toContain("nowhere-declared");
}, 30_000);
