import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli/data";
import { table } from "../formats/dotsFiles";
import { sheet, twoPartners, workbook } from "../formats/bnsWorkbook";
import { temporaryFolder } from "./folder";

let out: ReturnType<typeof temporaryFolder>;
let inbox: ReturnType<typeof temporaryFolder>;

beforeEach(async () => {
  out = temporaryFolder();
  inbox = temporaryFolder();
  await run(["areas", "--out", out.path]);
  await importInto("1");
});
afterEach(() => {
  out.dispose();
  inbox.dispose();
});

const importInto = (amount: string) =>
  run(["import", "dots", inbox.put("t.csv", table(`Spain,Portugal,2019,X,${amount}`)), "--out", out.path]);

/** Puts a text, or with `null` a folder, in the place of a file. */
function put(name: string, text: string | null) {
  const path = join(out.path, name);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(text === null ? path : dirname(path), { recursive: true });
  if (text !== null) writeFileSync(path, text);
}

const withEntry = (entry: object) => {
  const catalog = JSON.parse(out.contents()["catalog.json"] ?? "") as Record<string, unknown>;
  return JSON.stringify({ ...catalog, ...entry });
};
const series = (entry: object) => () =>
  JSON.stringify({ ...(JSON.parse(out.contents()["series/ES.json"] ?? "") as object), ...entry });

describe("a malformed folder gets one line, and nothing in it is changed", () => {
  test.each<[string, string, (() => string) | null]>([
    ["an empty catalogue", "catalog.json", () => ""],
    ["a list for a catalogue", "catalog.json", () => "[]"],
    ["null for a catalogue", "catalog.json", () => "null"],
    ["a catalogue without a format", "catalog.json", () => "{}"],
    ["a folder in the place of the catalogue", "catalog.json", null],
    ["reporters that are a list of numbers", "catalog.json", () => withEntry({ reporters: [1] })],
    ["sources that are a text", "catalog.json", () => withEntry({ sources: "none" })],
    ["a catalogue without a list of preference", "catalog.json", () => withEntry({ prefer: null })],
    ["files that are not marks", "catalog.json", () => withEntry({ files: { "areas.json": 1 } })],
    ["areas that are a list", "areas.json", () => "[]"],
    ["a folder in the place of a series", "series/ES.json", null],
    ["a file in the place of the folder of series", "series", () => ""],
    ["a series that is null", "series/ES.json", () => "null"],
    ["a series without sources", "series/ES.json", series({ sources: null })],
    ["a series whose lines are numbers", "series/ES.json", series({ series: [1, 2] })],
    ["a series that points at no partner", "series/ES.json", series({ partners: [] })],
  ])("%s", async (_, name, text) => {
    put(name, text && text());
    const before = out.contents();
    const { status, stdout, stderr } = await importInto("2");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^[^\n]*(catalog\.json|areas\.json|series)[^\n]*\n$/);
    expect(out.contents()).toEqual(before);
  });
});

test("so does a file in the place of the folder, whatever is asked of it", async () => {
  const file = inbox.put("no-folder", "");
  for (const words of [
    ["check", file],
    ["catalog", file],
    ["areas", "--out", file],
    ["areas", "--out", `${file}/data`],
  ])
    expect(await run(words)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^[^\n]+: is no folder\n$/) as string,
    });
});

test("so does a malformed series of Kazakhstan, of which editions might be lost", async () => {
  put("series/KZ.json", JSON.stringify({ format: "visavis-series/1", sources: 1 }));
  put("catalog.json", withEntry({ reporters: { KZ: { file: "series/KZ.json", from: "2023", to: "2023" } } }));
  const edition = inbox.put("b.xls", workbook({ "2023": sheet("2023", ...twoPartners) }));
  const { status, stderr } = await run(["import", "bns", edition, "--out", out.path]);
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^series\/KZ\.json, [^\n]+\n$/)]);
});

test("a catalogue that is read and written stays as it was, byte for byte", async () => {
  const before = out.contents()["catalog.json"];
  await run(["catalog", out.path]);
  expect(out.contents()["catalog.json"]).toBe(before);
});

test("a reporter whose sources the catalogue does not list is no fault", async () => {
  put("catalog.json", withEntry({ reporters: { ES: { file: "series/ES.json", from: "2019", to: "2019" } } }));
  expect(await importInto("2")).toMatchObject({ status: 0, stderr: "" });
});

describe("what a file says never steers the terminal", () => {
  test("letters of control and of direction are told by their number, in what is refused and in what is reported", async () => {
    const bad = await importInto("\u001b[2J\u202e1");
    expect(bad.stderr).toContain("\\u001b[2J\\u202e1");
    expect(bad.stderr).not.toMatch(/[^\P{C}\n]/u);
    put("catalog.json", withEntry({ prefer: ["\u001b]0;title\u0007"] }));
    const { stderr } = await run(["check", out.path]);
    expect(stderr).toContain("unknown source");
    expect(stderr).not.toMatch(/[^\P{C}\n]/u);
  });
});
