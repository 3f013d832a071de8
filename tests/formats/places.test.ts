import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAreas } from "../../src/core/form/areas";
import { type NamedArea, type Place, places } from "../../src/formats/places";

const named = (code: string, kind: NamedArea["kind"], en: string, ru: string, kk: string, es: string, pt: string) => ({
  code,
  kind,
  names: { en, ru, kk, es, pt },
});
const few: readonly NamedArea[] = [
  named("W00", "world", "World", "Весь мир", "Әлем", "Mundo", "Mundo"),
  named("ES", "country", "Spain", "Испания", "Испания", "España", "Espanha"),
  named("DE", "country", "Germany", "Германия", "Германия", "Alemania", "Alemanha"),
  named("FM", "country", "Micronesia", "Микронезия", "Микронезия", "Micronesia", "Micronésia"),
  named("SS", "country", "South Sudan", "Южный Судан", "Оңтүстік Судан", "Sudán del Sur", "Sudão do Sul"),
  named("057", "group", "Micronesia", "Микронезия", "Микронезия", "Micronesia", "Micronésia"),
  named("CIS", "group", "Commonwealth", "СНГ", "ТМД", "CEI", "CEI"),
  named("_N", "residual", "At sea", "В море", "Теңізде", "En el mar", "No mar"),
];

const shown = (place: Place | null): string =>
  place === null
    ? "unknown"
    : place.kind === "area"
      ? place.code
      : place.kind === "several"
        ? place.codes.join(" or ")
        : place.kind;
const finder = (aliases: Readonly<Record<string, string>> = {}, areas = few) => {
  const find = places(areas, new Map(Object.entries(aliases)));
  return (name: string) => shown(find(name));
};

describe("a code", () => {
  test.each([
    ["ISO's letters, in either case", ["ES", "es", "ESP", "Esp", " ES "], "ES"],
    ["ISO's number, with or without its zeros", ["724"], "ES"],
    ["a number with zeros before it", ["008", "8"], "AL"],
    ["Comtrade's own number of France", ["251"], "FR"],
    ["Comtrade's own number of Norway", ["579"], "NO"],
    ["Comtrade's own number of India", ["699"], "IN"],
    ["Comtrade's own number of Switzerland", ["757"], "CH"],
    ["Comtrade's own numbers of the United States", ["842", "841"], "US"],
    ["Eurostat's letters of Greece", ["EL"], "GR"],
    ["Eurostat's letters of the United Kingdom", ["UK"], "GB"],
    ["Kosovo's, which ISO has none for", ["XK", "XKX", "KOS"], "XK"],
    ["Namibia's, which programs take for nothing", ["NA"], "NA"],
    ["former letters of Romania", ["ROM"], "RO"],
    ["a country that is no more", ["SUN", "810", "SUHH"], "SUHH"],
    ["the whole world", ["0", "W00", "WLD", "G001", "_T", "W1"], "W00"],
    ["the European Union and other sums", ["97", "918", "EU27_2020", "EA20", "G163", "CIS", "057"], "sum"],
    ["what is allocated to no country", ["899", "837", "838", "839", "490", "492", "_X", "QW", "TX899"], "rest"],
    ["of no place", ["ZZ", "999", "QQQ", ""], "unknown"],
  ])("%s", (_, codes, place) => {
    expect(codes.map(finder())).toEqual(codes.map(() => place));
  });
});

