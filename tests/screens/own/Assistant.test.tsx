// @vitest-environment jsdom
import "../../ui/dom";
import { File } from "node:buffer";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { followFiles, useGiven } from "../../../src/screens/opened/given";
import { App } from "../../../src/screens/page/App";
import { chooseLanguage, useChoices } from "../../../src/state/store";
import { parseView } from "../../../src/state/view";
import { serve, smallFiles } from "../../io/small";

/** Thousands of dollars with decimal commas, years across, and no word of whose exports they are. */
const office = `Экспорт по странам
тыс. долл. США

Страна;2022;2023
Всего;5 592 456,1;6 090 318,4
Китай;737 068,2;305 912,0
Турция;420 001,5;...
Атлантида;1,5;2,5
`;
/** Nothing is in doubt. */
const plain = `reporter,partner,flow,year,value USD
Spain,China,Exports,2022,1500000.25
Spain,China,Imports,2022,2500000
`;
const pasted = "Reporter\tPartner\tPeriod\tExports, thousand\nSpain\tPortugal\t2022\t1200.5\nSpain\tChina\t2022\t12.25";

const drop = (text: string, name = "table.csv") =>
  fireEvent.drop(document.body, { dataTransfer: { files: [new File([text], name)], types: ["Files"] } });

async function start() {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>,
  );
  await screen.findByRole("heading", { level: 1, name: /^Turnover with Spain/ });
}

// What is loaded on first use is no part of what is waited for.
beforeAll(async () => {
  await Promise.all([
    import("../../../src/screens/own/assistant/TableReading"),
    import("../../../src/io/reading/readAll"),
    import("../../../src/formats/foundTable"),
  ]);
}, 120_000);
let stop: () => void;
beforeEach(() => {
  stop = followFiles();
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 1120, 600));
  vi.stubGlobal("fetch", serve(smallFiles));
  // That of jsdom has no streams.
  vi.stubGlobal("File", File);
  localStorage.clear();
  useChoices.setState(parseView("?partners=ES,PT"));
});
afterEach(() => {
  stop();
  useGiven.setState(useGiven.getInitialState());
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const assistant = () => screen.findByRole("group", { name: "How this table is read" });
const yours = () => within(screen.getByRole("region", { name: "Your file" }));
const choice = (name: string) => yours().getByRole("combobox", { name });
const chosen = (name: string) => choice(name).querySelector("option:checked")?.textContent;
const rowsOf = (name: RegExp) =>
  within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent));
const asRead = () => rowsOf(/as they will be read/).slice(1);
const use = () => screen.findByRole("button", { name: "Use these figures" });

describe("a table that nobody knows", () => {
  test("is asked whose report it is, and shown at once as it will be read", async () => {
    await start();
    drop(office);
    expect(await assistant()).toHaveTextContent("Before these figures can be used, please say: Reporter.");
    expect(screen.queryByRole("button", { name: "Use these figures" })).not.toBeInTheDocument();
    expect(choice("Reporter")).toBeInvalid();
    expect(choice("Reporter")).toHaveAccessibleDescription("not known: please say it");
    expect(screen.getByText("Nothing can be read yet.")).toBeVisible();
    expect(["Partner", "Flow or measure", "Period", "Value", "Unit", "Currency", "Decimal mark"].map(chosen)).toEqual([
      "Column A: Страна",
      "Exports",
      "As the headings of the columns say",
      "2 columns: 2022; 2023",
      "thousands",
      "US dollars",
      "comma (1.234,5)",
    ]);

    await userEvent.selectOptions(choice("Reporter"), "Kazakhstan");
    expect(asRead().slice(0, 4)).toEqual([
      ["5", "Kazakhstan", "World", "Exports", "2022", "5,592,456,100 US dollars"],
      ["5", "Kazakhstan", "World", "Exports", "2023", "6,090,318,400 US dollars"],
      ["6", "Kazakhstan", "China", "Exports", "2022", "737,068,200 US dollars"],
      ["6", "Kazakhstan", "China", "Exports", "2023", "305,912,000 US dollars"],
    ]);
    expect(asRead()[5]?.at(-1)).toBe("no figure");
    expect(asRead()[6]?.at(-1)).toBe("1,500 US dollarsNot read: “Атлантида” stands for no country that is known");
    await userEvent.selectOptions(choice("Unit"), "millions");
    expect(asRead()[0]?.at(-1)).toBe("5,592,456,100,000 US dollars");
    await userEvent.selectOptions(choice("Flow or measure"), "Imports");
    expect(asRead()[0]?.[3]).toBe("Imports");
    await userEvent.selectOptions(choice("Value"), "Column C: 2023");
    expect(asRead()[0]).toEqual(["5", "Kazakhstan", "World", "Imports", "2023", "6,090,318,400,000 US dollars"]);
  });

  test("stands below the names of its roles", async () => {
    await start();
    drop(office);
    await assistant();
    const [heads, title, , , names] = rowsOf(/as they stand/);
    expect(heads).toEqual(["Row", "A Partner", "B Value", "C Value"]);
    expect(title).toEqual(["1", "Экспорт по странам", "", ""]);
    expect(names).toEqual(["4", "Страна", "2022", "2023"]);
  });

  test("is used once nothing lacks, and a table of the same shape is then read without a question", async () => {
    await start();
    drop(office);
    await assistant();
    await userEvent.selectOptions(choice("Reporter"), "Kazakhstan");
    const button = await use();
    await vi.waitFor(() => expect(button).toBeEnabled());
    await userEvent.click(button);
    await vi.waitFor(() => expect(screen.queryByRole("region", { name: "Your file" })).not.toBeInTheDocument());
    drop(office.replace("737 068,2", "737 070,1"), "revised.csv");
    expect(await screen.findByText("Read as you said before of a table with the same headings.")).toBeVisible();
    expect(screen.queryByRole("group", { name: "How this table is read" })).not.toBeInTheDocument();
    expect(await use()).toBeEnabled();
    await userEvent.click(screen.getByRole("button", { name: "Start again" }));
    expect(await screen.findByText(/^Before these figures can be used/)).toBeVisible();
    expect(localStorage.getItem("vis-a-vis-tables")).toBe('{"state":[]}');
  });

  test("has what is not sure marked in words, and the rest not", async () => {
    await start();
    drop(office.replace("Страна;", "Партнёр;").replace("Экспорт по странам", "Казахстан: экспорт"));
    await assistant();
    expect(choice("Reporter")).toHaveAccessibleDescription("to be checked; by the text “Казахстан”");
    expect(choice("Partner")).toHaveAccessibleDescription("by the heading “Партнёр”");
    expect(await use()).toBeEnabled();
  });

  test("in another currency is told to stay in it, by name", async () => {
    await start();
    drop(office.replace("долл. США", "тенге"));
    const group = await assistant();
    await userEvent.selectOptions(choice("Reporter"), "Kazakhstan");
    expect(within(group).getByRole("note")).toHaveTextContent(
      /^Figures in Kazakhstani Tenge \(KZT\) stay as they are.+never compared with dollars\.$/,
    );
    expect(asRead()[0]?.at(-1)).toMatch(
      /^5,592,456,100 Kazakhstani Tenge \(KZT\)Not read: figures in Kazakhstani Tenge/,
    );
    expect(await screen.findByText("No figure of this file can be used.")).toBeVisible();
    await userEvent.selectOptions(choice("Currency"), "euros");
    expect(within(group).queryByRole("note")).not.toBeInTheDocument();
    expect(asRead()[0]?.at(-1)).toBe("5,592,456,100 euros");
    expect(await use()).toBeVisible();
  });

  test("has one period for all of it written into a field", async () => {
    await start();
    drop("Reporter;Partner;Exports, USD\nSpain;China;1500000\nSpain;Portugal;2500000\n");
    await assistant();
    await userEvent.selectOptions(choice("Period"), "One period for the whole table");
    await userEvent.type(screen.getByRole("textbox", { name: "Which period" }), "2023-Q1");
    expect(asRead().map((row) => row.slice(1))).toEqual([
      ["Spain", "China", "Exports", "first quarter of 2023", "1,500,000 US dollars"],
      ["Spain", "Portugal", "Exports", "first quarter of 2023", "2,500,000 US dollars"],
    ]);
  });

  test("has words of flows that are not known taken for what a reader says", async () => {
    await start();
    drop(plain.replace("Imports", "re-export"));
    await assistant();
    expect(chosen("“re-export” means")).toBe("left out");
    expect(asRead()[1]?.at(-1)).toBe("Not read: the flow “re-export” is left out");
    await userEvent.selectOptions(choice("“re-export” means"), "Exports");
    expect(asRead()[1]?.slice(3)).toEqual(["Exports", "2022", "2,500,000 US dollars"]);
  });
});

