import { gzipSync } from "node:zlib";
import { utils, write } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli/data";
import { table } from "../formats/dotsFiles";
import { figuresOf } from "../formats/reading";
import { partsIn, temporaryFolder } from "./folder";

let inbox: ReturnType<typeof temporaryFolder>;
let out: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  inbox = temporaryFolder();
  out = temporaryFolder();
});
afterEach(() => {
  inbox.dispose();
  out.dispose();
});

const importing = (...words: string[]) => run(["import", ...words, "--out", out.path]);
const saidOf = (code: string) =>
  Object.fromEntries(
    partsIn(out.contents(), `series/${code}.json`).map(({ source, cells }) => [source, figuresOf(cells)]),
  );
const catalog = () => JSON.parse(out.contents()["catalog.json"] ?? "null") as { sources: Record<string, object> };

const comtrade = (...rows: string[]) =>
  ["period,reporterCode,partnerCode,flowCode,cmdCode,primaryValue", ...rows].join("\n");
const named = "Reporter;Partner;Year;Exports (thousand US dollars)\n";

describe("a table of whoever it is", () => {
  test("of UN Comtrade lies under its own source, after those of offices", async () => {
    await importing(inbox.put("d.csv", table("Spain,France,2019,X,1")));
    const { status, stderr } = await importing(inbox.put("c.csv", comtrade("2019,ESP,KAZ,X,TOTAL,2500")));
    expect([status, stderr]).toEqual([0, ""]);
    expect(saidOf("ES")).toEqual({
      "imf-dots": { "FR exports 2019": "1 A" },
      comtrade: { "KZ exports 2019": "2500 A" },
    });
    expect(catalog()).toMatchObject({
      prefer: ["imf-dots", "comtrade"],
      sources: { comtrade: { short: "UN Comtrade" } },
    });
    expect(await run(["check", out.path])).toMatchObject({ status: 0 });
  });

  test("in windows-1251, with names in Russian, is read where nothing of it is in doubt, and named for its file", async () => {
    const text = `Отчитывающаяся страна;Страна-партнёр;Год;Экспорт (тысяч долларов США)\nГрузия;Испания;2022;12,5\nГрузия;Китай;2022;4,25\n`;
    const bytes = Uint8Array.from(text, (letter) => {
      const code = letter.charCodeAt(0);
      return letter === "ё" ? 0xb8 : code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    });
    const { status, stderr } = await importing(inbox.put("g.csv", bytes));
    expect([status, stderr]).toEqual([0, ""]);
    expect(saidOf("GE")).toEqual({ table: { "ES exports 2022": "12.5 A", "CN exports 2022": "4.25 A" } });
    expect(catalog().sources["table"]).toMatchObject({ publisher: "g.csv", title: "g.csv" });
  });

  test("is refused with what is unclear of it, and read where that is said", async () => {
    const file = inbox.put("t.csv", "Partner;Year;Exports\nSpain;2022;1250000\nChina;2022;4250000\n");
    const { status, stderr } = await importing(file);
    expect(status).toBe(1);
    expect(stderr).toContain("t.csv: a table of nobody who is known, in which is unclear who reports");
    expect(stderr).toContain("--map FILE.json");
    expect(out.contents()).toEqual({});
    const said = {
      reporter: { is: { kind: "one", name: "Georgia" } },
      scale: { is: 1 },
      currency: { is: "USD" },
      mark: { is: "." },
    };
    const map = inbox.put("m.json", JSON.stringify(said));
    expect((await importing(file, "--map", map)).stderr).toBe("");
    expect(saidOf("GE")).toEqual({ table: { "ES exports 2022": "1250000 A", "CN exports 2022": "4250000 A" } });
  });

  test("is not read by a description with a slip in it", async () => {
    const file = inbox.put("t.csv", `${named}Georgia;Spain;2022;12\n`);
    for (const [text, why] of [
      [`{"scale":{"is":"thousand"}}`, 'm.json, scale.is: expected a number, got "thousand"'],
      [`{"reporters":{"is":null}}`, "m.json, reporters: is not a key that is known here"],
      [`{"flow":{"is":{"kind":"one","indicator":"balance"}}}`, "m.json, flow.is.indicator"],
      ["{", "m.json: not well-formed JSON"],
    ] as const)
      expect((await importing(file, "--map", inbox.put("m.json", text))).stderr).toContain(why);
  });
});

