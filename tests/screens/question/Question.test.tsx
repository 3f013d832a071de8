// @vitest-environment jsdom
import "../../ui/dom";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { yearly } from "../../../src/core/period";
import { Question } from "../../../src/screens/question/Question";
import { fit } from "../../../src/state/fit";
import { useChoices } from "../../../src/state/store";
import { parseView } from "../../../src/state/view";
import { smallDataset } from "../../io/small";

const small = smallDataset();
const [kazakhstan] = small.catalog.reporters.values();
if (!kazakhstan) throw new Error("no reporter");
const dataset = {
  ...small,
  catalog: {
    ...small.catalog,
    reporters: new Map([...small.catalog.reporters, ["CN", { ...kazakhstan, file: "series/CN.json" }]]),
  },
};

function Asked() {
  return (
    <Question
      dataset={dataset}
      view={
        fit(
          useChoices(({ view }) => view),
          dataset,
        ).view
      }
      onConsider={considered}
    />
  );
}

const considered = vi.fn<(reporter: string, partners: readonly string[]) => void>();

const partners = () => useChoices.getState().view.partners;
const show = (query: string) => {
  useChoices.setState(parseView(query));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Asked />
    </QueryClientProvider>,
  );
};
const add = () => screen.getByRole("combobox", { name: "Add partner" });
const offered = () => within(screen.getByRole("listbox", { name: "Partners" }));
const options = () =>
  offered()
    .getAllByRole("option")
    .map(({ textContent }) => textContent);

/** By keyboard; what searches the names is loaded then. */
async function enter() {
  act(() => add().focus());
  await screen.findByRole("listbox", { name: "Partners" });
}

beforeEach(() => useChoices.setState(parseView("")));

test("who removes partners by keyboard stays among them, and comes to the blank after the last", async () => {
  show("?partners=ES,PT,CN");
  const remove = (name: string) => screen.getByRole("button", { name: `Remove ${name}` });
  act(() => remove("Portugal").focus());
  await userEvent.keyboard("{Enter}");
  expect(remove("China")).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(remove("Spain")).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(partners()).toEqual([]);
  expect(add()).toHaveFocus();
});

