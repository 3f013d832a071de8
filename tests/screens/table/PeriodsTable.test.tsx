// @vitest-environment jsdom
import "../../ui/dom";
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { figures } from "../../../src/analysis/figures";
import { monthOf, yearly } from "../../../src/core/period";
import { PeriodsTable } from "../../../src/screens/table/PeriodsTable";
import { smallDataset, statementsJson } from "../../io/small";
import { byMonth } from "../byMonth";

test("the years of a trend are columns, its partners and indicators are rows, with what was stated below, and investment is left out", () => {
  const rows = figures(smallDataset(), {
    reporter: "KZ",
    partners: ["ES", "CU"],
    from: yearly(2021),
    to: yearly(2023),
  });
  render(<PeriodsTable rows={rows} from={yearly(2021)} to={yearly(2023)} note="million US dollars" />);
  expect(screen.getByRole("table", { name: "The figures million US dollars Source: BNS" })).toBeVisible();
  expect(
    screen
      .getAllByRole("row")
      .map((row) => [...row.children].map(({ textContent }) => textContent.replaceAll("\u00A0", " "))),
  ).toEqual([
    ["Partner", "Indicator", "2023", "2022", "2021"],
    ["Spain", "Turnover", "2,011.8", "2,570.0", "1,800.0"],
    ["Spain, Turnover", "Stated, 2023: 2 billion agrees "],
    ["Spain", "Exports", "1,485.5", "2,300.0", "1,600.0"],
    ["Spain, Exports", "Stated, 2023: 1.5 billion agrees "],
    ["Spain", "Imports", "526.3", "270.0", "200.0"],
    [
      "Spain, Imports",
      "Stated, 2023: 500 million agrees within rounding The statistics lie within the margin that the statement’s rounding leaves open.",
    ],
    ["Cuba", "Turnover", "0", "..", ".."],
    ["Cuba", "Exports", "0", "..", ".."],
    ["Cuba", "Imports", "0", "..", ".."],
  ]);
});

test("of months the latest come first, and each is named with its year", () => {
  const rows = figures(byMonth(), { reporter: "KZ", partners: ["ES"], from: monthOf(2022, 11), to: monthOf(2023, 2) });
  render(<PeriodsTable rows={rows} from={monthOf(2022, 11)} to={monthOf(2023, 2)} note="" />);
  expect(screen.getAllByRole("row").map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
    ["Partner", "Indicator", "February 2023", "January 2023", "December 2022", "November 2022"],
    ["Spain", "Turnover", "25.0", "25.0", "15.0", "15.0"],
    ["Spain", "Exports", "20.0", "20.0", "10.0", "10.0"],
    ["Spain", "Imports", "5.0", "5.0", "5.0", "5.0"],
  ]);
});

const texts = (name: RegExp) =>
  screen.getAllByRole("row", { name }).map(({ textContent }) => textContent.replaceAll("\u00A0", " "));

test("a figure that differs names the edition, with its day, and one that cannot be checked says why", () => {
  const statements = {
    ...statementsJson,
    statements: [
      ...statementsJson.statements,
      { source: "mfa-spain", reporter: "KZ", partner: "CU", period: "2022", exports: "1 million" },
    ],
  };
  const rows = figures(smallDataset(statements), {
    reporter: "KZ",
    partners: ["PT", "CU"],
    from: yearly(2022),
    to: yearly(2023),
  });
  render(<PeriodsTable rows={rows} from={yearly(2022)} to={yearly(2023)} note="" />);
  expect(texts(/^Portugal, Turnover/)).toEqual([
    "Portugal, TurnoverStated, 2022: 30.6 million differs slightly; a later edition The 2023 edition (25 July 2024) is later than the statement; none from before it is held here.Stated, 2023: 50.5 million differs slightly; a later edition The 2023 edition (25 July 2024) is later than the statement; none from before it is held here.",
  ]);
  expect(texts(/^Cuba, Exports/)).toEqual([
    "Cuba, ExportsStated, 2022: 1 million no series to check against The statistics here hold no figure of this indicator for the period.",
  ]);
});

test("what two texts state differently stands below the figure with both sources", () => {
  const [spanish] = statementsJson.statements;
  const other = { ...spanish, source: "mfa-portugal", turnover: "2.2 billion", exports: "1.7 billion" };
  const dataset = smallDataset({ ...statementsJson, statements: [spanish, other] });
  const rows = figures(dataset, { reporter: "KZ", partners: ["ES"], from: yearly(2022), to: yearly(2023) });
  render(<PeriodsTable rows={rows} from={yearly(2022)} to={yearly(2023)} note="" />);
  const [text] = texts(/^Spain, Turnover/);
  expect(text).toContain("Stated, 2023: 2 billion");
  expect(text).toContain("Stated, 2023: 2.2 billion");
  expect(text).toContain(
    "2023: stated differently, as 2 billion (Ministry of Foreign Affairs, 16 February 2024) and 2.2 billion (Ministry of Foreign Affairs, 7 March 2024). As rounded, they do not contradict each other.",
  );
});
