import { expect, test } from "vitest";
import { runOver } from "./project";

const compile = (source: string) => runOver({ "src/planted.ts": source }, "typescript/bin/tsc", "--noEmit");

test("the type check lets correct code pass", () => {
  expect(compile(`export const years: number[] = [2022, 2023];\n`)).toEqual({ passed: true, output: "" });
}, 30_000);

test("the type check refuses a wrong type, an unchecked index and an optional set to undefined", () => {
  const { passed, output } = compile(`
    export const year: number = "2023";
    const years = [2022, 2023];
    export const first: number = years[0];
    export const period: { note?: string } = { note: undefined };
  `);
  expect(passed).toBe(false);
  expect(output).toContain("planted.ts(2,18): error TS2322");
  expect(output).toContain("planted.ts(4,18): error TS2322");
  expect(output).toContain("planted.ts(5,18): error TS2375");
}, 30_000);
