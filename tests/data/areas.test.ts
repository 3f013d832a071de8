import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { areasFile, dataText } from "./files";
import { languages } from "../../src/core/language";

const { areas, groups } = areasFile;
const codes = new Set(areas.map(({ code }) => code));
const regions = groups.filter(({ kind }) => kind === "region");

/** The members of an organisation on a day, from their first day to their last. */
const membersOn = (code: string, day: string): string[] =>
  (groups.find((group) => group.code === code)?.members ?? [])
    .filter(({ from, to }) => (from === undefined || from <= day) && (to === undefined || to >= day))
    .map(({ area }) => area);

describe("areas", () => {
  test("are the world, the 249 countries of ISO 3166-1 and Kosovo, each once", () => {
    expect(codes.size).toBe(areas.length);
    expect(areas.filter(({ kind, code }) => kind === "country" && code.length === 2)).toHaveLength(250);
    expect(areas.filter(({ kind }) => kind === "world").map(({ code }) => code)).toEqual(["W00"]);
  });

  test("beside them stand nine that are no more, of which older statistics speak", () => {
    const former = areas.filter(({ code }) => code.length === 4);
    expect(former.map(({ names }) => names["en"])).toContain("Soviet Union");
    expect(former).toHaveLength(9);
    expect(former.filter(({ iso3, m49 }) => iso3 !== undefined || m49 !== undefined)).toEqual([]);
  });

  test("no code of any system stands twice", () => {
    for (const key of ["iso3", "m49"] as const) {
      const found = areas.flatMap((area) => area[key] ?? []);
      expect(new Set(found).size).toBe(found.length);
    }
  });

  test("every partner of Kazakhstan is an area, but for the sums that its bureau prints", () => {
    const { partners } = JSON.parse(dataText("series/KZ.json")) as { readonly partners: readonly string[] };
    const sums = partners.filter((code) => !codes.has(code));
    expect(sums).toEqual(["CIS", "EAEU", "EU"]);
    expect(groups.map(({ code }) => code)).toEqual(expect.arrayContaining(sums));
  });

  test("areas and groups are named in five languages", () => {
    const nameless = [...areas, ...groups].filter(({ names }) =>
      languages.some((language) => !names[language]?.trim()),
    );
    expect(nameless).toEqual([]);
  });

  test("no two areas share a name in one language", () => {
    for (const language of languages) {
      const names = areas.map((area) => area.names[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("Portuguese is that of Portugal", () => {
    expect(areas.find(({ code }) => code === "IR")?.names["pt"]).toBe("Irão");
  });

  test("the file stays small: 25 kB compressed", () => {
    expect(gzipSync(dataText("areas.json")).length).toBeLessThan(25_000);
  });
});

describe("groups", () => {
  test("every member is an area, and stands once", () => {
    for (const { members } of groups) {
      expect(members.filter(({ area }) => !codes.has(area))).toEqual([]);
      expect(new Set(members.map(({ area }) => area)).size).toBe(members.length);
    }
  });

  test.each([
    ["EU", "1958-01-01", 6],
    ["EU", "1986-01-01", 12],
    ["EU", "2019-12-31", 28],
    ["EU", "2020-01-31", 28],
    ["EU", "2020-02-01", 27],
    ["EU", "2023-12-31", 27],
    ["EAEU", "2014-12-31", 0],
    ["EAEU", "2023-12-31", 5],
    ["CIS", "1994-12-31", 12],
    ["CIS", "2023-12-31", 10],
    ["OTS", "2018-12-31", 4],
    ["OTS", "2023-12-31", 5],
    ["G7", "2023-12-31", 7],
    ["ASEAN", "2023-12-31", 10],
  ])("%s on %s had %i members", (code, day, count) => {
    expect(membersOn(code, day)).toHaveLength(count);
  });

  test("membership of an organisation is dated, and ends after it began", () => {
    for (const { members } of groups.filter(({ kind }) => kind === "organisation")) {
      for (const { from, to } of members) {
        expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        if (to !== undefined) expect(to > (from ?? "")).toBe(true);
      }
    }
  });

  test("every group says where its membership is taken from", () => {
    expect(groups.filter(({ source }) => source.trim() === "")).toEqual([]);
  });

  test("the 22 sub-regions share no country and leave out the Antarctic alone", () => {
    const placed = regions.flatMap(({ members }) => members.map(({ area }) => area));
    expect(regions).toHaveLength(22);
    expect(new Set(placed).size).toBe(placed.length);
    const unplaced = areas.filter(
      ({ kind, code }) => kind === "country" && code.length === 2 && !placed.includes(code),
    );
    expect(unplaced.map(({ code }) => code)).toEqual(["AQ"]);
  });

  test("Spain and Portugal are in Southern Europe, Kazakhstan in Central Asia", () => {
    const southern = regions.find(({ code }) => code === "039")?.members.map(({ area }) => area);
    expect(southern).toEqual(expect.arrayContaining(["ES", "PT"]));
    expect(regions.find(({ code }) => code === "143")?.members.map(({ area }) => area)).toContain("KZ");
  });
});
