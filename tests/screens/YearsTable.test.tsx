// @vitest-environment jsdom
import "../ui/dom";
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { figures } from "../../src/analysis/figures";
import { YearsTable } from "../../src/screens/YearsTable";
import { smallDataset } from "../io/small";

test("the years of a trend are columns, its partners and indicators are rows, and investment is left out", () => {
  const rows = figures(smallDataset(), { reporter: "KZ", partners: ["ES", "CU"], from: 2021, to: 2023 });
  render(<YearsTable rows={rows} from={2021} to={2023} note="million US dollars" />);
  expect(screen.getByRole("table", { name: "The figures million US dollars" })).toBeVisible();
  expect(screen.getAllByRole("row").map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
    ["Partner", "Indicator", "2021", "2022", "2023"],
    ["Spain", "Turnover", "1,800.0", "2,570.0", "2,011.8"],
    ["Spain", "Exports", "1,600.0", "2,300.0", "1,485.5"],
    ["Spain", "Imports", "200.0", "270.0", "526.3"],
    ["Cuba", "Turnover", "..", "..", "0"],
    ["Cuba", "Exports", "..", "..", "0"],
    ["Cuba", "Imports", "..", "..", "0"],
  ]);
});
