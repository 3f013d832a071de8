// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from "vitest";
import { yearly } from "../../src/core/period";
import { fetchFile } from "../../src/io/fetchFile";
import type { Needs } from "../../src/core/neededFiles";
import { assemble, filesFor, firstFiles } from "../../src/io/load";
import { nextFiles } from "../../src/io/nextFiles";
import { twoSources } from "../twoSources";
import { serve, smallFiles, statementsJson } from "./small";

afterEach(() => vi.unstubAllGlobals());

const load = async (changed: Record<string, string | Error> = {}, without?: string) => {
  const files = Object.fromEntries(Object.entries({ ...smallFiles, ...changed }).filter(([file]) => file !== without));
  vi.stubGlobal("fetch", serve(files));
  return assemble(await Promise.all([...firstFiles, "series/KZ.json"].map((file) => fetchFile(file))));
};

const errors = async (loading: ReturnType<typeof load>) =>
  (await loading).problems.filter(({ severity }) => severity === "error");

describe("sound files", () => {
  test("are read without an error, and are those of the catalog", async () => {
    const { dataset, problems, otherEditions } = await load();
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(otherEditions).toEqual([]);
    expect(dataset?.areas.get("ES")?.names.es).toBe("España");
    expect(dataset?.statements).toHaveLength(5);
    expect([...(dataset?.reporters.keys() ?? [])]).toEqual(["KZ"]);
  });

  test("with another hash than the catalog's are used, and told", async () => {
    const one = { ...statementsJson, statements: statementsJson.statements.slice(0, 1) };
    const { dataset, otherEditions } = await load({ "statements.json": JSON.stringify(one) });
    expect(otherEditions).toEqual(["statements.json"]);
    expect(dataset?.statements).toHaveLength(1);
  });

  test("where the browser offers no hashing are used, and nothing is said of editions", async () => {
    vi.stubGlobal("crypto", {});
    const { dataset, otherEditions } = await load({ "statements.json": `${smallFiles["statements.json"]} ` });
    expect(otherEditions).toEqual([]);
    expect(dataset).not.toBeNull();
  });
});

