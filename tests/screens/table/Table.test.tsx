// @vitest-environment jsdom
import "../../ui/dom";
import { act, render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { Table } from "../../../src/screens/table/Table";
import { fit } from "../../../src/state/fit";
import { useChoices } from "../../../src/state/store";
import { parseView } from "../../../src/state/view";
import { byMonth } from "../byMonth";

const dataset = byMonth();

function show(query: string) {
  const asked = parseView(`?view=table&partners=ES&${query}`);
  act(() => useChoices.setState(asked));
  render(<Table dataset={dataset} view={fit(asked.view, dataset).view} />);
}

/** Indicator, period and figure of each row. */
const lines = () =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].slice(1, 4).map(({ textContent }) => textContent));

test("months are listed from the latest back, and none of a year among them", () => {
  show("year=2023-01..2023-02");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
    "Kazakhstan’s trade with Spain, January 2023 to February 2023",
  );
  expect(lines()).toEqual([
    ["Turnover", "February 2023", "25.0"],
    ["Exports", "February 2023", "20.0"],
    ["Imports", "February 2023", "5.0"],
    ["Turnover", "January 2023", "25.0"],
    ["Exports", "January 2023", "20.0"],
    ["Imports", "January 2023", "5.0"],
    ["FDI inflow, gross", "since 2005", "no series"],
  ]);
});

test("a quarter is the sum of its months, and says so", () => {
  show("year=2023-Q2");
  expect(lines()[0]).toEqual(["Turnover", "second quarter of 2023", "75.0"]);
  expect(screen.getByText(/^Source: .+Sums/)).toHaveTextContent("Sums of the months.");
});

test("where the months of a year do not add up to it, both figures are given", () => {
  show("year=2023");
  expect(lines()[0]).toEqual(["Turnover", "2023", "2,011.8"]);
  expect(screen.getByText(/^Spain, Turnover: /)).toHaveTextContent(
    "Spain, Turnover: For 2023 the months give 300.0, its own edition 2,011.8.",
  );
});
