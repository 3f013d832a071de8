import { mkdirSync } from "node:fs";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli/data";
import { type Cells, enter } from "../../src/formats/cells";
import { yearly } from "../../src/core/period";
import { folderZip } from "../../src/export/folder";
import { anyFiles, areas, fileOf } from "../brought";
import { temporaryFolder } from "../cli/folder";

let out: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  out = temporaryFolder();
  mkdirSync(`${out.path}/series`);
});
afterEach(() => out.dispose());

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const check = () => run(["check", out.path]);
function unpack(zip: Uint8Array): Record<string, Uint8Array> {
  const files = unzipSync(zip);
  for (const [name, bytes] of Object.entries(files)) out.put(name, bytes);
  return files;
}

/** Exports of 12.5 thousand to Spain in 2023. */
const spain = (reporter: string, source = "bns") => {
  const cells: Cells = new Map();
  enter(cells, "ES exports", yearly(2023), 12.5);
  return fileOf(reporter, [{ source, unit: { currency: "USD", scale: 1000, decimals: 1 }, cells }]);
};

describe("a folder of figures that a reader brought", () => {
  test("has a catalogue, areas, statements and a file a reporter, in which nothing is wrong", async () => {
    const files = unpack(folderZip({ reporters: [spain("KZ")], areas, rates: new Map() }));
    expect(Object.keys(files).sort()).toEqual(["areas.json", "catalog.json", "series/KZ.json", "statements.json"]);
    expect(JSON.parse(text(files["catalog.json"]))).toMatchObject({
      version: "2023.12",
      prefer: ["bns"],
      reporters: { KZ: { sources: ["bns"], periods: ["2023"], of: ["ES"] } },
    });
    expect(await check()).toMatchObject({ status: 0, stderr: "" });
  });

  test("is found wrong where one of its files was changed", async () => {
    const files = unpack(folderZip({ reporters: [spain("KZ")], areas, rates: new Map() }));
    out.put("series/KZ.json", text(files["series/KZ.json"]).replace("12.5", "12.6"));
    expect((await check()).stderr).toContain("series/KZ.json: differs from the catalogue");
  });

  test("of more than twenty reporters names them beside the catalogue", async () => {
    const codes = [...areas.keys()].filter((code) => code !== "W00" && code !== "ES").slice(0, 21);
    const files = unpack(folderZip({ reporters: codes.map((code) => spain(code)), areas, rates: new Map() }));
    expect(Object.keys(files)).toContain("reporters.json");
    expect(await check()).toMatchObject({ status: 0, stderr: "" });
  });

  test("has statements as they were", async () => {
    const statements = {
      format: "visavis-statements/1",
      sources: {
        mfa: { publisher: "Ministry", kind: "press release", title: "A visit", date: "2024-03-07", url: null },
      },
      statements: [{ source: "mfa", reporter: "KZ", partner: "PT", period: "2023", exports: "4.9 million" }],
    };
    const files = unpack(folderZip({ reporters: [spain("KZ")], areas, rates: new Map(), statements }));
    expect(JSON.parse(text(files["statements.json"]))).toEqual(statements);
    expect(await check()).toMatchObject({ status: 0, stderr: "" });
  });

  test("has a file for each unit in which one source counts", async () => {
    const cells: Cells = new Map();
    enter(cells, "W00 imports", yearly(2023), 3);
    const other = fileOf("KZ", [{ source: "bns", unit: { currency: "USD", scale: 1e6, decimals: 0 }, cells }]);
    const one = spain("KZ");
    const both = {
      ...one,
      series: new Map(
        [...one.series, ...other.series].map(
          ([key, all]) =>
            [key, all.map((each) => ({ ...each, source: [...one.sources.keys()][0] ?? each.source }))] as const,
        ),
      ),
    };
    const files = unpack(folderZip({ reporters: [both], areas, rates: new Map() }));
    expect(Object.keys(files).filter((name) => name.startsWith("series/"))).toEqual([
      "series/KZ.json",
      "series/KZ-2.json",
    ]);
    expect(await check()).toMatchObject({ status: 0, stderr: "" });
  });

  test("is never found wrong, whatever the dollars in it", async () => {
    await fc.assert(
      fc
        .asyncProperty(anyFiles, async (all) => {
          const isDollars = [...all].every((file) =>
            [...file.series.values()].flat().every(({ counting }) => counting.currency === "USD"),
          );
          fc.pre(isDollars);
          unpack(folderZip({ reporters: all, areas, rates: new Map() }));
          expect(await check()).toMatchObject({ status: 0, stderr: "" });
        })
        .afterEach(() => {
          out.dispose();
          mkdirSync(`${out.path}/series`, { recursive: true });
        }),
      { numRuns: 15 },
    );
  });
});