test("an archive has each of its files read, packed or not, and a dataset of ours as a whole", async () => {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ["Reporter", "Partner", "Year", "Exports (thousand US dollars)"],
      ["Georgia", "Spain", 2022, 12.5],
    ]),
    "a",
  );
  const xlsx = new Uint8Array(write(book, { bookType: "xlsx", type: "array" }) as ArrayBuffer);
  const packed = zipSync({
    "d.csv.gz": gzipSync(table("Spain,France,2019,X,1")),
    "deep/c.csv": strToU8(comtrade("2019,ESP,KAZ,X,TOTAL,2500")),
    "g.xlsx": xlsx,
  });
  expect((await importing(inbox.put("all.zip", packed))).stderr).toBe("");
  const contents = out.contents();
  expect(new Set(Object.keys(catalog().sources))).toEqual(new Set(["imf-dots", "comtrade", "table"]));
  expect(saidOf("GE")).toEqual({ table: { "ES exports 2022": "12.5 A" } });
  const dataset = zipSync(Object.fromEntries(Object.entries(contents).map(([name, text]) => [name, strToU8(text)])));
  out.dispose();
  out = temporaryFolder();
  expect((await importing(inbox.put("dataset.zip", dataset))).stderr).toBe("");
  const { series } = { series: Object.entries(contents).filter(([name]) => name.startsWith("series/")) };
  expect(Object.entries(out.contents()).filter(([name]) => name.startsWith("series/"))).toEqual(series);
});

describe("a file of which some is not sound", () => {
  const file = () =>
    inbox.put("c.csv", comtrade("2019,ESP,KAZ,X,TOTAL,2500", "2019,ESP,ZZQ,X,TOTAL,1", "2019,ESP,FRA,X,TOTAL,x"));

  test("is refused with its addresses, and nothing is written", async () => {
    const { status, stderr } = await importing(file());
    expect([status, stderr]).toEqual([
      1,
      'c.csv: unknown names: row 3 “ZZQ”; say which country is meant with --alias "Name=XX"\n',
    ]);
    expect(out.contents()).toEqual({});
  });

  test("is used in part where that is asked for, and a file that cannot be used at all is left out", async () => {
    const { status, stdout } = await importing(file(), inbox.put("e.csv", ""), "--part");
    expect(status).toBe(0);
    expect(saidOf("ES")).toEqual({ comtrade: { "KZ exports 2019": "2500 A" } });
    expect(stdout).toContain("used in part, c.csv: unknown names: row 3 “ZZQ”");
    expect(stdout).toContain("left out, e.csv: the file is empty");
  });

  test("is refused all the same where none of it is sound", async () => {
    const { status, stderr } = await importing(inbox.put("e.csv", ""), "--part");
    expect([status, stderr]).toEqual([1, "left out, e.csv: the file is empty\n"]);
  });
});

test("what deserves a look is told in the words of the page, and nothing of it twice", async () => {
  const file = inbox.put(
    "c.csv",
    comtrade(
      "2019,ESP,W00,X,TOTAL,9000",
      "2019,ESP,KAZ,X,TOTAL,4000",
      "2019,ESP,FRA,X,TOTAL,6000",
      "2019,ESP,EU2,X,TOTAL,1",
    ),
  );
  const { stdout } = await importing(file, "--alias", "EU2=PT");
  expect(stdout).toContain(
    "c.csv: what deserves a look\n1 total differs from the sum of the partners by more than rounding.",
  );
  expect(stdout).toContain("\n  ES W00 exports 2019: 10001 ≠ 9000 (+1001)\n");
  const older = await importing(inbox.put("t.csv", table("Spain,France,2019,X,1", "Spain,Euro Area,1980,X,1")));
  expect(older.stdout).toBe("1 reporters, 1 figures\npassed over: Euro Area\n");
});

test("figures in euros of any source need a rate", async () => {
  const euros = "Reporter;Partner;Year;Exports (thousand euros)\nGeorgia;Spain;2022;12,5\n";
  const { status, stderr } = await importing(inbox.put("t.csv", euros));
  expect([status, stderr]).toEqual([
    1,
    "there is no rate of the euro for 2022; give the European Central Bank's daily rates too\n",
  ]);
});

test("files of one reporter in two units are refused", async () => {
  const millions = named.replace("thousand", "million");
  const files = [
    inbox.put("a.csv", `${named}Georgia;Spain;2022;12\n`),
    inbox.put("b.csv", `${millions}Georgia;China;2022;12\n`),
  ];
  expect((await importing(...files)).stderr).toBe(
    "b.csv: GE in 1000000 USD, and a file given before it has GE in 1000 USD\n",
  );
});
