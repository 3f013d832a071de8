// @vitest-environment jsdom
import "../../ui/dom";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { followFiles, useGiven } from "../../../src/screens/opened/given";
import { App } from "../../../src/screens/page/App";
import { useChoices } from "../../../src/state/store";
import { parseView } from "../../../src/state/view";
import { ownWords } from "../../../src/words/language/later";
import { jsonOf, pngWith } from "../../export/pictures";
import { row, thousands } from "../../export/rows";
import { serve, smallFiles } from "../../io/small";

// jsdom has files without their streams.
// oxlint-disable-next-line typescript/unbound-method -- it is only looked for
Blob.prototype.stream ??= function stream(this: Blob) {
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: async (controller) => {
      controller.enqueue(new Uint8Array(await this.arrayBuffer()));
      controller.close();
    },
  });
};

// All formats at once take a busy machine longer than a test waits.
beforeAll(async () => {
  await import("../../../src/io/reading/readAll");
  await import("../../../src/screens/own/FromOwnFile");
  await import("../../../src/screens/opened/Opened");
}, 60_000);

let stop: () => void;
beforeEach(() => {
  stop = followFiles();
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 1120, 600));
  vi.stubGlobal("fetch", serve(smallFiles));
});
afterEach(() => {
  stop();
  useGiven.setState(useGiven.getInitialState());
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const open = (query: string) => {
  useChoices.setState(parseView(query));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>,
  );
};

const source = "own-imts-2025-0abc123";
const json = JSON.parse(
  jsonOf({
    view: `?partners=ES&year=2023&source=${source}`,
    rows: [
      row("turnover", "2023", thousands("2000000.0")),
      row("exports", "2023", thousands("1480000.0")),
      row("imports", "2023", thousands("520000.0")),
    ],
  }),
) as { rows: { source: string }[] };
const picture = () => {
  const rows = json.rows.map((each) => ({ ...each, source }));
  return new File([new Uint8Array(pngWith(JSON.stringify({ ...json, rows })))], "spain.png");
};

describe("a picture made from a file that is not on this device", () => {
  test("says so, and is not compared with the built-in figures", async () => {
    open("?partners=PT");
    await screen.findByRole("heading", { level: 1 });
    fireEvent.drop(document.body, { dataTransfer: { files: [picture()], types: ["Files"] } });
    expect(
      await screen.findByText("The picture was made from the file “imts-2025”, which is not on this device"),
    ).toBeVisible();
    expect(screen.queryByText(/not what the picture says|Figures unchanged/)).not.toBeInTheDocument();
  });

  test("gives its figures as a file of their own, which is then shown", { timeout: 60_000 }, async () => {
    open("?partners=PT");
    await screen.findByRole("heading", { level: 1 });
    fireEvent.drop(document.body, { dataTransfer: { files: [picture()], types: ["Files"] } });
    const use = await screen.findByRole("button", { name: "Use these figures" });
    // What then waits for its words would wait for good in an act that is not awaited.
    await act(async () => {
      fireEvent.click(use);
      await ownWords("en");
    });
    expect(await screen.findByRole("heading", { name: "spain.json" })).toBeVisible();
    await userEvent.click(await screen.findByRole("button", { name: "Use these figures" }));
    expect(await screen.findByRole("button", { name: "Your figures (1)" })).toBeVisible();
    expect(useChoices.getState().view.source).toMatch(/^own-spain-[0-9a-z]{7}$/);
  });
});

describe("a link to figures that are not on this device", () => {
  const said = "The figures of “imts-2025” are not on this device";

  test("says so and shows what is built in", async () => {
    open(`?partners=ES&year=2023&source=${source}`);
    expect(await screen.findByText(said)).toBeVisible();
    expect(screen.getByText(/Shown instead: BNS/)).toBeVisible();
    expect(await screen.findByRole("heading", { level: 1, name: /Spain/ })).toBeVisible();
  });

  test("of a reporter that is not built in says both, and shows the usual one", async () => {
    open(`?reporter=DE&partners=ES&year=2023&source=${source}`);
    expect(await screen.findByText(new RegExp(`^${said}`))).toBeVisible();
    expect(screen.getByText(/^“reporter=DE”.+Kazakhstan/)).toBeVisible();
    expect(await screen.findByRole("heading", { level: 1, name: /Spain/ })).toBeVisible();
  });
});