describe("the sentence", () => {
  test("has a blank for the reporter, the partners and the year", () => {
    show("");
    expect(screen.getByRole("combobox", { name: "Reporter" })).toHaveDisplayValue("Kazakhstan");
    expect(screen.getByRole("combobox", { name: "Year" })).toHaveDisplayValue("2023");
    expect(add()).toHaveAttribute("placeholder", "+ partner");
  });

  test("offers each year of the data, the last one first", async () => {
    show("");
    const year = screen.getByRole("combobox", { name: "Year" });
    expect(
      within(year)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["2023", "2022", "2021"]);
    await userEvent.selectOptions(year, "2022");
    expect(useChoices.getState().view.periods).toEqual({ from: yearly(2022), to: yearly(2022) });
  });

  test("has a blank for either end of a span where the answer is a trend", () => {
    show("?view=trend");
    expect(screen.getByRole("combobox", { name: "Year" })).toHaveDisplayValue("2021");
    expect(screen.getByRole("combobox", { name: "Until" })).toHaveDisplayValue("2023");
  });

  test("tells which viewpoint is looked at, and which partners would be seen from there", async () => {
    show("?partners=CN,DE");
    fireEvent.mouseDown(screen.getByRole("combobox", { name: "Reporter" }));
    const list = await screen.findByRole("listbox", { name: "Reporter" });
    // The reporter stands first, then the partners of the question: its other side is looked for most.
    const names = within(list)
      .getAllByRole("option")
      .map((option) => option.getAttribute("aria-label"));
    expect(names).toEqual(["Kazakhstan (2021–2023)", "China (2021–2023)"]);
    await userEvent.hover(within(list).getByRole("option", { name: /^China/ }));
    expect(considered).toHaveBeenLastCalledWith("CN", ["KZ", "DE"]);
  });

  test("tells which viewpoint Enter would take while its name is typed, and the one that is shown not at all", async () => {
    considered.mockClear();
    show("?partners=CN,DE");
    fireEvent.mouseDown(screen.getByRole("combobox", { name: "Reporter" }));
    const field = await screen.findByRole("combobox", { name: "Reporter", expanded: true });
    expect(considered).not.toHaveBeenCalled();
    await userEvent.type(field, "chi");
    expect(considered).toHaveBeenLastCalledWith("CN", ["KZ", "DE"]);
  });

  test("searches the reporters in five languages, and hands on who is chosen", async () => {
    show("?partners=CN,DE");
    fireEvent.keyDown(screen.getByRole("combobox", { name: "Reporter" }), { key: "К" });
    const field = await screen.findByRole("combobox", { name: "Reporter", expanded: true });
    expect(field).toHaveFocus();
    await userEvent.type(field, "азах");
    const list = screen.getByRole("listbox", { name: "Reporter" });
    expect(
      within(list)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual([expect.stringMatching(/^KazakhstanКазахстан2021–2023/)]);
    await userEvent.type(field, "zzz");
    expect(screen.getByText("No report of “Казахzzz” is here.")).toBeInTheDocument();
    await userEvent.keyboard("{Escape}");
    expect(screen.getByRole("combobox", { name: "Reporter" })).toHaveFocus();
  });

  test("says the article of a partner, but not in the name of its button", () => {
    show("?partners=NL");
    expect(screen.getByText("the Netherlands")).toBeVisible();
    expect(screen.getByRole("button", { name: "Remove Netherlands" })).toBeVisible();
  });
});

test("a chosen partner is removed by its button", async () => {
  show("");
  await userEvent.click(screen.getByRole("button", { name: "Remove Spain" }));
  expect(partners()).toEqual(["PT"]);
  expect(screen.queryByRole("button", { name: "Remove Spain" })).not.toBeInTheDocument();
});

test("from the ninth on partners are counted until all are asked for", async () => {
  show("?partners=ES,PT,CN,NL,BE,CU,AX,AQ,DE,TR");
  expect(screen.getAllByRole("button", { name: /^Remove/ })).toHaveLength(8);
  await userEvent.click(screen.getByRole("button", { name: "and 2 more" }));
  expect(screen.getAllByRole("button", { name: /^Remove/ })).toHaveLength(10);
  await userEvent.click(screen.getByRole("button", { name: "fewer" }));
  expect(screen.getAllByRole("button", { name: /^Remove/ })).toHaveLength(8);
});

describe("adding a partner", () => {
  test("by a click opens the list even where the pointer has rested on the blank before", async () => {
    const user = userEvent.setup();
    show("");
    await user.hover(add());
    await act(async () => void (await import("../../../src/screens/question/Picker")));
    await user.click(add());
    await screen.findByRole("listbox", { name: "Partners" });
    expect(add()).toHaveFocus();
    await user.keyboard("chin{Enter}");
    expect(partners()).toEqual(["ES", "PT", "CN"]);
  });

  test("opens a list of the others, by turnover, with their places", async () => {
    show("");
    await enter();
    expect(options().slice(0, 5)).toEqual(["China1st", "Netherlands2nd", "Germany3rd", "Türkiye4th", "Belgium5th"]);
    const listed = offered();
    expect(listed.queryByRole("option", { name: /^(Spain|Portugal|Kazakhstan|World)/ })).not.toBeInTheDocument();
    expect(listed.getByRole("option", { name: /European Union/ })).toHaveTextContent("group");
    expect(listed.getByRole("option", { name: /Antarctica/ })).toHaveTextContent("..");
  });

  test.each([
    ["кит", "China", "Russian"],
    ["Қыт", "China", "Kazakh"],
    ["turk", "Türkiye", "English"],
    ["Aleman", "Germany", "Spanish"],
    ["DEU", "Germany", "codes"],
  ])("typing “%s” finds %s, and says it was found in %s", async (typed, name, language) => {
    show("");
    await enter();
    await userEvent.type(add(), typed);
    expect(offered().getAllByRole("option")).toHaveLength(1);
    expect(offered().getByRole("option")).toHaveTextContent(name);
    expect(screen.getByRole("status")).toHaveTextContent(`One partner found in ${language}. Enter adds, Esc closes.`);
  });

  test("Enter adds the first that is found, and leaves the blank open for the next", async () => {
    show("");
    await enter();
    await userEvent.type(add(), "chin{Enter}");
    expect(partners()).toEqual(["ES", "PT", "CN"]);
    expect(screen.getByRole("button", { name: "Remove China" })).toBeVisible();
    expect(add()).toHaveValue("");
    expect(add()).toHaveFocus();
    await userEvent.type(add(), "netherl{Enter}");
    expect(partners()).toEqual(["ES", "PT", "CN", "NL"]);
  });

  test("arrow keys choose another, a click adds it", async () => {
    show("");
    await enter();
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(partners()).toHaveLength(3);
    await userEvent.click(offered().getByRole("option", { name: /Cuba/ }));
    expect(partners().at(-1)).toBe("CU");
  });

  test("what no partner is called is said, and Enter then adds nothing", async () => {
    show("");
    await enter();
    await userEvent.type(add(), "<b>Atlantis{Enter}");
    expect(screen.getByText("No partner is called “<b>Atlantis” in any of the five languages.")).toBeVisible();
    expect(partners()).toEqual(["ES", "PT"]);
  });

  test("what is chosen already is said to be chosen, and Enter leaves it so", async () => {
    show("");
    await enter();
    await userEvent.type(add(), "Spain{Enter}");
    expect(screen.getByText("Spain is already chosen.")).toBeVisible();
    expect(partners()).toEqual(["ES", "PT"]);
    await userEvent.clear(add());
    await userEvent.type(add(), "Kazakhstan");
    expect(screen.getByText("Kazakhstan is the reporter, and no partner of its own.")).toBeVisible();
  });

  test("a list of names and codes adds all of them at once", async () => {
    show("");
    await enter();
    await userEvent.type(add(), "CN, Holland, Atlantis");
    expect(options()).toEqual(["China and Netherlands2"]);
    expect(screen.getByText("Not found: Atlantis. Two partners. Enter adds, Esc closes.")).toBeVisible();
    await userEvent.keyboard("{Enter}");
    expect(partners()).toEqual(["ES", "PT", "CN", "NL"]);
  });

  test("the world is added as the total of all partners, and their order is offered beside it", async () => {
    show("");
    await enter();
    await userEvent.type(add(), "World");
    expect(screen.getByText("The world is the total of all partners.")).toBeVisible();
    expect(options()).toEqual(["World", "Rank all partners"]);
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(useChoices.getState().view).toMatchObject({ view: "ranking", partners: ["ES", "PT"] });
    await userEvent.type(add(), "World{Enter}");
    expect(partners()).toEqual(["ES", "PT", "W00"]);
  });

  test.each([
    ["{Enter}", []],
    ["{Enter}, then {Escape}", ["Escape"]],
  ])("what is typed before the list has come is added by %s", async (_, after) => {
    show("");
    act(() => add().focus());
    fireEvent.change(add(), { target: { value: "chin" } });
    for (const key of ["Enter", ...after]) fireEvent.keyDown(add(), { key });
    await waitFor(() => expect(partners()).toEqual(["ES", "PT", "CN"]));
    expect(add()).toHaveValue("");
  });

  test("what is typed on after Enter, before the list has come, is not added for it", async () => {
    show("");
    act(() => add().focus());
    fireEvent.change(add(), { target: { value: "chin" } });
    fireEvent.keyDown(add(), { key: "Enter" });
    fireEvent.change(add(), { target: { value: "china, nether" } });
    await screen.findByRole("listbox", { name: "Partners" });
    expect(add()).toHaveValue("china, nether");
    expect(partners()).toEqual(["ES", "PT"]);
  });

  test("Esc closes the list, and what was typed is gone", async () => {
    show("");
    await enter();
    await userEvent.type(add(), "chi");
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("listbox", { name: "Partners" })?.childElementCount ?? 0).toBe(0);
    expect(add()).toHaveValue("");
    expect(partners()).toEqual(["ES", "PT"]);
  });
});
