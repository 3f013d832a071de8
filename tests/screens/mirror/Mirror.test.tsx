// @vitest-environment jsdom
import "../../ui/dom";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, within, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { light } from "../../../src/charts/palette";
import { yearly } from "../../../src/core/period";
import { Mirror } from "../../../src/screens/mirror/Mirror";
import { PartnersSource } from "../../../src/screens/mirror/PartnersSource";
import { Question } from "../../../src/screens/question/Question";
import { fit } from "../../../src/state/fit";
import { useChoices } from "../../../src/state/store";
import { parseView } from "../../../src/state/view";
import { serve } from "../../io/small";
import { mirrorDemo, partnerFiles } from "../../mirrorDemo";

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 1120, 600));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The view of an address over the demo numbers, redrawn at every choice. */
function Page({ loaded }: { loaded: readonly string[] }) {
  const asked = useChoices(({ view }) => view);
  const dataset = mirrorDemo(...loaded);
  const { view } = fit(asked, dataset);
  return (
    <>
      <Question dataset={dataset} view={view} onConsider={() => undefined} />
      <Mirror dataset={dataset} view={view} palette={light} />
    </>
  );
}

function open(query: string, ...loaded: readonly string[]) {
  useChoices.setState(parseView(`?view=mirror&reporter=ZZ&${query}`));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Page loaded={loaded} />
    </QueryClientProvider>,
  );
}

const heading = () => screen.getByRole("heading", { level: 1 }).textContent;
const figures = () => screen.getByRole("table", { name: /^The figures/ });
const texts = (table: HTMLElement) =>
  within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));

describe("both sides of a flow", () => {
  test("are asked for in a sentence, and listed with gap, ratio and the source of each", () => {
    open("partners=AA", "AA");
    expect(screen.getByRole("group", { name: "Question" })).toHaveTextContent(
      /^Check what Zembla.* reports as exports.* against Atlantis.* in 2020/,
    );
    expect(heading()).toBe("Atlantis records 10.6 times the imports that Zembla records as exports to it");
    expect(texts(figures())).toEqual([
      ["Atlantis", "100.0", "1,060.0", "1,000.0", "+900.0", "about 900%", "10.6", "+163.6%"],
    ]);
    expect(figures()).toHaveAccessibleName(/Sources, Zembla; partner: Office; Fund$/);
  });

  test("over several years are listed from the latest back", () => {
    open("partners=AA&year=2018-2022", "AA");
    expect(texts(figures()).map(([, year, own, theirs]) => [year, own, theirs])).toEqual([
      ["2022", "130.0", "not in the data"],
      ["2021", "120.0", "not in the data"],
      ["2020", "100.0", "1,060.0"],
      ["2019", "100.0", "530.0"],
      ["2018", "90.0", "80.0"],
    ]);
  });

  test("turn round with the flow that is chosen", async () => {
    open("partners=AA", "AA");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Flow" }), "imports");
    expect(useChoices.getState().view.measure).toBe("imports");
    // The table follows once the chart is painted.
    await waitFor(() => expect(figures()).toHaveAccessibleName(/Sources, Zembla; partner: Office; Union, from euros$/));
  });

  test("are brought together by the factor that is chosen; the usual one needs no word in the address", async () => {
    open("partners=AA", "AA");
    const factor = screen.getByRole("combobox", { name: "CIF/FOB factor" });
    await userEvent.selectOptions(factor, "1.00");
    expect(useChoices.getState().view.factor).toBe("1.00");
    await waitFor(() => expect(texts(figures())[0]?.[4]).toBe("+960.0"));
    await userEvent.selectOptions(factor, "1.06");
    expect(useChoices.getState().view.factor).toBeNull();
  });

  test("offer a source of the partners only where it tells the flow in a period asked for", () => {
    const demo = mirrorDemo("AA");
    const file = demo.reporters.get("AA");
    const fund = file?.series.get("ZZ imports");
    if (!file || !fund) throw new Error("the fund does not speak for Atlantis");
    // The fund tells the exports of Atlantis too, to 2020; the union from 2021.
    const series = new Map(file.series).set("ZZ exports", [...fund, ...(file.series.get("ZZ exports") ?? [])]);
    const dataset = { ...demo, reporters: new Map(demo.reporters).set("AA", { ...file, series }) };
    const offered = (years: string) => {
      const { view } = fit(
        parseView(`?view=mirror&reporter=ZZ&partners=AA&measure=imports&year=${years}`).view,
        dataset,
      );
      const { unmount } = render(<PartnersSource dataset={dataset} view={view} />);
      const names = screen.queryAllByRole("option").map(({ textContent }) => textContent);
      unmount();
      return names;
    };
    expect(offered("2019-2022")).toEqual(["Fund", "Union"]);
    expect(offered("2021-2022")).toEqual([]);
    expect(offered("2020")).toEqual([]);
  });
});

describe("where the other side is silent", () => {
  test("in the year asked for, the page says so and offers the nearest year that is not", async () => {
    open("partners=AA&year=2022", "AA");
    expect(screen.getByText("No report by Atlantis for 2022")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Show 2020" }));
    expect(useChoices.getState().view.periods).toEqual({ from: yearly(2020), to: yearly(2020) });
    expect(screen.queryByText(/^No report by/)).not.toBeInTheDocument();
  });

  test("because it is the world, there is none to be missed", () => {
    open("partners=W00&year=2020", "AA");
    expect(screen.queryByText(/^No report by/)).toBeNull();
    expect(screen.getByText(/The world is not one country, and has no report of its own\./)).toBeVisible();
  });

  test("in every year, nothing is offered", () => {
    open("partners=FF");
    expect(screen.getByText(/There is none in the data for any year/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Show/ })).not.toBeInTheDocument();
  });
});

describe("the ranking by gap", () => {
  const ranking = () => screen.getByRole("table", { name: "Partners ranked by gap" });

  test("is of the chosen partners, and of all once their files are read", async () => {
    const files = Object.fromEntries(Object.entries(partnerFiles).map(([path, json]) => [path, JSON.stringify(json)]));
    vi.stubGlobal("fetch", serve(files));
    open("partners=AA", "AA");
    expect(texts(ranking()).map(([name]) => name)).toEqual(["Atlantis"]);
    await userEvent.click(screen.getByRole("button", { name: "Rank all partners" }));
    await screen.findByRole("button", { name: "Add Brobdingnag" });
    expect(texts(ranking()).map(([name, rank]) => [rank, name])).toEqual([
      ["1", "Atlantis"],
      ["2", "Brobdingnag"],
      ["3", "Erewhon"],
    ]);
    await userEvent.click(screen.getByRole("button", { name: "Add Brobdingnag" }));
    expect(useChoices.getState().view.partners).toEqual(["AA", "BB"]);
  });
});