describe("a name", () => {
  const find = finder();

  test("is known in five languages, without its case, marks and notes", () => {
    const names = ["Spain", "SPAIN", "Испания", "España", "Espana", "Espanha", " Spain 1/", "Spain*", "the Spain"];
    expect(names.map(find)).toEqual(names.map(() => "ES"));
  });

  test.each([
    ["Korea, Rep.", "KR"],
    ["Rep. of Korea", "KR"],
    ["Korea, Republic of", "KR"],
    ["Dem. People's Rep. of Korea", "KP"],
    ["Congo, Dem. Rep.", "CD"],
    ["Dem. Rep. of the Congo", "CD"],
    ["Congo, Rep.", "CG"],
    ["China, Hong Kong SAR", "HK"],
    ["Hong Kong SAR, China", "HK"],
    ["Iran (Islamic Republic of)", "IR"],
    ["Bolivia (Plurinational State of)", "BO"],
    ["Venezuela, RB", "VE"],
    ["Br. Virgin Isds", "VG"],
    ["St. Lucia", "LC"],
    ["Fmr Sudan", "SD"],
    ["Кыргызстан", "KG"],
    ["ЮАР", "ZA"],
    ["Viet Nam", "VN"],
    ["Belgium-Luxembourg", "BELU"],
  ])("%s, as an office writes it, is %s", (name, code) => {
    expect(find(name)).toBe(code);
  });

  test.each([
    ["Niger", "NE", "Nigeria", "NG"],
    ["Dominica", "DM", "Dominican Rep.", "DO"],
    ["Guinea", "GN", "Guinea-Bissau", "GW"],
    ["Samoa", "WS", "American Samoa", "AS"],
    ["Sudan", "SD", "South Sudan", "SS"],
  ])("%s is %s, and %s is %s", (a, codeA, b, codeB) => {
    expect([find(a), find(b)]).toEqual([codeA, codeB]);
  });

  test.each([
    ["Congo", "CG or CD"],
    ["Конго", "CG or CD"],
    ["Korea", "KR or KP"],
    ["Virgin Islands", "VI or VG"],
  ])("%s may be %s, and a reader is asked", (name, codes) => {
    expect(find(name)).toBe(codes);
  });

  test("of the euro area with all of its members is a sum, however long; of other texts as long nothing is known", () => {
    const members = Array.from({ length: 30 }, (_, i) => `M${i}-01/1999`).join(", ");
    expect(find(`Euro area (${members})`)).toBe("sum");
    expect(find(`Spain (${members})`)).toBe("unknown");
  });

  test("of a continent, a union or a club is a sum", () => {
    const names = ["America", "Europe", "European Union", "EU-27", "EU", "Extra-EU27", "Евросоюз", "OECD", "G20"];
    const more = ["Страны Азии", "Европа", "Страны СНГ", "East Asia & Pacific", "High income", "Latin America", "CEI"];
    expect([...names, ...more].filter((name) => find(name) !== "sum")).toEqual([]);
  });

  test("of what is allocated to no country is a rest", () => {
    const names = ["Areas, nes", "Other Asia, nes", "Bunkers", "Free Zones", "Special Categories", "At sea"];
    const more = ["Not specified", "Прочие страны", "Не распределено", "Stores and provisions", "Secret"];
    expect([...names, ...more].filter((name) => find(name) !== "rest")).toEqual([]);
  });

  test("of all partners is the world", () => {
    const names = ["World", "Total", "All partners", "Всего", "Барлығы", "Мир", "Mundo"];
    expect(names.map(find)).toEqual(names.map(() => "W00"));
  });

  test("that a group bears as well is the country's", () => {
    expect(find("Micronesia")).toBe("FM");
  });

  test("of a part of a country, of a prototype or of no end is unknown", () => {
    const names = ["Northern Ireland", "__proto__", "constructor", "toString", "Freedonia", "Spain ".repeat(200_000)];
    expect(names.map(find)).toEqual(names.map(() => "unknown"));
  });
});

describe("what a reader says", () => {
  test("goes before all else, however the name is written", () => {
    const find = finder({ Freedonia: "ES", "Korea (South)": "KR", Spain: "DE", "899": "ES" });
    expect(["FREEDONIA", "South Korea", "Spain", "899"].map(find)).toEqual(["ES", "KR", "DE", "ES"]);
  });

  test("is no country leaves a name out", () => {
    expect(finder({ Freedonia: "", Spain: "" })("Freedonia")).toBe("rest");
    expect(finder({ Spain: "" })("Spain")).toBe("rest");
    expect(finder({ Spain: "" })("ES")).toBe("ES");
  });
});

describe("of the areas of the dataset", () => {
  const areas = [...readAreas(JSON.parse(readFileSync("data/areas.json", "utf8"))).value.values()];
  const find = finder({}, areas);
  const all = areas.flatMap(({ code, kind, names }) =>
    Object.values(names).map((name) => ({ name, wanted: kind === "group" ? "sum" : code, found: find(name) })),
  );
  const others = (isOfGroup: boolean) =>
    all
      .filter(({ wanted, found }) => (wanted === "sum") === isOfGroup && found !== wanted)
      .map(({ name, found }) => `${name}: ${found}`);

  test("there are some", () => {
    expect(all.length).toBeGreaterThan(1000);
  });

  test("every name of a country finds it, in every language, unless another country bears it too", () => {
    expect(others(false)).toEqual(["Congo: CG or CD", "St. Martin: MF or SX"]);
  });

  test("every name of a group is a sum, unless a country bears it too", () => {
    expect(others(true)).toEqual(["Южная Африка: ZA", "Микронезия: FM"]);
  });

  test("every code finds its area, in letters and in ISO's, but a number that Comtrade uses otherwise", () => {
    const wrong = areas.flatMap(({ code, kind, iso3 }) =>
      [code, ...(iso3 ? [iso3] : [])].filter((each) => find(each) !== (kind === "group" ? "sum" : code)),
    );
    expect(wrong).toEqual([]);
  });

  test("a name is found with its words in any order and any case", () => {
    const spoken = areas.filter(({ kind }) => kind === "country").map(({ names }) => names.en);
    fc.assert(
      fc.property(
        fc.constantFrom(...spoken).chain((name) => {
          const words = name.split(" ");
          return fc.tuple(fc.constant(name), fc.shuffledSubarray(words, { minLength: words.length }), fc.boolean());
        }),
        ([name, words, isUpper]) => {
          const text = words.join(" ");
          expect(find(isUpper ? text.toUpperCase() : text)).toBe(find(name));
        },
      ),
    );
  });

  test("any text gives an answer", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => typeof find(text) === "string"));
  });
});
