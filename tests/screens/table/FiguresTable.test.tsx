// @vitest-environment jsdom
import "../../ui/dom";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { figures } from "../../../src/analysis/figures";
import { monthOf, yearly } from "../../../src/core/period";
import { FiguresTable } from "../../../src/screens/table/FiguresTable";
import { smallDataset } from "../../io/small";
import { byMonth } from "../byMonth";

const dataset = smallDataset();
const rowsOf = (...partners: string[]) =>
  figures(dataset, { reporter: "KZ", partners, from: yearly(2023), to: yearly(2023) });

function show(full: boolean, ...partners: string[]) {
  render(<FiguresTable full={full} rows={rowsOf(...partners)} caption="The figures" note="million US dollars" />);
}

const heads = () => screen.getAllByRole("columnheader").map(({ textContent }) => textContent);

/** The texts of all rows below the head. */
const lines = () =>
  screen
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent?.replaceAll("\u00A0", " ")));
const column = (name: string) => {
  const at = heads().findIndex((head) => head?.startsWith(name));
  return lines().map((row) => row[at]);
};

describe("the short table", () => {
  test("has its caption, with the unit", () => {
    show(false, "ES");
    expect(screen.getByRole("table", { name: "The figures million US dollars" })).toBeVisible();
    expect(screen.getByRole("region", { name: "The figures" })).toHaveAttribute("tabindex", "0");
  });

  test("has a head for each column, the verdict beside what was stated", () => {
    show(false, "ES");
    expect(heads()).toEqual([
      "Partner",
      "Indicator",
      "Period",
      "Statistics",
      "Year before",
      "Change",
      "Stated",
      "Verdict",
      "Range allowed",
    ]);
  });

  test("has no column in which no row has anything to say, and says a period once that all are of", () => {
    show(false, "AX");
    expect(heads()).toEqual(["Partner", "Indicator", "Statistics"]);
    expect(screen.getByRole("table", { name: "The figures million US dollars Period: 2023" })).toBeVisible();
  });

  test("has what was counted, what was stated and whether they agree", () => {
    show(false, "ES");
    expect(lines()).toEqual([
      ["Spain", "Turnover", "2023", "2,011.8", "2,570.0", "−21.7%", "2 billion", "agrees", "1,900–2,100"],
      ["Spain", "Exports", "2023", "1,485.5", "2,300.0", "−35.4%", "1.5 billion", "agrees", "1,450–1,550"],
      ["Spain", "Imports", "2023", "526.3", "270.0", "+94.9%", "500 million", "agrees within rounding", "450–550"],
      [
        "Spain",
        "FDI inflow, gross",
        "since 2005",
        "..",
        "..",
        "..",
        "more than 300 million",
        "no series",
        "300 or more",
      ],
    ]);
  });

  test("marks gaps, keeps zero apart from them, and grows nothing from a tiny base", () => {
    show(false, "CU", "AQ", "PT");
    expect(lines().map((row) => [row[0], row[1], ...row.slice(3, 6)])).toEqual([
      ["Cuba", "Turnover", "0", "..", ".."],
      ["Cuba", "Exports", "0", "..", ".."],
      ["Cuba", "Imports", "0", "..", ".."],
      ["Antarctica", "Turnover", "..", "..", ".."],
      ["Antarctica", "Exports", "..", "..", ".."],
      ["Antarctica", "Imports", "..", "..", ".."],
      ["Portugal", "Turnover", "50.7", "30.8", "+64.6%"],
      ["Portugal", "Exports", "4.9", "0.1", "base too small"],
      ["Portugal", "Imports", "45.8", "30.7", "+49.2%"],
      ["Portugal", "FDI inflow, gross", "..", "..", ".."],
    ]);
  });

  test("names the partner in every row for a screen reader", () => {
    show(false, "ES", "PT");
    expect(screen.getAllByRole("rowheader", { name: "Spain" })).toHaveLength(4);
    expect(screen.getAllByRole("rowheader", { name: "Portugal" })).toHaveLength(4);
  });
});

