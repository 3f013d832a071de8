import { expect, test } from "vitest";
import { read } from "../../../src/analysis/claims/read";
import type { Claim } from "../../../src/core/claim";
import { areas, line, vocabularies } from "./said";

const readAsked = (text: string, pair: readonly [string, string] | null): readonly Claim[] =>
  read(text, vocabularies.en, areas, { date: "2023-12-02", home: "KZ", pair }).claims;

const unnamed = "By the end of 2022 mutual turnover had increased 3 times and reached 73.8 million US dollars.";

test("who is asked about is meant where a text names nobody, and marked as guessed", () => {
  const claims = readAsked(unnamed, ["KZ", "RS"]);
  expect(claims.map(line)).toEqual([
    "growth of turnover KZ+RS 2022 3 times since 2021",
    "turnover KZ+RS 2022 73.8M USD",
  ]);
  expect(claims.every(({ guessed }) => guessed.includes("partner"))).toBe(true);
});

test("who is asked about is not meant where a text names another", () => {
  expect(readAsked(`In Italy they spoke of trade. ${unnamed}`, ["KZ", "RS"]).map(line)).toContain(
    "turnover IT+KZ 2022 73.8M USD",
  );
});

test("nobody is meant where nobody is named and nobody asked about", () => {
  expect(readAsked(unnamed, null).map(line)).toContain("turnover ?>? 2022 73.8M USD");
});
