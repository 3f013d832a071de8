import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { clear, createStore, get, keys, set } from "idb-keyval";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { parseView } from "../../src/state/view";
import { needsOf } from "../../src/screens/page/needs";
import { bundleOf } from "../../src/screens/own/bundleOf";
import { assemble, filesFor } from "../../src/io/load";
import { withHoldings } from "../../src/core/holding";
import type { Fetched } from "../../src/io/fetchFile";
import type { Bundle, Holdings } from "../../src/io/holdings";
import { chinese, comtradeFile } from "../formats/comtradeFile";
import { comtradeCsv, readOne } from "./ownFile";
import { smallDataset, smallFiles } from "./small";

const nothing: Holdings = { records: [], holdings: [], broken: [], isKept: true };
const database = () => createStore("vis-a-vis", "figures");

/** The page, opened: what it knows by itself is gone, and what the device keeps is there. */
async function page() {
  vi.resetModules();
  return import("../../src/io/holdings");
}
const bundle = async (name = "comtrade.csv", text?: string): Promise<Bundle> =>
  bundleOf(await readOne(comtradeCsv(name, text)));
const names = ({ records }: Holdings) => records.map(({ name }) => name);

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("what a reader brought", () => {
  test("is there when the page is opened again, in the order in which it was brought", async () => {
    const { keepHolding } = await page();
    const [first, second] = [await bundle("z.csv"), await bundle("a.csv")];
    const later = { ...second, record: { ...second.record, at: "2999-01-01T00:00:00.000Z" } };
    const known = await keepHolding(await keepHolding(nothing, later), first);
    expect([names(known), known.isKept]).toEqual([["a.csv", "z.csv"], true]);
    const again = await page();
    const all = await again.allHoldings();
    expect([names(all), all.isKept, all.broken]).toEqual([["z.csv", "a.csv"], true, []]);
    const { id } = first.record;
    expect(await again.heldFile(id, `series/CN-${id}.json`)).toMatchObject({ problem: null, json: { reporter: "CN" } });
    expect(await again.bundleOf(all, id)).toEqual(first);
  });

  test("that is brought once more takes its own place", async () => {
    const { keepHolding } = await page();
    const own = await bundle();
    expect(names(await keepHolding(await keepHolding(nothing, own), own))).toEqual(["comtrade.csv"]);
  });

  test("answers beside the built-in figures", async () => {
    const { keepHolding, heldFile } = await page();
    const known = await keepHolding(nothing, await bundle());
    const dataset = smallDataset();
    const needs = needsOf(parseView("?reporter=CN&partners=ES&year=2022").view);
    const catalog = withHoldings(dataset.catalog, known.holdings);
    const built = ["catalog.json", "areas.json", "statements.json"].map((file): Fetched => ({
      file,
      json: JSON.parse(smallFiles[file] ?? ""),
      sha256: null,
      problem: null,
      isUnreached: false,
    }));
    const own = filesFor(catalog, needs);
    const id = known.records[0]?.id ?? "";
    expect(own).toEqual([`series/CN-${id}.json`]);
    const files = await Promise.all(own.map((file) => heldFile(id, file)));
    const { dataset: whole, problems } = assemble([...built, ...files], undefined, known.holdings);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const [series] = whole?.reporters.get("CN")?.series.get("ES exports") ?? [];
    expect([series?.values, series?.source]).toMatchObject([
      [500_000_000, 600_000_000],
      { id, publisher: "comtrade.csv", file: "comtrade.csv", dated: "read" },
    ]);
  });

  test("bears the name that it is given, and has the place that it is given", async () => {
    const { changeHolding, keepHolding } = await page();
    const { record } = await bundle();
    const known = await keepHolding(nothing, await bundle());
    await changeHolding(await changeHolding(known, record.id, { name: "China" }), record.id, { isPreferred: false });
    const all = await (await page()).allHoldings();
    expect(all.records).toMatchObject([{ name: "China", isPreferred: false }]);
    expect(all.holdings[0]?.isPreferred).toBe(false);
    expect(all.holdings[0]?.catalog.sources.get(record.id)).toMatchObject({ publisher: "China", file: "China" });
  });

  test("is gone with all of its files once it is removed, and can be put back", async () => {
    const { bundleOf: whole, keepHolding, removeHolding } = await page();
    const own = await bundle();
    const other = await bundle("other.csv", comtradeFile(chinese.slice(0, 3)));
    const known = await keepHolding(await keepHolding(nothing, own), other);
    const taken = await whole(known, own.record.id);
    const rest = await removeHolding(known, own.record.id);
    expect(names(rest)).toEqual(["other.csv"]);
    expect((await keys<string>(database())).every((key) => key.includes(other.record.id))).toBe(true);
    expect(names(await (await page()).allHoldings())).toEqual(["other.csv"]);
    await keepHolding(rest, taken);
    expect(await (await page()).allHoldings()).toMatchObject({ records: [own.record, other.record] });
  });
});