describe("a file that cannot be had", () => {
  test("is told by its name and the answer of the server", async () => {
    expect(await errors(load({}, "statements.json"))).toEqual([
      { severity: "error", file: "statements.json", path: "", message: "could not be fetched (404)" },
    ]);
  });

  test("is told to be out of reach where the server does not answer", async () => {
    const [problem] = await errors(load({ "series/KZ.json": new TypeError("failed") }));
    expect(problem).toMatchObject({
      file: "series/KZ.json",
      message: "could not be fetched: the server did not answer",
    });
  });

  test("is told to be out of reach where there is no network", async () => {
    vi.stubGlobal("navigator", { onLine: false });
    const [problem] = await errors(load({ "series/KZ.json": new TypeError("failed") }));
    expect(problem?.message).toBe("could not be fetched: there is no network");
  });

  test("is told to be no JSON where it is cut short", async () => {
    const [problem] = await errors(load({ "statements.json": smallFiles["statements.json"]?.slice(0, 100) ?? "" }));
    expect(problem).toMatchObject({ file: "statements.json", path: "" });
    expect(problem?.message).toMatch(/^is not valid JSON \(/);
  });
});

describe("a file that is wrong inside", () => {
  test("is told with the place in it, and its other entries stand", async () => {
    const [first, ...others] = statementsJson.statements;
    const statements = [{ ...first, turnover: "2,0 billion" }, ...others];
    const { dataset, problems } = await load({ "statements.json": JSON.stringify({ ...statementsJson, statements }) });
    const problem = problems.find(({ severity }) => severity === "error");
    expect(problem).toMatchObject({ file: "statements.json", path: "statements[0].turnover" });
    expect(problem?.message).toContain("has a comma");
    expect(dataset?.statements).toHaveLength(4);
  });

  test("is told by the format it has where that is another one", async () => {
    const [problem] = await errors(load({ "areas.json": JSON.stringify({ format: "visavis-areas/9" }) }));
    expect(problem).toMatchObject({ file: "areas.json", path: "format" });
  });
});

test("200,000 partners that are nowhere known are each told, and the known ones answer", async () => {
  const series = JSON.parse(smallFiles["series/KZ.json"] ?? "") as { partners: string[] };
  const unknown = Array.from({ length: 200_000 }, (_, i) => `X${i}`);
  const partners = [...series.partners, ...unknown];
  const { dataset, problems } = await load({ "series/KZ.json": JSON.stringify({ ...series, partners }) });
  expect(problems.filter(({ message }) => message.startsWith("unknown area"))).toHaveLength(200_000);
  expect(dataset?.reporters.get("KZ")?.series.has("ES turnover")).toBe(true);
});

describe("the dataset is there", () => {
  test("without the statements: no statement is on file", async () => {
    const { dataset } = await load({}, "statements.json");
    expect(dataset?.statements).toEqual([]);
    expect(dataset?.reporters.size).toBe(1);
  });

  test("without the series: no reporter is on file", async () => {
    const { dataset } = await load({ "series/KZ.json": "{" });
    expect(dataset?.reporters.size).toBe(0);
    expect(dataset?.statements).toHaveLength(5);
  });

  test.each(["catalog.json", "areas.json"])("but not without %s", async (file) => {
    const { dataset, problems } = await load({}, file);
    expect(dataset).toBeNull();
    expect(problems).toMatchObject([{ file, message: "could not be fetched (404)" }]);
  });

  test("but not where no area is known", async () => {
    const none = JSON.stringify({ format: "visavis-areas/1", areas: [], groups: [] });
    expect((await load({ "areas.json": none })).dataset).toBeNull();
  });
});

describe("the files that a question needs", () => {
  const { catalog } = twoSources;
  const needs: Needs = { reporter: "ZZ", partners: null, also: [], periods: null, otherwise: "last", source: null };
  const year = (n: number) => ({ from: yearly(n), to: yearly(n) });

  const both = ["series/ZZ.json", "series/ZZ-fund.json"];

  test("are the reporter's first where no year is asked for, or one that the others do not reach", () => {
    expect(filesFor(catalog, needs)).toEqual(["series/ZZ.json"]);
    expect(filesFor(catalog, { ...needs, periods: year(2030) })).toEqual(both);
  });

  test("are the further ones too where they reach the years or the year before, or all years are asked for", () => {
    expect(filesFor(catalog, { ...needs, periods: year(2019) })).toEqual(both);
    expect(filesFor(catalog, { ...needs, periods: year(2022) })).toEqual(both);
    expect(filesFor(catalog, { ...needs, otherwise: "all" })).toEqual(both);
    // A year before the first is answered by the first, which the fund alone reaches.
    expect(filesFor(catalog, { ...needs, periods: year(1980) })).toEqual(both);
  });

  test("on direct investment are those of investment, and of a reporter without any none", () => {
    const [entry] = [...catalog.reporters.values()];
    if (!entry) throw new Error("the demo catalog has no reporter");
    const file = "series/ZZ-investment.json";
    const onBoth = { ...catalog, investments: new Map([["ZZ", { ...entry, file, more: [] }]]) };
    const asked: Needs = { ...needs, subject: "investment" };
    expect(filesFor(onBoth, asked)).toEqual([file]);
    expect(filesFor(onBoth, { ...asked, reporter: "AA" })).toEqual([]);
    expect(filesFor(null, asked)).toEqual([]);
    expect(filesFor(onBoth, needs)).toEqual(["series/ZZ.json"]);
  });

  test("of the other side are chosen by its own files, whatever years the reporter's first one has", () => {
    const also = { ...needs, reporter: "AA", also: ["ZZ"] };
    expect(filesFor(catalog, { ...also, periods: year(2021) })).toEqual(["series/AA.json", ...both]);
    expect(filesFor(catalog, also)).toEqual(["series/AA.json", ...both]);
  });

  test("hold the source that is preferred, whatever the years", () => {
    expect(filesFor(catalog, { ...needs, source: "fund" })).toEqual(both);
    expect(filesFor(catalog, { ...needs, source: "office" })).toEqual(["series/ZZ.json"]);
    expect(filesFor(catalog, { ...needs, source: "union" })).toEqual(["series/ZZ.json"]);
  });

  test("of one pair seen from both sides are those of the two, and of no third", () => {
    expect(filesFor(catalog, { ...needs, also: ["AA", "BB"] })).toEqual(["series/ZZ.json", "series/AA.json"]);
  });

  test("before the catalog is there, and for a reporter it does not list, are guessed", () => {
    expect(filesFor(null, { ...needs, reporter: "AA" })).toEqual(["series/AA.json"]);
    expect(filesFor(catalog, { ...needs, reporter: "XX" })).toEqual(["series/ZZ.json"]);
  });

  test("next are the rest of the reporter's and its partners' own", () => {
    expect(nextFiles(catalog, "ZZ", ["AA", "BB"])).toEqual(["series/ZZ-fund.json", "series/AA.json"]);
    expect(nextFiles(catalog, "XX", [])).toEqual([]);
  });
});
