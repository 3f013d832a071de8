// @vitest-environment jsdom
import "../../ui/dom";
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { light } from "../../../src/charts/palette";
import { Ranking } from "../../../src/screens/ranking/Ranking";
import { fit } from "../../../src/state/fit";
import { useChoices } from "../../../src/state/store";
import { parseView } from "../../../src/state/view";
import { builtIn } from "../../data/dataset";

const dataset = builtIn();

function Asked() {
  const asked = useChoices(({ view }) => view);
  return <Ranking dataset={dataset} view={fit(asked, dataset).view} palette={light} />;
}

const show = (query: string) => {
  act(() => useChoices.setState(parseView(query)));
  render(<Asked />);
};
const chosen = () => useChoices.getState().view.partners;
const finding = () => screen.getByRole("heading", { level: 1 }).textContent;
const row = (name: RegExp) =>
  [...within(screen.getByRole("table", { name: /^The figures/ })).getByRole("row", { name }).children].map(
    ({ textContent }) => textContent,
  );
const listbox = () => screen.getByRole("listbox", { name: /^Partners by/ });
const options = () => within(listbox()).getAllByRole("option");
const option = (name: RegExp) => screen.getByRole("option", { name });

beforeEach(() => {
  // A page without a layout has no width; the drawing needs one.
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 1120, 600));
});
afterEach(() => {
  vi.restoreAllMocks();
});

test("the figures follow the chart row by row, with the rank and its change", () => {
  show("?view=ranking");
  expect(finding()).toBe("Spain is Kazakhstan’s 14th partner, Portugal the 69th of 204");
  expect(screen.getByRole("img", { name: /^Spain is Kazakhstan’s 14th partner/ })).toBeVisible();
  const heads = screen.getAllByRole("columnheader").map(({ textContent }) => textContent);
  expect(heads.join(", ")).toBe(
    "Partner, Rank, Turnover, Share, Change, Exports, Imports, Balance, Rank in 2022, Places",
  );
  const rowOf = (name: RegExp) => row(name).join("; ");
  expect(rowOf(/^Spain/)).toBe("Spain; 14; 2,011.8; 1.4%; −22.4%; 1,485.5; 526.3; +959.2; 12; down 2");
  expect(rowOf(/^Portugal/)).toBe("Portugal; 69; 50.7; 0.04%; +64.6%; 4.9; 45.8; −40.9; 78; up 9");
  expect(rowOf(/^52 partners between/)).toBe(
    "52 partners between; 16–67; 21,612.7; 15.5%; ..; 10,374.4; 11,238.2; −863.8; ..; ..",
  );
});

test("ties, nothing traded and nothing reported are told apart", async () => {
  show("?view=ranking&measure=exports&partners=AD,AQ");
  expect(row(/^Andorra/).slice(0, 3)).toEqual(["Andorra", "no exports", "0"]);
  expect(row(/^Antarctica/).slice(0, 4)).toEqual(["Antarctica", "not reported", "..", ".."]);
  expect(screen.getByText(/The data hold no figure of Kazakhstan’s exports to Antarctica in 2023/)).toBeVisible();
  act(() => useChoices.setState(parseView("?view=ranking&partners=YE")));
  await screen.findByRole("row", { name: /^Yemen/ });
  expect(row(/^Yemen/).slice(0, 3)).toEqual(["Yemen", "=201", "< 0.1"]);
});

describe("a group", () => {
  test("is chosen from those that are asked for first, and lives in the address", async () => {
    show("?view=ranking&partners=ES");
    await userEvent.click(screen.getByRole("button", { name: "European Union" }));
    expect(finding()).toBe("Spain is 7th of the 27 in the European Union, 4.9% of their turnover");
    expect(useChoices.getState().view.group).toBe("EU");
    expect(screen.getByRole("button", { name: "European Union 27", pressed: true })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "All partners" }));
    expect(useChoices.getState().view.group).toBe(null);
  });

  test("may be any other", async () => {
    show("?view=ranking");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Another group" }), "Group of Seven");
    expect(finding()).toBe("Italy is the largest of the 7 in the Group of Seven, 50.2% of their turnover");
  });
});

describe("the list over the drawing", () => {
  test("names each partner with its figure and its place, and marks by click and by Enter", async () => {
    show("?view=ranking");
    expect(option(/^Spain/)).toHaveAccessibleName("Spain, 2,011.8 million US dollars, 14th of 204");
    expect(option(/^Spain/)).toHaveAttribute("aria-selected", "true");
    await userEvent.click(option(/^Italy/));
    expect(chosen()).toEqual(["ES", "PT", "IT"]);
    option(/^China/).focus();
    await userEvent.keyboard("{Enter}");
    expect(chosen()).toEqual(["ES", "PT", "IT", "CN"]);
    await userEvent.click(option(/^Spain/));
    expect(chosen()).toEqual(["PT", "IT", "CN"]);
  });
});

describe("a long list", () => {
  test("is shown whole on request", async () => {
    show("?view=ranking");
    expect(options()).toHaveLength(18);
    await userEvent.click(screen.getByRole("button", { name: "Show all" }));
    expect(options()).toHaveLength(204);
    await userEvent.click(screen.getByRole("button", { name: "Show fewer" }));
    expect(options()).toHaveLength(18);
  });

  test("is searched in any of the five languages, each partner keeping its place", async () => {
    show("?view=ranking");
    const field = screen.getByRole("searchbox", { name: "Find in the list" });
    await userEvent.type(field, "Бра");
    expect(options().map((each) => each.getAttribute("aria-label"))).toEqual([
      "Brazil, 258.4 million US dollars, 43rd of 204",
    ]);
    expect(screen.getByText("1 found")).toBeVisible();
    expect(screen.getByText(/Only partners that match “Бра” are drawn\./)).toBeVisible();
    await userEvent.clear(field);
    await userEvent.type(field, "zzz");
    expect(within(listbox()).queryAllByRole("option")).toEqual([]);
    expect(screen.getByText("No partner in the list is called “zzz”.")).toBeVisible();
  });
});

test("a balance has no logarithmic scale and no shares", () => {
  show("?view=ranking&measure=balance&scale=log");
  expect(screen.queryByRole("combobox", { name: "Scale" })).not.toBeInTheDocument();
  expect(screen.queryByRole("columnheader", { name: "Share" })).not.toBeInTheDocument();
  expect(row(/^Russia/).slice(0, 3)).toEqual(["Russia", "204", "−6,639.6"]);
});
