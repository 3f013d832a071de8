// @vitest-environment jsdom
import "../../ui/dom";
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { light } from "../../../src/charts/palette";
import { GrammarContext } from "../../../src/screens/page/useGrammar";
import type { Dataset } from "../../../src/core/dataset";
import { viewNames } from "../../../src/core/question";
import { Invested } from "../../../src/screens/investment/Invested";
import { fit } from "../../../src/state/fit";
import { useChoices } from "../../../src/state/store";
import { parseView } from "../../../src/state/view";
import { grammar as en } from "../../../src/words/en/grammar";
import type { Grammar } from "../../../src/words/language/grammar";
import { investmentDemo, statedAlone } from "../../investmentDemo";
import { grammars } from "../../words/grammar/all";

// A text is checked whatever is asked.
const ofTrade = viewNames.filter((view) => view !== "check");

function Asked({ dataset, grammar }: { readonly dataset: Dataset; readonly grammar: Grammar }) {
  const asked = useChoices(({ view }) => view);
  return (
    <GrammarContext value={grammar}>
      <Invested dataset={dataset} view={fit(asked, dataset).view} palette={light} />
    </GrammarContext>
  );
}

async function show(query: string, dataset = investmentDemo, grammar: Grammar = en): Promise<string> {
  act(() => useChoices.setState(parseView(query)));
  render(<Asked dataset={dataset} grammar={grammar} />);
  return (await screen.findByRole("heading", { level: 1 })).textContent;
}

beforeEach(() => {
  // A page without a layout has no width; the drawing needs one.
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 1120, 600));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const cases = [
  ["a reporter with positions", "?reporter=ZZ&partners=AA,BB,DD&measure=fdi", investmentDemo],
  ["a reporter with statements only", "?reporter=ZZ&partners=AA,BB&measure=fdi", statedAlone],
  ["a reporter that has neither", "?reporter=EE&partners=AA&measure=fdi", investmentDemo],
] as const;

describe.each(cases)("direct investment of %s", (_, query, dataset) => {
  test.each(ofTrade.flatMap((view) => grammars.map((grammar) => [view, grammar.tag, grammar] as const)))(
    "is answered in the view “%s” in %s",
    async (view, _tag, grammar) => {
      const title = await show(`${query}&view=${view}`, dataset, grammar);
      expect(title).not.toBe("");
      expect(document.body.textContent).not.toMatch(/undefined|NaN|\[object/);
      cleanup();
    },
  );
});

test("the measure is chosen among those that the data hold of the reporter, and stays a step of the address", async () => {
  await show("?reporter=ZZ&partners=AA&measure=fdi");
  const kinds = await screen.findByRole("combobox", { name: "Investment" });
  expect([...kinds.querySelectorAll("option")].map(({ value }) => value)).toEqual([
    "inward",
    "outward",
    "inflow",
    "stated",
  ]);
  await userEvent.selectOptions(kinds, "outward");
  expect(useChoices.getState().view.investment).toBe("outward");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^Direct investment held by Zembla/);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Measure" }), "turnover");
  expect(useChoices.getState().view.investment).toBeNull();
});

test("with partners of whom the data hold no position, those that they hold are a click away", async () => {
  await show("?reporter=ZZ&partners=EE,FF&measure=fdi-inward");
  expect(screen.getByText("Figures in the data: Atlantis and Brobdingnag.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Show these" }));
  expect(useChoices.getState().view.partners).toEqual(["AA", "BB"]);
});

test("where there is nothing it is said what there is, and of whom", async () => {
  const title = await show("?reporter=EE&partners=AA&measure=fdi");
  expect(title).toBe("The data hold nothing on direct investment of Erewhon");
  expect(
    screen.getByText(/^They hold positions at the end of 2020 to 2023 as reported by 3 countries\./),
  ).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Show trade" }));
  expect(useChoices.getState().view.investment).toBeNull();
});

test("what was stated has no order: Ranking says so and leads to where it is shown", async () => {
  const title = await show("?reporter=ZZ&partners=AA&measure=fdi-stated&view=ranking");
  expect(title).toBe("Gross inflow, as stated: not in Ranking");
  await userEvent.click(screen.getByRole("button", { name: "Compare: gross inflow, as stated" }));
  await waitFor(() =>
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      /^Gross inflow of direct investment into Zembla, as stated/,
    ),
  );
});

test("the table of Mirror has both reports of a year in one row, and says which is confidential", async () => {
  await show("?reporter=ZZ&partners=AA,BB&measure=fdi-inward&view=mirror&year=2023");
  const row = await screen.findByRole("row", { name: /^Brobdingnag/ });
  expect([...row.children].map(({ textContent }) => textContent)).toEqual([
    "Brobdingnag",
    "2023",
    "200.0",
    "confidential",
  ]);
  expect(screen.getByRole("table", { name: /Sources, Zembla; partner: Fund; Fund$/ })).toBeVisible();
});
