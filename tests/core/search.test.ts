import { describe, expect, test } from "vitest";
import { readAreas } from "../../src/core/form/areas";
import { aliases } from "../../src/core/aliases";
import { folded, meansWorld, search, searchSeveral } from "../../src/core/search";
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

test("Russian ё and е are one letter, Kazakh қ and к are two, but who has no Kazakh keyboard finds as well", () => {
  expect(folded("Ёлка")).toBe("елка");
  expect(folded("Қытай")).toBe("қытай");
  expect(codes("Кытай")[0]).toBe("CN");
  expect(codes("Озбекстан")).toEqual(["UZ"]);
});

describe("an abbreviation, a former or a common name comes before what only begins so:", () => {
  test.each([
    ["UK", "GB"],
    ["Great Britain", "GB"],
    ["Англия", "GB"],
    ["Inglaterra", "GB"],
    ["USA", "US"],
    ["u.s.a.", "US"],
    ["America", "US"],
    ["EE. UU.", "US"],
    ["UAE", "AE"],
    ["Эмираты", "AE"],
    ["БАӘ", "AE"],
    ["Holland", "NL"],
    ["Голландия", "NL"],
    ["Burma", "MM"],
    ["Birmânia", "MM"],
    ["Turkey", "TR"],
    ["Czech Republic", "CZ"],
    ["República Checa", "CZ"],
    ["Ivory Coast", "CI"],
    ["cote divoire", "CI"],
    ["Swaziland", "SZ"],
    ["Macedonia", "MK"],
    ["Cape Verde", "CV"],
    ["Viet Nam", "VN"],
    ["Кыргызстан", "KG"],
    ["Киргизия", "KG"],
    ["Белоруссия", "BY"],
    ["Южная Корея", "KR"],
    ["Мажарстан", "HU"],
    ["ҚХР", "CN"],
    ["РФ", "RU"],
    ["KAZ", "KZ"],
    ["ESP", "ES"],
    ["ЕС", "EU"],
    ["ЕО", "EU"],
    ["UE", "EU"],
    ["ЕАЭС", "EAEU"],
    ["ЕАЭО", "EAEU"],
    ["UEE", "EAEU"],
    ["СНГ", "CIS"],
    ["ТМД", "CIS"],
    ["CEI", "CIS"],
    ["ОТГ", "OTS"],
    ["ТМҰ", "OTS"],
    ["G-7", "G7"],
    ["Guinea Bissau", "GW"],
    ["the Netherlands", "NL"],
    ["острова Кайман", "KY"],
    ["Saint Lucia", "LC"],
  ])("“%s”", (text, code) => {
    const [first] = find(text);
    expect(first?.area.code).toBe(code);
    expect(first?.whole).toBe(true);
  });
});

test("a code is what it is, whatever else is called so", () => {
  expect(codes("EC")[0]).toBe("EC");
  expect(codes("SA")[0]).toBe("SA");
  expect(codes("RU")[0]).toBe("RU");
});

test("every alias is of an area of the list, and no code of another one", () => {
  const byCode = new Map(areas.flatMap((area) => [area.code, area.iso3].map((each) => [each, area.code] as const)));
  for (const [code, names] of Object.entries(aliases)) {
    expect(byCode.get(code)).toBe(code);
    for (const name of names.split("|")) expect([undefined, code]).toContain(byCode.get(name.toUpperCase()));
  }
});

describe("one slip of a letter is forgiven where nothing is called as it was typed:", () => {
  test.each([
    ["Gemany", "DE"],
    ["Portugl", "PT"],
    ["Itlay", "IT"],
    ["Spian", "ES"],
    ["Germnay", "DE"],
    ["Chna", "CN"],
    ["Untied Kingdom", "GB"],
    ["Украйна", "UA"],
    ["Казахстн", "KZ"],
    ["Swizerland", "CH"],
    ["Germn", "DE"],
    ["Kindom", "GB"],
  ])("“%s”", (text, code) => {
    expect(find(text)[0]).toMatchObject({ area: { code }, length: 0, whole: false });
  });

  test("but not two, nor in three letters", () => {
    for (const text of ["Gmeanyy", "Qxf", "Zembla"]) expect(codes(text)).toEqual([]);
  });
});

describe("a list", () => {
  const several = (text: string) => {
    const list = searchSeveral(areas, text, () => 0);
    return list && { codes: list.found.map(({ area }) => area.code), missing: list.missing };
  };

  test.each([
    ["ES, PT, Italy", ["ES", "PT", "IT"]],
    ["Испания; UK", ["ES", "GB"]],
    ["ES PT IT", ["ES", "PT", "IT"]],
    ["China Japan", ["CN", "JP"]],
    ["es,es,pt,", ["ES", "PT"]],
  ])("“%s” is read part by part", (text, found) => {
    expect(several(text)).toEqual({ codes: found, missing: [] });
  });

  test("tells what it could not find", () => {
    expect(several("Spain, Atlantis, PT")).toEqual({ codes: ["ES", "PT"], missing: ["Atlantis"] });
  });

  test.each(["Spain", "Spain,", "South Sudan", "Бонэйр, Синт-Эстатиус и Саба", "", ", ;"])("“%s” is none", (text) => {
    expect(several(text)).toBeNull();
  });
});

test("the world is known by its names, and is no partner", () => {
  const total = areas.find(({ kind }) => kind === "world");
  for (const text of ["World", "весь мир", "Әлем", "Mundo", "total"]) {
    expect(total && meansWorld(total, text)).toBe(true);
    expect(codes(text)).toEqual([]);
  }
  expect(total && meansWorld(total, "wor")).toBe(false);
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
