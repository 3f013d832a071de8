// @vitest-environment jsdom
import "../../ui/dom";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, createEvent, fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { figures } from "../../../src/analysis/figures";
import { yearly } from "../../../src/core/period";
import { followFiles, useGiven } from "../../../src/screens/opened/given";
import { App } from "../../../src/screens/page/App";
import { chooseLanguage, useChoices } from "../../../src/state/store";
import { parseView } from "../../../src/state/view";
import { foreignPng, jsonOf, pngWith, svgWith } from "../../export/pictures";
import { serve, smallDataset, smallFiles } from "../../io/small";

const dataset = smallDataset();
const partners = ["ES", "PT", "CN", "NL", "TR"];
const rows = figures(dataset, { reporter: "KZ", partners, from: yearly(2023), to: yearly(2023) });
const json = jsonOf({ view: "?view=table&partners=CN,TR&year=2022", rows, datasetHash: "" });
const file = (bytes: Uint8Array | string, name = "picture.png") =>
  new File([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], name);

let stop: () => void;
beforeEach(() => {
  stop = followFiles();
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 1120, 600));
  vi.stubGlobal("fetch", serve(smallFiles));
  useChoices.setState(parseView("?partners=ES,PT"));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>,
  );
});
afterEach(() => {
  stop();
  useGiven.setState(useGiven.getInitialState());
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const spain = "Turnover with Spain was about 40 times that with Portugal in 2023";
const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
const drop = (...files: File[]) =>
  fireEvent.drop(document.body, { dataTransfer: { files, types: ["Files"], getData: () => "" } });
const status = async (title: string) =>
  (await screen.findByText(title)).closest<HTMLElement>('[role="status"], [role="alert"]');

describe("a picture that was made here", () => {
  test.each([
    ["PNG", () => file(pngWith(json))],
    ["SVG", () => file(svgWith(json), "picture.svg")],
  ])("as %s, when dropped, shows its view and says that its figures still stand", async (_, picture) => {
    await heading(spain);
    drop(picture());
    expect(await heading("Kazakhstan’s trade with China and Türkiye, 2022")).toBeVisible();
    expect(await status("Figures unchanged")).toHaveTextContent(
      "The picture was made on 23 November 2026 from data version 2024.07, the one shown here. Its view is shown.",
    );
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("may be pasted, or chosen with a button, and its notice goes when it is dismissed", async () => {
    await heading(spain);
    fireEvent.paste(document.body, {
      clipboardData: { files: [file(pngWith(json))], types: ["Files"], getData: () => "" },
    });
    await status("Figures unchanged");
    await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByText("Figures unchanged")).not.toBeInTheDocument();
    expect(useChoices.getState().view.view).toBe("table");

    const chosen = vi.spyOn(HTMLInputElement.prototype, "click");
    await userEvent.click(screen.getByRole("button", { name: "Open…" }));
    const [input] = chosen.mock.contexts as HTMLInputElement[];
    if (!input) throw new Error("no file was asked for");
    // Any file may be one with figures.
    expect([input.accept, input.multiple]).toEqual(["", true]);
    fireEvent.change(input, { target: { files: [file(pngWith(json))] } });
    await status("Figures unchanged");
  });

  test("from other figures lists the first five that differ, and how many more", async () => {
    await heading(spain);
    const other = JSON.parse(json) as { rows: { stated: string | null; value: string | null }[] };
    for (const row of other.rows) if (row.stated === null && row.value !== null) row.value = "1500000";
    drop(file(pngWith(JSON.stringify(other))));
    const notice = await status("15 of 23 figures are not what the picture says");
    if (!notice) throw new Error("the notice has no role");
    expect(notice).toHaveAttribute("role", "status");
    const items = within(notice).getAllByRole("listitem");
    expect(items).toHaveLength(5);
    expect(items[0]).toHaveTextContent("turnover with Spain 2023: 1.5 million in the picture, 2.0 billion now");
    expect(notice).toHaveTextContent("And 10 more.");
  });

  test("of a view with parts unknown here is shown as far as it goes, and the rest is told", async () => {
    await heading(spain);
    drop(file(pngWith(jsonOf({ view: "?view=hologram&partners=CN,TR", rows }))));
    await status("Figures unchanged");
    expect(await screen.findByText("“view=hologram” was not understood")).toBeVisible();
    expect(await heading("Turnover with China was about 12 times that with Türkiye in 2023")).toBeVisible();
  });
});

test("a picture with a figure of no indicator is read, and that figure is told to be gone", async () => {
  await heading(spain);
  const other = JSON.parse(json) as { rows: { stated: string | null; indicator: string }[] };
  for (const row of other.rows) if (row.stated !== null) row.indicator = "constructor";
  drop(file(pngWith(JSON.stringify(other))));
  expect(
    await screen.findByText(/^stated constructor with Spain 2023: .+ in the picture, not in the data/),
  ).toBeVisible();
  drop(file(pngWith(json)));
  await status("Figures unchanged");
});

describe("a file that cannot be opened", () => {
  test.each([
    ["from elsewhere", file(foreignPng()), "This PNG carries no figures of Vis-à-Vis."],
    ["cut off", file(pngWith(json).slice(0, -40)), "This PNG is cut off"],
    ["with a script", file("<svg><script>document.title = 'run'</script></svg>"), "This SVG carries no figures"],
    ["by a newer version", file(pngWith('{"version":2}')), "This PNG was made by a newer version of Vis-à-Vis."],
  ])("because it is %s has an alert that says so, and what is shown stays", async (_, picture, reason) => {
    await heading(spain);
    drop(picture);
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(`“${picture.name}” was not opened${reason}`);
    expect(alert).toHaveTextContent(/What is shown stays as it was\./);
    expect(await heading(spain)).toBeVisible();
    expect(useChoices.getState().view).toEqual(parseView("?partners=ES,PT").view);
    expect(document.title).not.toBe("run");
    await userEvent.click(within(alert).getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("says so in the language of the page, also when that changes, and is not opened anew for it", async () => {
    await heading(spain);
    const foreign = file(foreignPng());
    const read = vi.spyOn(foreign, "arrayBuffer");
    drop(foreign);
    await screen.findByRole("alert");
    act(() => chooseLanguage("ru"));
    expect(await screen.findByText(/В этом PNG нет показателей Vis-à-Vis\./)).toBeVisible();
    expect(read).toHaveBeenCalledOnce();
  });

  test("with a name that turns its line round is named letter by letter", async () => {
    await heading(spain);
    drop(file(foreignPng(), "invoice\u202Egnp.exe"));
    expect(await screen.findByText("“invoice\\u202egnp.exe” was not opened")).toBeVisible();
  });

  test("because it is too large is not even read", async () => {
    await heading(spain);
    const large = file(foreignPng());
    Object.defineProperty(large, "size", { value: 21 * 1024 * 1024 });
    const read = vi.spyOn(large, "arrayBuffer");
    drop(large);
    expect(await screen.findByRole("alert")).toHaveTextContent("The file is larger than the 20 MB that are read.");
    expect(read).not.toHaveBeenCalled();
  });

  test("because it is gone, or a folder, has an alert too", async () => {
    await heading(spain);
    const folder = file(foreignPng());
    vi.spyOn(folder, "arrayBuffer").mockRejectedValue(new DOMException("gone", "NotFoundError"));
    drop(folder);
    expect(await screen.findByRole("alert")).toHaveTextContent("The file could not be read: it may be a folder");
  });

  test("is forgotten once a sound one is opened", async () => {
    await heading(spain);
    drop(file(foreignPng()));
    await screen.findByRole("alert");
    drop(file(pngWith(json)));
    await status("Figures unchanged");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
});

describe("while something is dragged over the page", () => {
  const over = (types: string[], element: Element = document.body) => {
    const event = createEvent.dragOver(element, { dataTransfer: { types, files: [] } });
    fireEvent(element, event);
    return event;
  };

  test("a file is invited to be dropped, until it leaves", async () => {
    await heading(spain);
    expect(over(["Files"]).defaultPrevented).toBe(true);
    const hint = await screen.findByText(/^Drop a table of figures/);
    await vi.waitFor(() => expect(hint).not.toBeInTheDocument(), 2000);
  });

  test("a text may be dropped anywhere, and is left to the fields it may be dropped into", async () => {
    await heading(spain);
    expect(over(["text/plain"]).defaultPrevented).toBe(true);
    expect(over(["text/plain"], screen.getByRole("combobox", { name: "Add partner" })).defaultPrevented).toBe(false);
    expect(screen.queryByText(/^Drop a table of figures/)).not.toBeInTheDocument();
    fireEvent.paste(document.body, { clipboardData: { files: [], types: ["text/plain"], getData: () => "text" } });
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
});
