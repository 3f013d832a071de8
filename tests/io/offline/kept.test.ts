import { createHash } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  allKept,
  fileAt,
  keep,
  keptAs,
  keptLast,
  noteWish,
  removeAllBut,
  wishNoted,
} from "../../../src/io/offline/kept";
import { Caches } from "./caches";

const home = "https://ministry.example/trade/";
const hash = (text: string) => createHash("sha256").update(text).digest("hex");
const textOf = async (response: Promise<Response | null>) => (await response)?.text();

let caches = new Caches();

beforeEach(() => {
  caches = new Caches();
  vi.stubGlobal("caches", caches);
  vi.stubGlobal("location", { href: `${home}?view=trend` });
});
afterEach(() => vi.unstubAllGlobals());

test.each([
  ["catalog.json", "catalog.json"],
  ["series/KZ-imf-dots.json#abc", "series/KZ-imf-dots.json"],
  ["vis-a-vis.html?view=about", "vis-a-vis.html"],
  ["", null],
  ["kk.html", null],
  ["assets/index-1.js", null],
  ["../other/catalog.json", null],
  ["series/../../catalog.json", null],
  ["https://other.example/trade/catalog.json", null],
])("of what lies at “%s” %s is kept among the data", (address, file) => {
  expect(fileAt(new URL(address, home).href)).toBe(file);
});

test("a file is found under the hash of what is in it, and under no other", async () => {
  expect(await keep("catalog.json", new Response("one"))).toBe(hash("one"));
  expect(await textOf(keptAs("catalog.json", hash("one")))).toBe("one");
  expect(await keptAs("catalog.json", hash("two"))).toBeNull();
  expect(await keptAs("areas.json", hash("one"))).toBeNull();
});

test("two editions of a file are kept, of which the last one leads; a third takes the place of the first", async () => {
  for (const text of ["one", "two", "three"]) await keep("catalog.json", new Response(text));
  expect([...(await allKept())]).toEqual([`catalog.json ${hash("two")}`, `catalog.json ${hash("three")}`]);
  expect(await textOf(keptLast("catalog.json"))).toBe("three");
});

test("where a server goes back to an edition, that one leads again", async () => {
  for (const text of ["one", "two", "one"]) await keep("catalog.json", new Response(text));
  expect(await textOf(keptLast("catalog.json"))).toBe("one");
  expect(await textOf(keptAs("catalog.json", hash("two")))).toBe("two");
});

test("a file that was damaged is removed, the sound one before it answers, and it is kept anew when it comes again", async () => {
  for (const text of ["one", "two"]) await keep("catalog.json", new Response(text));
  const key = `${home}catalog.json?${hash("two")}`;
  caches.entries.set(key, new Response("tw"));
  expect(await textOf(keptLast("catalog.json"))).toBe("one");
  expect(caches.entries.has(key)).toBe(false);
  await keep("catalog.json", new Response("two"));
  caches.entries.set(key, new Response("tw"));
  await keep("catalog.json", new Response("two"));
  expect(await textOf(keptLast("catalog.json"))).toBe("two");
});

test("without room keeping fails, and what was there stays", async () => {
  await keep("catalog.json", new Response("one"));
  caches.room = 1;
  await expect(keep("areas.json", new Response("two"))).rejects.toMatchObject({ name: "QuotaExceededError" });
  expect(await textOf(keptLast("catalog.json"))).toBe("one");
});

test("what is removed takes the wish for it along, and leaves what is to stay", async () => {
  for (const file of ["catalog.json", "series/KZ.json", "series/FR.json"]) await keep(file, new Response(file));
  const wish = { edition: "2026.06", isWhole: true, before: ["catalog.json"] };
  await noteWish(wish);
  expect(await wishNoted()).toEqual(wish);
  await removeAllBut(new Set(["catalog.json", "series/KZ.json"]));
  expect([...(await allKept())].map((each) => each.split(" ")[0])).toEqual(["catalog.json", "series/KZ.json"]);
  expect(await wishNoted()).toBeNull();
});