describe("a storage that is blocked", () => {
  const blocked: Readonly<Record<string, () => void>> = {
    "as there is none": () => vi.stubGlobal("indexedDB", undefined),
    "as it throws": () =>
      vi.stubGlobal("indexedDB", {
        open: () => {
          throw new DOMException("denied", "SecurityError");
        },
      }),
    "as it never answers": () => {
      vi.useFakeTimers({ toFake: ["setTimeout"] });
      vi.stubGlobal("indexedDB", { open: () => ({}) });
    },
  };
  test.each(Object.keys(blocked))("%s: says so, and figures remain as long as the page is open", async (how) => {
    const own = await bundle();
    blocked[how]?.();
    const { allHoldings, changeHolding, heldFile, keepHolding, removeHolding } = await page();
    const asking = allHoldings();
    await vi.waitFor(() => expect(vi.isFakeTimers() ? vi.getTimerCount() : 1).toBe(1));
    if (vi.isFakeTimers()) vi.advanceTimersByTime(3000);
    expect(await asking).toEqual({ ...nothing, isKept: false });
    const known = await keepHolding(nothing, own);
    expect([names(known), known.isKept]).toEqual([["comtrade.csv"], false]);
    expect((await heldFile(own.record.id, `series/CN-${own.record.id}.json`)).problem).toBeNull();
    expect(names(await changeHolding(known, own.record.id, { name: "China" }))).toEqual(["China"]);
    expect(names(await allHoldings())).toEqual(["China"]);
    expect(names(await removeHolding(known, own.record.id))).toEqual([]);
    expect(names(await allHoldings())).toEqual([]);
  });
});

describe("a storage that is full", () => {
  const full = {
    "as it takes nothing more": () => {
      throw new DOMException("full", "QuotaExceededError");
    },
    "as it gives up what it has taken": function (this: IDBObjectStore) {
      this.transaction.abort();
    },
  };
  test.each(Object.entries(full))("%s: what was kept stays, what comes is held", async (_, refuse) => {
    const { allHoldings, heldFile, keepHolding, removeHolding } = await page();
    const [own, more] = [await bundle(), await bundle("more.csv")];
    const known = await keepHolding(nothing, own);
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(refuse as never);
    const both = await keepHolding(known, more);
    expect([names(both), both.isKept]).toEqual([["comtrade.csv", "more.csv"], false]);
    for (const { record } of [own, more])
      expect((await heldFile(record.id, `series/CN-${record.id}.json`)).problem).toBeNull();
    expect(names(await (await page()).allHoldings())).toEqual(["comtrade.csv"]);

    // Once there is room again, what was held is kept as well.
    put.mockRestore();
    const room = await removeHolding(both, own.record.id);
    expect((await keepHolding(room, more)).isKept).toBe(true);
    expect(names(await (await page()).allHoldings())).toEqual(["more.csv"]);
    expect(names(await allHoldings())).toEqual(["more.csv"]);
  });
});

describe("what is damaged", () => {
  test("is told of a file that is gone, in words", async () => {
    const { heldFile, keepHolding } = await page();
    const own = await bundle();
    await keepHolding(nothing, own);
    await clear(database());
    expect((await heldFile(own.record.id, `series/CN-${own.record.id}.json`)).problem).toMatchObject({
      severity: "error",
      message: "is no longer kept on this device; open the file again",
    });
  });

  test("is told of a file that is no JSON", async () => {
    const { heldFile, keepHolding } = await page();
    const own = await bundle();
    const { id } = own.record;
    await keepHolding(nothing, { ...own, files: new Map([["series/x.json", new TextEncoder().encode("{")]]) });
    expect((await heldFile(id, "series/x.json")).problem?.message).toBe("cannot be read from this device");
  });

  test("is still kept after all was cleared while the page is open, once it is brought again", async () => {
    const { keepHolding } = await page();
    const own = await bundle();
    const known = await keepHolding(nothing, own);
    await clear(database());
    expect((await keepHolding(known, own)).isKept).toBe(true);
    expect(names(await (await page()).allHoldings())).toEqual(["comtrade.csv"]);
  });

  test.each<[string, (record: object) => unknown]>([
    ["of a newer form", (record) => ({ ...record, format: "visavis-holding/2" })],
    ["without a catalog", (record) => ({ ...record, catalog: undefined })],
    ["with a catalog of a newer form", (record) => ({ ...record, catalog: { format: "visavis-catalog/9" } })],
    ["without a day", (record) => ({ ...record, at: 5 })],
  ])("a record %s is refused by its name, the others stand, and it can be removed", async (_, damage) => {
    const { keepHolding } = await page();
    const [own, other] = [await bundle(), await bundle("other.csv")];
    await keepHolding(await keepHolding(nothing, own), other);
    const place = `holding/${own.record.id}`;
    await set(place, damage((await get(place, database())) ?? {}), database());
    const { allHoldings, removeHolding } = await page();
    const all = await allHoldings();
    expect([names(all), all.broken]).toEqual([["other.csv"], [{ id: own.record.id, name: "comtrade.csv" }]]);
    expect((await removeHolding(all, own.record.id)).broken).toEqual([]);
    expect(await (await page()).allHoldings()).toMatchObject({ records: [{ name: "other.csv" }], broken: [] });
    expect((await keys<string>(database())).some((key) => key.includes(own.record.id))).toBe(false);
  });

  test("a record that is none is refused by its place", async () => {
    await set("holding/own-x-0000001", 5, database());
    const { allHoldings } = await page();
    expect((await allHoldings()).broken).toEqual([{ id: "own-x-0000001", name: "own-x-0000001" }]);
  });
});
