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

/** Buttons in heads that open no meaning. */
const sorting = () =>
  screen
    .getAllByRole("columnheader")
    .flatMap((head) => within(head).queryAllByRole("button"))
    .filter((each) => !each.hasAttribute("popovertarget"))
    .map(({ textContent }) => textContent);
const heads = () => screen.getAllByRole("columnheader").map(({ textContent }) => textContent);

/** The texts of all rows below the head. */
const table = () =>
  screen
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent?.replaceAll("\u00A0", " ")));
const column = (name: string) => {
  const at = heads().findIndex((head) => head?.startsWith(name));
  return table().map((row) => row[at]);
};

describe("the short table", () => {
  test("has its caption, with the unit", () => {
    show(false, "ES");
    expect(screen.getByRole("table", { name: "The figures million US dollars" })).toBeVisible();
    expect(screen.getByRole("region", { name: "The figures" })).toHaveAttribute("tabindex", "0");
  });

  test("has a head for each column, none of which sorts", () => {
    show(false, "ES");
    expect(heads()).toEqual([
      "Partner",
      "Indicator",
      "Period",
      "Statistics",
      "Year before",
      "Change",
      "Stated",
      "Range allowed",
      "Verdict",
    ]);
    expect(sorting()).toEqual([]);
  });

  test("has what was counted, what was stated and whether they agree", () => {
    show(false, "ES");
    expect(table()).toEqual([
      ["Spain", "Turnover", "2023", "2,011.8", "2,570.0", "−21.7%", "2 billion", "1,900–2,100", "agrees"],
      ["Spain", "Exports", "2023", "1,485.5", "2,300.0", "−35.4%", "1.5 billion", "1,450–1,550", "agrees"],
      ["Spain", "Imports", "2023", "526.3", "270.0", "+94.9%", "500 million", "450–550", "agrees within rounding"],
      [
        "Spain",
        "FDI inflow, gross",
        "since 2005",
        "..",
        "..",
        "..",
        "more than 300 million",
        "300 or more",
        "no series",
      ],
    ]);
  });

  test("marks gaps, keeps zero apart from them, and grows nothing from a tiny base", () => {
    show(false, "CU", "AQ", "PT");
    expect(table().map((row) => [row[0], row[1], ...row.slice(3, 6)])).toEqual([
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
    show(true, "ES");
    expect(heads()).toEqual([
      "Partner",
      "Indicator",
      "Period",
      "Statistics",
      "Change",
      "Status",
      "Precision",
      "Source",
      "Stated",
      "Range allowed",
      "Stated on",
      "Verdict",
    ]);
    expect(sorting()).toEqual(heads().filter((head) => head !== "Precision" && head !== "Range allowed"));
    for (const head of screen.getAllByRole("columnheader")) expect(head).not.toHaveAttribute("aria-sort");
  });

  test("has source, status and precision of each figure", () => {
    show(true, "AX", "AQ");
    expect(column("Source")).toEqual(["BNS", "BNS", "BNS", "..", "..", ".."]);
    expect(column("Status")).toEqual(["normal", "normal", "normal", "not reported", "not reported", "not reported"]);
    expect(column("Precision")[0]).toBe("± 0.05 thousand");
  });

  test("sorts numbers from the largest, then from the smallest, with gaps at the end both times", async () => {
    show(true, "AQ", "PT", "CN", "CU");
    const head = screen.getByRole("columnheader", { name: "Statistics" });
    await userEvent.click(within(head).getByRole("button"));
    expect(head).toHaveAttribute("aria-sort", "descending");
    const gaps = ["..", "..", "..", ".."];
    const down = ["30,000.0", "15,000.0", "15,000.0", "50.7", "45.8", "4.9", "0", "0", "0"];
    expect(column("Statistics")).toEqual([...down, ...gaps]);
    await userEvent.click(within(head).getByRole("button"));
    expect(head).toHaveAttribute("aria-sort", "ascending");
    expect(column("Statistics")).toEqual([...down].reverse().concat(gaps));
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

test("months are listed one after the other, and grow on the same month of the year before", () => {
  const rows = figures(byMonth(), { reporter: "KZ", partners: ["ES"], from: monthOf(2023, 1), to: monthOf(2023, 2) });
  render(<FiguresTable full rows={rows.filter(({ indicator }) => indicator === "exports")} caption="" note="" />);
  expect(table().map((line) => line.slice(0, 5))).toEqual([
    ["Spain", "Exports", "January 2023", "20.0", "+100.0%"],
    ["Spain", "Exports", "February 2023", "20.0", "+100.0%"],
  ]);
});

describe("on a phone", () => {
  beforeEach(() => {
    const narrow = { matches: true, addEventListener: () => undefined, removeEventListener: () => undefined };
    vi.stubGlobal("matchMedia", () => narrow);
  });
  afterEach(() => vi.unstubAllGlobals());

  test("a partner stands above its rows, and what was counted, stated and found comes first", () => {
    show(false, "ES");
    expect(heads().slice(0, 4)).toEqual(["Indicator", "Statistics", "Stated", "Verdict"]);
    expect(screen.getByRole("columnheader", { name: "Spain" })).toBeVisible();
    expect(table()[1]?.slice(0, 4)).toEqual(["Turnover 2023", "2,011.8", "2 billion", "agrees"]);
  });

  test("each partner is named once, until an order mixes them", async () => {
    const named = () => screen.getAllByRole("columnheader", { name: /^(Spain|Portugal)$/ }).length;
    show(true, "ES", "PT");
    expect(named()).toBe(2);
    await userEvent.click(screen.getByRole("button", { name: "Indicator" }));
    expect(named()).toBeGreaterThan(2);
  });
});
