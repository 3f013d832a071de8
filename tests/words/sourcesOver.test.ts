import { expect, test } from "vitest";
import type { FigureRow } from "../../src/analysis/figures";
import { yearly } from "../../src/core/period";
import { grammar } from "../../src/words/en/grammar";
import { sourcesOver } from "../../src/words/sourcesOver";
import { area, row, thousands } from "../export/rows";

const office = row("turnover", "2023", thousands("1"), null, { source: "Office" }).source;
const fund = row("turnover", "2023", thousands("1"), null, { source: "Fund" }).source;
/** Years from one to another by a source. */
const years = (source: FigureRow["source"], from: number, to: number): FigureRow[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({
    ...row("turnover", "2023", thousands("1")),
    period: yearly(from + i),
    source,
  }));
const line = (code: string, rows: readonly FigureRow[]) => ({ partner: area(code, code), rows });

test("one source is named alone, and of several each with its periods, the latest first", () => {
  expect(sourcesOver(grammar, [line("A", years(office, 2018, 2023))])).toEqual({ same: "Office", apart: [] });
  const both = [...years(fund, 2015, 2017), ...years(office, 2018, 2023)];
  expect(sourcesOver(grammar, [line("A", both), line("B", both)])).toEqual({
    same: "Office 2018–2023; Fund 2015–2017",
    apart: [],
  });
});

test("where partners are counted by others, each is named", () => {
  const of = [line("A", years(office, 2018, 2023)), line("B", years(fund, 2018, 2023))];
  expect(sourcesOver(grammar, of)).toEqual({ same: null, apart: ["A: Office", "B: Fund"] });
});

test("without figures there is no source to name", () => {
  expect(sourcesOver(grammar, [line("A", [])])).toEqual({ same: null, apart: [] });
});
