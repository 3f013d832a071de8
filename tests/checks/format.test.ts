import { expect, test } from "vitest";
import { runOver } from "./project";

const check = (source: string) => runOver({ "src/planted.ts": source }, "prettier/bin/prettier.cjs", "--check", "src");

test("the format check lets a line of 120 characters pass", () => {
  const line = `export const name = "${"x".repeat(120 - 23)}";`;
  expect(line).toHaveLength(120);
  expect(check(`export const f = (a: string, b: string) => a + b;\n${line}\n`)).toMatchObject({ passed: true });
}, 30_000);

test("the format check refuses code formatted otherwise, and names the file", () => {
  const { passed, output } = check(`export const f=(a:string)=>{return a}\n`);
  expect(passed).toBe(false);
  expect(output).toContain("src/planted.ts");
}, 30_000);