describe("the full table", () => {
  test("has a button in every head that sorts, and is sorted by none at first", () => {
    show(true, "ES", "PT");
    expect(heads()).toEqual([
      "Partner",
      "Indicator",
      "Period",
      "Statistics",
      "Change",
      "Stated",
      "Verdict",
      "Range allowed",
      "Stated on",
    ]);
    const sorting = screen
      .getAllByRole("columnheader")
      .flatMap((head) => within(head).queryAllByRole("button"))
      // Others open a meaning.
      .filter((each) => !each.hasAttribute("popovertarget"))
      .map(({ textContent }) => textContent);
    expect(sorting).toEqual(heads().filter((head) => head !== "Range allowed"));
    for (const head of screen.getAllByRole("columnheader")) expect(head).not.toHaveAttribute("aria-sort");
  });

  test("says source, status and precision once where they are the same, and of a gap what it is", () => {
    show(true, "CN", "AQ");
    expect(screen.getByRole("table")).toHaveAccessibleName(
      /^The figures million US dollars Period: 2023; Source: BNS; Status: normal; Precision: ±\s0\.05\sthousand$/,
    );
    const gaps = ["not reported", "not reported", "not reported"];
    expect(column("Statistics")).toEqual(["30,000.0", "15,000.0", "15,000.0", ...gaps]);
  });

  test("has a column of what is not the same in all rows", () => {
    show(true, "CN", "CU");
    // A true zero may be off to one side alone.
    expect([...new Set(column("Precision"))]).toEqual(["± 0.05 thousand", "± 0.025 thousand"]);
  });

  test("sorts numbers from the largest, then from the smallest, with gaps at the end both times", async () => {
    show(true, "AQ", "PT", "CN", "CU");
    const head = screen.getByRole("columnheader", { name: "Statistics" });
    await userEvent.click(within(head).getByRole("button"));
    expect(head).toHaveAttribute("aria-sort", "descending");
    const gaps = ["not reported", "not reported", "not reported", "no series"];
    const down = ["30,000.0", "15,000.0", "15,000.0", "50.7", "45.8", "4.9", "0", "0", "0"];
    expect(column("Statistics")).toEqual([...down, ...gaps]);
    await userEvent.click(within(head).getByRole("button"));
    expect(head).toHaveAttribute("aria-sort", "ascending");
    expect(column("Statistics")).toEqual([...down].reverse().concat(gaps));
    await userEvent.click(within(head).getByRole("button"));
    expect(head).not.toHaveAttribute("aria-sort");
    expect(column("Partner")[0]).toBe("Antarctica");
  });

  test("sorts names from A, and says so in that head alone", async () => {
    show(true, "PT", "CN");
    await userEvent.click(screen.getByRole("button", { name: "Statistics" }));
    await userEvent.click(screen.getByRole("button", { name: "Partner" }));
    expect(screen.getByRole("columnheader", { name: "Partner" })).toHaveAttribute("aria-sort", "ascending");
    expect(screen.getByRole("columnheader", { name: "Statistics" })).not.toHaveAttribute("aria-sort");
    expect(column("Partner")).toEqual(["China", "China", "China", "Portugal", "Portugal", "Portugal", "Portugal"]);
  });

  test("does not rank lower bounds: they stay at the end with what was never stated", async () => {
    show(true, "CN", "ES", "PT");
    const button = screen.getByRole("button", { name: "Stated" });
    await userEvent.click(button);
    const known = ["4.9 million", "45.6 million", "50.5 million", "500 million", "1.5 billion", "2 billion"];
    const stated = () => column("Stated").filter(Boolean);
    expect(stated().slice(0, 6)).toEqual(known);
    await userEvent.click(button);
    expect(stated().slice(0, 6)).toEqual([...known].reverse());
    expect(stated().slice(6)).toEqual(["more than 300 million", "more than 255 million"]);
  });

  test("does not rank a growth from a tiny base", async () => {
    show(true, "PT", "ES");
    await userEvent.click(screen.getByRole("button", { name: "Change" }));
    expect(column("Change")).toEqual(["+94.9%", "+64.6%", "+49.2%", "−21.7%", "−35.4%", "base too small", "..", ".."]);
  });
});

test("months are listed from the latest back, and grow on the same month of the year before", () => {
  const rows = figures(byMonth(), { reporter: "KZ", partners: ["ES"], from: monthOf(2023, 1), to: monthOf(2023, 2) });
  render(<FiguresTable full rows={rows.filter(({ indicator }) => indicator === "exports")} caption="" note="" />);
  expect(lines().map((line) => line.slice(0, 5))).toEqual([
    ["Spain", "Exports", "February 2023", "20.0", "+100.0%"],
    ["Spain", "Exports", "January 2023", "20.0", "+100.0%"],
  ]);
});

describe("on a phone", () => {
  beforeEach(() => {
    const narrow = { matches: true, addEventListener: () => undefined, removeEventListener: () => undefined };
    vi.stubGlobal("matchMedia", () => narrow);
  });
  afterEach(() => vi.unstubAllGlobals());

  test("a partner stands above its rows, the change below the figure and the verdict below what was stated", () => {
    show(false, "ES");
    expect(heads().slice(0, 3)).toEqual(["Indicator", "StatisticsChange", "StatedVerdict"]);
    expect(screen.getByRole("columnheader", { name: "Spain" })).toBeVisible();
    expect(lines()[1]?.slice(0, 3)).toEqual(["Turnover 2023", "2,011.8−21.7%", "2 billionagrees"]);
  });

  test("each partner is named once, until an order mixes them", async () => {
    const named = () => screen.getAllByRole("columnheader", { name: /^(Spain|Portugal)$/ }).length;
    show(true, "ES", "PT");
    expect(named()).toBe(2);
    await userEvent.click(screen.getByRole("button", { name: "Indicator" }));
    expect(named()).toBeGreaterThan(2);
  });
});
