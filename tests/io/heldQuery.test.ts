import { QueryClient } from "@tanstack/react-query";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { held, takeHeld, tellChange } from "../../src/io/changeHeld";
import { type Held, heldKey, nothingHeld } from "../../src/io/held";
import { hearChanges, heldFileOf, heldQuery } from "../../src/io/heldQuery";
import { allHoldings, type Holdings, keepHolding, removeHolding } from "../../src/io/holdings";
import { bundleOf } from "../../src/screens/own/bundleOf";
import { comtradeCsv, readOne } from "./ownFile";

const nothing: Holdings = { records: [], holdings: [], broken: [], isKept: true };
const bundle = async () => bundleOf(await readOne(comtradeCsv()));
const marks = new Map<string, string>();

beforeEach(() => {
  marks.clear();
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => marks.get(name) ?? null,
    setItem: (name: string, value: string) => marks.set(name, value),
    removeItem: (name: string) => marks.delete(name),
  });
});

describe("what is kept", () => {
  test("is asked for once the device is marked, and the mark goes with the last of it", async () => {
    expect(await heldQuery.queryFn()).toBe(nothingHeld);
    const own = await bundle();
    const known = await keepHolding(nothing, own);
    held(known);
    expect([(await heldQuery.queryFn()).holdings.length, marks.size]).toEqual([1, 1]);
    held(await removeHolding(known, own.record.id));
    expect(marks.size).toBe(0);
  });

  test("stays marked while more is only held, and where some of it is broken", () => {
    marks.set("vis-a-vis-figures", "1");
    held({ ...nothing, isKept: false });
    expect(marks.size).toBe(1);
    held({ ...nothing, broken: [{ id: "own-x-0000001", name: "x" }] });
    expect(marks.size).toBe(1);
  });

  test("has files of its own alone", async () => {
    const known = held(await keepHolding(nothing, await bundle()));
    const id = known.all?.records[0]?.id ?? "";
    expect((await heldFileOf(known, `series/CN-${id}.json`))?.problem).toBeNull();
    expect(heldFileOf(known, "series/KZ.json")).toBeNull();
  });
});

test("a page beside another hears of what is brought and removed there, and reads its files anew", async () => {
  const [here, there] = [new QueryClient(), new QueryClient()];
  const names = (client: QueryClient) => client.getQueryData<Held>(heldKey)?.all?.records.map(({ name }) => name) ?? [];
  const stop = hearChanges(there);
  const own = await bundle();
  const file = ["file", `series/CN-${own.record.id}.json`];
  const known = await keepHolding(nothing, own);
  takeHeld(here, known);
  tellChange();
  await vi.waitFor(() => expect(names(there)).toEqual(["comtrade.csv"]));
  there.setQueryData(file, "old");
  there.setQueryData(["file", "series/KZ.json"], "built in");

  takeHeld(here, await removeHolding(known, own.record.id));
  tellChange();
  await vi.waitFor(() => expect(names(there)).toEqual([]));
  expect([there.getQueryData(file), there.getQueryData(["file", "series/KZ.json"])]).toEqual([undefined, "built in"]);

  stop();
  await keepHolding(nothing, own);
  tellChange();
  expect([names(there), (await allHoldings()).records.length]).toEqual([[], 1]);
});
