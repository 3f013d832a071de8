import { describe, expect, test } from "vitest";
import { readAreas } from "../../src/core/read/areas";
import { folded, search } from "../../src/core/search";
import { dataText } from "../data/files";

const areas = [...readAreas(JSON.parse(dataText("areas.json"))).value.values()];

const find = (text: string) => search(areas, text, () => 0);
const codes = (text: string) => find(text).map(({ area }) => area.code);

describe("a partner is found", () => {
  test.each([
    ["Порт", "PT", "ru"],
    ["порту", "PT", "ru"],
    ["Port", "PT", "en"],
    ["PT", "PT", "code"],
    ["prt", "PT", "code"],
    ["Қытай", "CN", "kk"],
    ["Қыт", "CN", "kk"],
    ["España", "ES", "es"],
    ["espana", "ES", "es"],
    ["Cazaq", "KZ", "pt"],
    ["Deutsch", "", ""],
    ["EU", "EU", "code"],
  ])("by “%s”", (text, code, language) => {
    const [first] = find(text);
    expect(first?.area.code ?? "").toBe(code);
    expect(first?.language ?? "").toBe(language);
  });

  test("without the diacritics of its name", () => {
    for (const text of ["turk", "Türk", "TÜRKİYE", "turkiye", "Tu\u0308rkiye"]) expect(codes(text)).toContain("TR");
    expect(codes("Calé")).toEqual(["NC"]);
    expect(codes("reunion")).toContain("RE");
  });

  test("with either apostrophe", () => {
    for (const text of ["cote d'iv", "côte d’iv", "d'iv", "d’iv"]) expect(codes(text)).toEqual(["CI"]);
  });

  test("by the second word of its name", () => {
    expect(codes("Kingdom")).toContain("GB");
    expect(codes("Bissau")).toEqual(["GW"]);
    expect(codes("keel")).toEqual(["CC"]);
  });

  test("with spaces around what was typed", () => {
    expect(codes("  spain ")).toEqual(["ES"]);
  });

  test("not by letters within a word", () => {
    expect(codes("ortug")).toEqual([]);
  });
});

test("a match says where in the name the typed text stands", () => {
  const match = find("kingdom").find(({ area }) => area.code === "GB");
  expect(match?.name.slice(match.at, match.at + 7)).toBe("Kingdom");
});

test("Russian ё and е are one letter, Kazakh қ and к are two", () => {
  expect(folded("Ёлка")).toBe("елка");
  expect(folded("Қытай")).toBe("қытай");
  expect(codes("Кытай")).toEqual([]);
});

test("a code comes first, then names that begin so, then those with a word that does", () => {
  const found = find("in");
  expect(found[0]).toMatchObject({ area: { code: "IN" }, language: "code" });
  const starts = found.slice(1).map(({ at }) => at === 0);
  expect(starts).toEqual([...starts].sort((a, b) => Number(b) - Number(a)));
});

test("among equals the given order decides, then the alphabet", () => {
  const rank = (code: string) => ["TR", "TM"].indexOf(code) + 1 || 99;
  const found = search(areas, "tu", (area) => rank(area.code)).map(({ area }) => area.code);
  expect(found.slice(0, 2)).toEqual(["TR", "TM"]);
  expect(codes("turk")).toEqual(["TM", "TC", "TR", "OTS"]);
});

test("nothing typed lists every partner by its English name, but not the world", () => {
  const all = find("");
  expect(all).toHaveLength(areas.length - 1);
  expect(all.every(({ language, at }) => language === "en" && at === 0)).toBe(true);
  expect(codes("World")).toEqual([]);
  expect(codes("   ")).toHaveLength(areas.length - 1);
});

test("what no name begins with finds nothing", () => {
  expect(codes("Atlantis")).toEqual([]);
});

test.each(["<b>", "<img src=x onerror=alert(1)>", "&amp;", "%", "\\", "[", ".*", "^", "$", "a{9}", "\u0000", '"'])(
  "the characters %j are looked for as they stand",
  (text) => {
    expect(codes(text)).toEqual([]);
  },
);

test("brackets and ampersands of a name are found as they stand", () => {
  expect(codes("(keel")).toEqual(["CC"]);
  expect(codes("Bosnia &")).toEqual(["BA"]);
  expect(codes("Bosnia and")).toEqual(["BA"]);
});

test("a very long text finds nothing, and soon", () => {
  expect(codes("a".repeat(100_000))).toEqual([]);
});
