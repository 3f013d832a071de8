import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root, runOver } from "./project";

// A copy inside the small project, since overrides are matched against paths beside the settings.
const rules = readFileSync(join(root, ".oxlintrc.json"), "utf8");

const lint = (files: Record<string, string>) =>
  runOver(
    { ".oxlintrc.json": rules, ...files },
    "oxlint/bin/oxlint",
    "--type-aware",
    "--deny-warnings",
    "-f",
    "unix",
    "src",
  );

const violations: Record<string, string> = {
  "no-explicit-any": `export const parse = (x: any) => x;`,
  "no-console": `export const say = () => console.log("x");`,
  "no-default-export": `export default 1;`,
  "no-unused-vars": `const unused = 1;`,
  "no-floating-promises": `const save = async () => {};\nexport const click = () => {\n  save();\n};`,
  "no-non-null-assertion": `export const first = (years: number[]) => years[0]!;`,
  "switch-exhaustiveness-check": `
    export function label(scale: "common" | "own"): string {
      switch (scale) {
        case "common":
          return "x";
      }
      return "";
    }`,
  "rules-of-hooks": `
    import { useState } from "react";
    export function Tab({ open }: { open: boolean }) {
      if (open) useState(1);
      return null;
    }`,
  "exhaustive-deps": `
    import { useEffect } from "react";
    export function Title({ text }: { text: string }) {
      useEffect(() => {
        document.title = text;
      }, []);
      return null;
    }`,
  "alt-text": `export const Flag = () => <img src="kz.svg" />;`,
  "click-events-have-key-events": `export const Row = ({ act }: { act: () => void }) => <div onClick={act}>x</div>;`,
  "label-has-associated-control": `export const Field = () => <label>Year</label>;`,
  "aria-props": `export const Chart = () => <svg aria-labeledby="title" />;`,
  "button-has-type": `export const Copy = () => <button>Copy</button>;`,
};

describe("the linter", () => {
  const planted = Object.fromEntries(Object.entries(violations).map(([rule, text]) => [`src/${rule}.tsx`, text]));
  const { passed, output } = lint(planted);

  test("refuses a project with violations", () => {
    expect(passed).toBe(false);
  });

  test.each(Object.keys(violations))("sees a violation of %s", (rule) => {
    const lines = output.split("\n").filter((line) => line.startsWith(`src/${rule}.tsx:`));
    expect(lines.join("\n")).toContain(`(${rule})`);
  });

  test("lets correct code pass, and the command line speak", () => {
    const verdict = lint({
      "src/tab.tsx": `export const Tab = ({ name }: { name: string }) => <button type="button">{name}</button>;\n`,
      "src/cli/data.ts": `console.log("done");\n`,
    });
    expect(verdict).toMatchObject({ passed: true });
  }, 30_000);
});
