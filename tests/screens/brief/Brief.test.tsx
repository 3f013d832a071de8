// @vitest-environment jsdom
import "../../ui/dom";
import { act, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { light } from "../../../src/charts/palette";
import { Brief } from "../../../src/screens/brief/Brief";
import { fit } from "../../../src/state/fit";
import { useChoices } from "../../../src/state/store";
import { parseView } from "../../../src/state/view";
import { byMonth } from "../byMonth";

const dataset = byMonth();

function show(query: string) {
  const asked = parseView(`?view=brief&partners=ES&${query}`);
  act(() => useChoices.setState(asked));
  return render(<Brief dataset={dataset} view={fit(asked.view, dataset).view} palette={light} />).container;
}

beforeEach(() => {
  // A page without a layout has no width; the drawing needs one.
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 1120, 600));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const rowsOf = (name: RegExp) =>
  within(screen.getByRole("region", { name }))
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent.replaceAll("\u00A0", " ")));

test("a brief of January to August speaks of that part and of the same part of the year before", () => {
  const container = show("year=2023-01/2023-08");
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Kazakhstan with Spain in January–August 2023");
  const [heads, turnover, exports, imports] = rowsOf(/Spain$/);
  expect(heads?.slice(1)).toEqual(["January–August 2022", "January–August 2023"]);
  expect(turnover).toEqual(["Turnover", "120.0", "200.0"]);
  expect(exports).toEqual(["Exports", "80.0", "160.0"]);
  expect(imports).toEqual(["Imports", "40.0", "40.0"]);
  // No figure of a whole year is among them.
  expect(container).not.toHaveTextContent("2,011.8");
  expect(container).toHaveTextContent("Sums of the months.");
});

test("a brief of a month has the same month of the year before beside it", () => {
  show("year=2023-04");
  expect(rowsOf(/Spain$/).slice(0, 2)).toEqual([
    [expect.any(String), "April 2022", "April 2023"],
    ["Turnover", "15.0", "25.0"],
  ]);
});

test("a brief of a year has the years before beside it", () => {
  show("year=2023");
  expect(rowsOf(/Spain$/)[0]?.slice(1, 4)).toEqual(["2021", "2022", "2023"]);
});

test("the page says its period for the file that is printed of it", () => {
  expect(show("year=2023-Q1").querySelector("[data-period]")).toHaveAttribute("data-period", "2023-Q1");
});
