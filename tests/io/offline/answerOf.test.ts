import { createHash } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { answerOf } from "../../../src/io/offline/answerOf";
import { keep } from "../../../src/io/offline/kept";
import { Caches } from "./caches";

const home = "https://ministry.example/trade/";
const hash = (text: string) => createHash("sha256").update(text).digest("hex");
const catalogOf = (series: string) => JSON.stringify({ files: { "series/KZ.json": { sha256: hash(series) } } });

let caches = new Caches();
let server: () => Promise<Response>;

beforeEach(() => {
  caches = new Caches();
  vi.stubGlobal("caches", caches);
  vi.stubGlobal("location", { href: home });
  vi.stubGlobal("fetch", () => server());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const isDown = () => Promise.reject(new TypeError("no network"));
const serves = (text: string) => () => Promise.resolve(new Response(text));

/** What is answered of a file, once what came is kept as well. */
async function answered(file: string, asked = ""): Promise<string> {
  const works: Promise<unknown>[] = [];
  const response = await answerOf(new Request(home + file + asked), file, (work) => works.push(work));
  const text = response.ok ? await response.text() : String(response.status);
  await Promise.all(works);
  return text;
}

test("a file that is asked for by its hash comes from the device, and no server is asked", async () => {
  await keep("series/KZ.json", new Response("old"));
  await keep("series/KZ.json", new Response("new"));
  server = () => Promise.reject(new Error("the server was asked"));
  expect(await answered("series/KZ.json", `#${hash("old")}`)).toBe("old");
});

test("any other comes from the server as long as that answers, and is kept", async () => {
  await keep("catalog.json", new Response("old"));
  server = serves("new");
  expect(await answered("catalog.json")).toBe("new");
  server = isDown;
  expect(await answered("catalog.json")).toBe("new");
});

test("without a server a file is that of the catalog, not the last one that came", async () => {
  await keep("series/KZ.json", new Response("of the catalog"));
  await keep("series/KZ.json", new Response("of another"));
  await keep("catalog.json", new Response(catalogOf("of the catalog")));
  server = isDown;
  expect(await answered("series/KZ.json")).toBe("of the catalog");
});

test("a server that answers with an error is one that does not answer, where something is kept", async () => {
  server = () => Promise.resolve(new Response("", { status: 503 }));
  expect(await answered("areas.json")).toBe("503");
  await keep("areas.json", new Response("kept"));
  expect(await answered("areas.json")).toBe("kept");
});

test("a server that is silent is waited for no longer than three seconds, where something is kept", async () => {
  await keep("areas.json", new Response("kept"));
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  server = () => new Promise(() => undefined);
  const answer = answerOf(new Request(`${home}areas.json`), "areas.json", () => undefined);
  await vi.advanceTimersByTimeAsync(3000);
  expect(await (await answer).text()).toBe("kept");
});

test("what is neither kept nor comes fails as it would without a worker", async () => {
  server = isDown;
  await expect(answered("series/FR.json")).rejects.toThrow("no network");
});

test("without room on the device, or without a storage, the server's answer is given all the same", async () => {
  server = serves("new");
  caches.room = 0;
  expect(await answered("areas.json", `#${hash("other")}`)).toBe("new");
  vi.stubGlobal("caches", { open: () => Promise.reject(new Error("blocked")) });
  expect(await answered("areas.json", `#${hash("other")}`)).toBe("new");
});
