import "../../ui/dom";
import { File } from "node:buffer";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render, screen, within } from "@testing-library/react";
import { IDBFactory } from "fake-indexeddb";
import { clear, createStore } from "idb-keyval";
import { type ReactNode, Suspense } from "react";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import { allHoldings, heldFile } from "../../../src/io/holdings";
// What is loaded when it is needed is there before the first test.
import "../../../src/io/reading/readAll";
import { Brought } from "../../../src/screens/own/Brought";
import { YourFigures } from "../../../src/screens/own/YourFigures";
import { fit, type FittedView } from "../../../src/state/fit";
import { useChoices } from "../../../src/state/store";
import { parseView } from "../../../src/state/view";
import { chinese, comtradeFile } from "../../formats/comtradeFile";
import { smallDataset } from "../../io/small";

interface SeriesJson {
  readonly partners: readonly string[];
  readonly indicators: readonly string[];
  readonly series: readonly {
    readonly partner: number;
    readonly indicator: number;
    readonly values: readonly number[];
  }[];
}
type Flow = (typeof chinese)[number];

/** A file that gives its content as a stream, as the one of this stand-in for a browser does not. */
export const file = (text: string = comtradeFile(), name = "comtrade.csv") =>
  new File([text], name) as unknown as globalThis.File;

/** The look-alike with other exports to Spain in 2022. */
export const revised = (value: string): Flow[] =>
  chinese.map((each) =>
    each.year === 2022 && each.partner === "724" && each.flow === "X" ? { ...each, value } : each,
  );

const dataset = smallDataset();
const view: FittedView = fit(parseView("?partners=ES,PT").view, dataset).view;

let client = new QueryClient();

const opened = (part: ReactNode) =>
  act(async () => {
    render(
      <QueryClientProvider client={client}>
        <Suspense>{part}</Suspense>
      </QueryClientProvider>,
    );
  });

/** What becomes of files that are dropped. */
export async function openBrought(files: readonly globalThis.File[], onClose: () => void = () => undefined) {
  await opened(<Brought dataset={dataset} view={view} files={files} onClose={onClose} />);
}

/** The list of a reader's own figures. */
export async function openYours() {
  await opened(<YourFigures dataset={dataset} view={view} onAdd={() => undefined} onClose={() => undefined} />);
}

export const region = async (name: string) => within(await screen.findByRole("region", { name }));

/** What the device keeps: names, and the exports of China to Spain in 2021 and 2022. */
export async function kept() {
  const { records, isKept } = await allHoldings();
  const files = await Promise.all(records.map(({ id }) => heldFile(id, `series/CN-${id}.json`)));
  const series = files.map(({ json }) => {
    const { partners, indicators, series: all } = json as SeriesJson;
    const isMeant = (each: SeriesJson["series"][number]) =>
      partners[each.partner] === "ES" && indicators[each.indicator] === "exports";
    return all.find(isMeant)?.values.join();
  });
  return {
    names: records.map(({ name, isPreferred }) => `${name}${isPreferred ? ", preferred" : ""}`),
    series,
    isKept,
  };
}

/** A test each on a device that keeps nothing yet, on 30 November 2026. */
export function eachOnItsOwn(): void {
  beforeAll(() => {
    vi.stubGlobal("indexedDB", new IDBFactory());
  });
  beforeEach(() => {
    client = new QueryClient();
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-30T09:00:00Z") });
    useChoices.setState(parseView("?partners=ES,PT"));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.useRealTimers();
    localStorage.clear();
    await clear(createStore("vis-a-vis", "figures"));
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });
}
