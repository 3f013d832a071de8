// @vitest-environment jsdom
import "../../ui/dom";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { App } from "../../../src/screens/page/App";
import { useChoices } from "../../../src/state/store";
import { parseView } from "../../../src/state/view";
import { serve, smallFiles } from "../../io/small";

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 1120, 600));
  vi.stubGlobal("fetch", serve(smallFiles));
  useChoices.setState(parseView("?partners=CN"));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>,
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const click = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));
const form = () => screen.findByRole("form", { name: "Add a statement" });
const fill = async (texts: Readonly<Record<string, string>>) => {
  const blanks = within(await form());
  for (const [label, value] of Object.entries(texts))
    fireEvent.change(blanks.getByLabelText(label), { target: { value } });
};
const china = {
  Partner: "Қытай",
  Period: "2023",
  Turnover: "> 29 billion",
  Exports: "15 billion",
  Publisher: "Ministry of Trade",
  Title: "A visit to China",
  "Date of publication": "2024-05-06",
};
const addChina = async () => {
  await click("Your figures");
  await click("Add a statement");
  await fill(china);
  fireEvent.submit(await form());
  await screen.findByText("The statement was added.");
};

describe("a statement that a reader enters", () => {
  test("stands beside the figures, by its publisher and as entered by the reader", async () => {
    await addChina();
    expect(screen.getByRole("button", { name: "Your figures (1)" })).toBeVisible();
    expect(
      await screen.findByText(
        /^As stated by the Ministry of Trade \(entered by the reader on \d+ \w+ \d{4}\), 6 May 2024\.$/,
      ),
    ).toBeVisible();
    expect(
      screen.getByText(/^Ministry of Trade \(entered by the reader on .+\), press release of 6 May 2024/),
    ).toBeVisible();
    expect(screen.getAllByText(/Stated figures: Ministry of Trade \(entered by the reader on /).length).toBeGreaterThan(
      0,
    );
    const checks = screen.getByRole("table", { name: /China/ });
    expect(within(checks).getByRole("row", { name: /turnover/i })).toHaveTextContent("30,000");
  });

  test("is marked as stated in the table too", async () => {
    await addChina();
    await userEvent.click(screen.getByRole("tab", { name: "Table" }));
    expect((await screen.findAllByText(/> 29 billion|>\u00A029 billion/)).length).toBeGreaterThan(0);
  });

  test("is not taken while a blank is wrong, which says what is expected, and keeps what was typed", async () => {
    await click("Your figures");
    await click("Add a statement");
    await fill({
      ...china,
      Partner: "Atlantis",
      Turnover: "€50 million",
      Exports: "50,5",
      "Date of publication": "6 May",
    });
    fireEvent.submit(await form());
    const inForm = within(await form());
    for (const [label, said] of [
      ["Partner", /^Spain or ES No country or group is called so. Write a name such as Spain, or a code such as ES.$/],
      ["Turnover", /^50.5 million Statements are in US dollars. Write the figure in dollars, such as 50.5 million.$/],
      ["Exports", /^> 300 million Write a figure such as 50.5 million, > 300 million/],
      ["Date of publication", /Write a date such as 2024-03-07.$/],
    ] as const) {
      expect(inForm.getByLabelText(label)).toBeInvalid();
      expect(inForm.getByLabelText(label)).toHaveAccessibleDescription(said);
    }
    expect(inForm.getByLabelText("Partner")).toHaveFocus();
    expect(inForm.getByLabelText("Turnover")).toHaveValue("€50 million");
    expect(screen.getByRole("button", { name: "Your figures" })).toBeVisible();
  });

  test("can be changed and removed, and each of it undone", async () => {
    await addChina();
    const line = () => screen.findByText(/^Kazakhstan – China, 2023: turnover/);
    expect(await line()).toHaveTextContent(
      "Kazakhstan – China, 2023: turnover > 29 billion, exports 15 billion (Ministry of Trade, 6 May 2024)",
    );
    await click(/^Change Kazakhstan – China/);
    const change = await screen.findByRole("form", { name: "Change the statement" });
    expect(within(change).getByLabelText("Partner")).toHaveValue("China");
    fireEvent.change(within(change).getByLabelText("Turnover"), { target: { value: "30 billion" } });
    fireEvent.submit(change);
    await screen.findByText("The statement was changed.");
    expect(await line()).toHaveTextContent("turnover 30 billion");
    expect(screen.getByText(/^The zeros at the end may be rounding/)).toBeVisible();
    await click("Undo");
    expect(await screen.findByText(/turnover > 29 billion|turnover >\u00A029 billion/)).toBeVisible();
    await click(/^Remove Kazakhstan – China/);
    expect(await screen.findByRole("button", { name: "Your figures" })).toBeVisible();
    await click("Undo");
    expect(await line()).toBeVisible();
    expect(screen.getByRole("button", { name: "Your figures (1)" })).toBeVisible();
  });
});

test("pasted lines are taken as far as they are sound, and the others stay in the box", async () => {
  await click("Your figures");
  expect(await screen.findByText(/^Nothing is here yet/)).toBeVisible();
  await click("Paste statements");
  const box = await screen.findByRole("textbox", { name: "Statements to paste" });
  fireEvent.change(box, {
    target: {
      value:
        "China; 2023; 30.1 billion; ; ; Ministry; 2024-05-06\nAtlantis; 2023; 1.5 million; ; ; Ministry; 2024-05-06",
    },
  });
  await click("Add these");
  expect(await screen.findByText("The statement was added.")).toBeVisible();
  expect(box).toHaveValue("Atlantis; 2023; 1.5 million; ; ; Ministry; 2024-05-06");
  expect(screen.getByText(/^Line 1, Partner, “Atlantis”: No country or group is called so/)).toBeVisible();
});