test("a table in which nothing is in doubt is simply read, and how may be changed", async () => {
  await start();
  drop(plain);
  expect(await screen.findByText(/^Spain, yearly 2022, 1 partner, .+: 2 figures\.$/)).toBeVisible();
  expect(screen.queryByRole("group", { name: "How this table is read" })).not.toBeInTheDocument();
  const link = await screen.findByRole("button", { name: "Change how it is read" });
  expect(link).toHaveAttribute("aria-expanded", "false");
  await userEvent.click(link);
  await assistant();
  expect(asRead()).toEqual([
    ["2", "Spain", "China", "Exports", "2022", "1,500,000.25 US dollars"],
    ["3", "Spain", "China", "Imports", "2022", "2,500,000 US dollars"],
  ]);
});

test("pasted cells are asked for what they do not say", async () => {
  await start();
  fireEvent.paste(document.body, {
    clipboardData: { files: [], types: ["text/plain"], getData: () => pasted },
  });
  expect(await assistant()).toHaveTextContent("please say: Currency.");
  await userEvent.selectOptions(choice("Currency"), "US dollars");
  expect(asRead().map((row) => row.slice(2))).toEqual([
    ["Portugal", "Exports", "2022", "1,200,500 US dollars"],
    ["China", "Exports", "2022", "12,250 US dollars"],
  ]);
  expect(await use()).toBeVisible();
});

test("a text without figures is said to have no table", async () => {
  await start();
  drop("Dear reader,\nthere is nothing here.\n", "letter.txt");
  expect(await screen.findByText("No table with figures was found in it.")).toHaveAttribute("role", "alert");
});

test("a mapping that was damaged on the device is not used", async () => {
  await start();
  drop(office);
  await assistant();
  await userEvent.selectOptions(choice("Reporter"), "Kazakhstan");
  const button = await use();
  await vi.waitFor(() => expect(button).toBeEnabled());
  await userEvent.click(button);
  const kept = localStorage.getItem("vis-a-vis-tables") ?? "";
  localStorage.setItem("vis-a-vis-tables", kept.replace('"mark":{"is":","', '"mark":{"is":7'));
  drop(office, "again.csv");
  expect(await assistant()).toHaveTextContent("please say: Reporter.");
});

test("the assistant speaks the language of the page", async () => {
  await start();
  drop(office);
  await assistant();
  act(() => chooseLanguage("kk"));
  expect(await screen.findByRole("group", { name: "Бұл кесте қалай оқылады" })).toHaveTextContent(
    "Бұл көрсеткіштерді пайдалану үшін мыналарды көрсетіңіз: Есеп беруші ел.",
  );
  act(() => chooseLanguage("en"));
});
