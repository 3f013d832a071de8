import { utils, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { readAll, type ReadRequest, type ReadResult } from "../../../src/io/reading/readAll";
import { georgia, long, pasted, someAreas } from "../../formats/tableFixtures";

const day = "2026-11-30";
const read = (content: string | Uint8Array<ArrayBuffer>, name = "table.csv", tables?: ReadRequest["tables"]) =>
  readAll(
    {
      files: [new File([content], name)],
      options: { today: day, aliases: new Map(), areas: someAreas },
      day,
      asked: "KZ",
      ...(tables ? { tables } : {}),
    },
    () => undefined,
  );
const one = (results: readonly ReadResult[]): ReadResult => {
  const [result] = results;
  if (!result || results.length > 1) throw new Error(`${results.length} results`);
  return result;
};
const tableOf = (result: ReadResult) => {
  const table = result.kind === "refused" ? null : result.table;
  if (!table) throw new Error(`${result.name} has no table`);
  return table;
};
const figuresOf = (result: ReadResult) => (result.kind === "figures" ? result.described.figures : null);

describe("a table that no reader knows", () => {
  test("is figures at once where all of it is sure", async () => {
    const result = one(await read(long.replaceAll("flow,value", "flow,value_usd").replace(/.*re-export.*\n/, "")));
    // Two partners, two flows, two years and the world: four figures.
    expect(result).toMatchObject({ kind: "figures", described: { source: "table", figures: 4, partners: 2 } });
    expect(tableOf(result)).toMatchObject({ isSure: true, isSaid: false, sheets: [""] });
  });

  test("is given with its first rows where a role lacks, and read once that is said", async () => {
    const result = one(await read(georgia));
    expect(result.kind).toBe("table");
    const { shape, mapping, grid } = tableOf(result);
    expect(mapping.reporter.is).toBeNull();
    expect(grid.rows[4]).toEqual(["Всего", "5 592 456,1", "6 090 318,4", "108,9"]);
    const said = {
      ...mapping,
      reporter: { is: { kind: "one", name: "GE" }, confident: true, by: "reader", shown: "" },
    };
    const again = one(await read(georgia, "table.csv", { mappings: new Map([[shape, said]]), sheets: new Map() }));
    expect(again).toMatchObject({ kind: "figures", described: { reporters: ["GE"], figures: 7 } });
    expect(tableOf(again)).toMatchObject({ isSure: true, isSaid: true });
  });

  test("has the title of its file for a source, and nothing else", async () => {
    const result = one(await read(long.replaceAll("flow,value", "flow,value_usd"), "my table.csv"));
    expect(result.kind === "figures" && Object.values(result.catalog.sources)).toEqual([
      expect.objectContaining({ publisher: "my table.csv", title: "my table.csv", url: null }),
    ]);
  });

  test("comes with no more than its beginning", async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `Spain,China,Exports,${1960 + (i % 60)},${i}.5`);
    const { grid } = tableOf(one(await read(["reporter,partner,flow,year,value", ...rows].join("\n"))));
    expect(grid.rows).toHaveLength(201);
  });

  test("in an old encoding is read as its letters are", async () => {
    const bytes = Uint8Array.from("Страна;Экспорт, USD\nКитай;1,5\nТурция;2,5\n".split(""), (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code < 128 ? code : code - 0x410 + 0xc0;
    });
    expect(tableOf(one(await read(bytes))).grid.rows[0]).toEqual(["Страна", "Экспорт, USD"]);
  });

  test.each([
    ["a letter", "Dear reader,\nthere is nothing here.\n"],
    ["names alone", "a,b\nc,d\n"],
  ])("of %s has no figures to ask about", async (_, text) => {
    expect(one(await read(text))).toMatchObject({ kind: "table", table: null });
  });

  test("is not read by a damaged mapping, nor by one of another's keys", async () => {
    const { shape, mapping } = tableOf(one(await read(georgia)));
    for (const damaged of [
      null,
      7,
      [],
      {},
      { ...mapping, values: 1 },
      JSON.parse('{"__proto__":{"head":1}}') as unknown,
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one after another
      const result = one(
        await read(georgia, "table.csv", { mappings: new Map([[shape, damaged]]), sheets: new Map() }),
      );
      expect(tableOf(result)).toMatchObject({ isSaid: false, mapping });
    }
  });
});

describe("a workbook that no reader knows", () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["Notes"], ["Figures are as reported, see page", 12]]), "About");
  const sheetOf = (flow: string, value: number) =>
    utils.aoa_to_sheet([
      ["Reporter", "Partner", "Year", `${flow}, million USD`],
      ["Spain", "China", 2022, value],
      ["Spain", "Portugal", 2022, 2.5],
    ]);
  utils.book_append_sheet(book, sheetOf("Exports", 1.5), "Exports");
  utils.book_append_sheet(book, sheetOf("Imports", 3.5), "Imports");
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);

  test("opens on the first sheet that is a table, and the reader may choose another", async () => {
    const result = one(await read(bytes, "book.xlsx"));
    expect(tableOf(result)).toMatchObject({ sheets: ["About", "Exports", "Imports"], grid: { name: "Exports" } });
    expect(result).toMatchObject({ kind: "figures", described: { indicators: ["exports"], figures: 2 } });
    const sheets = new Map([["book.xlsx", "Imports"]]);
    const other = one(await read(bytes, "book.xlsx", { mappings: new Map(), sheets }));
    expect(other).toMatchObject({ kind: "figures", described: { indicators: ["imports"], figures: 2 } });
    if (result.kind !== "figures" || other.kind !== "figures") throw new Error("no figures");
    // Each sheet is figures of its own, which stand beside those of the other.
    expect(other.id).not.toBe(result.id);
  });

  test("on a sheet of notes is asked about as well", async () => {
    const sheets = new Map([["book.xlsx", "About"]]);
    const result = one(await read(bytes, "book.xlsx", { mappings: new Map(), sheets }));
    expect(figuresOf(result)).toBeNull();
    expect(tableOf(result).grid.name).toBe("About");
  });
});

test("a table known by its headings is not asked about", async () => {
  const result = one(await read("REF_AREA,COUNTERPART_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\n", "sdmx.csv"));
  expect(result.kind === "refused" || result.kind === "table" || result.table === undefined).toBe(true);
});

test("pasted cells are asked for their reporter alone", async () => {
  const { mapping } = tableOf(one(await read(pasted, "pasted cells.tsv")));
  expect(Object.entries(mapping).flatMap(([role, { confident }]) => (confident ? [] : [role]))).toEqual(["reporter"]);
});
