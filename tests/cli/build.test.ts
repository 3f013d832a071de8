import { mkdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli/data";
import { selected } from "../../src/cli/sql/columns";
import { toParquet } from "../../src/cli/sql/duckdb";
import { hasDuckdb } from "./duckdb";
import { temporaryFolder } from "./folder";

let inbox: ReturnType<typeof temporaryFolder>;
let built: ReturnType<typeof temporaryFolder>;
let imported: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  inbox = temporaryFolder();
  built = temporaryFolder();
  imported = temporaryFolder();
});
afterEach(() => {
  for (const each of [inbox, built, imported]) each.dispose();
});

const head = "reporter,partner,indicator,period,value,currency,lower,upper,stated,qualifier,status,source,estimate";
/** Two reporters, one of them the world's Namibia, years and months, two sources, all that a figure may be marked with. */
const lines = [
  "PT,KZ,imports,2022,7001,USD,7000.5,7001.5,,,A,imf-dots,",
  "PT,KZ,imports,2023,7421,USD,7420.5,7421.5,,,E,imf-dots,mirrored",
  "PT,NA,exports,2022,0,USD,0,50000,,,A,imf-dots,",
  "NA,ES,exports,2021,5200000,USD,5150000,5250000,,,A,imf-dots,",
  "NA,ES,exports,2022,5200000,USD,5150000,5250000,,,E,imf-dots,repeated",
  "NA,W00,exports,2022,12345678,USD,12345677.5,12345678.5,,,A,imf-dots,",
  "NA,W00,exports,2023,,,,,,,Q,imf-dots,",
  "KZ,ES,exports,2023-01,100,USD,50,150,,,P,bns,",
  "KZ,ES,exports,2023-02,0,USD,0,50,,,N,bns,",
  "KZ,ES,imports,2023-01,300,USD,250,350,,,A,bns,",
];
const table = (rows: readonly string[] = lines, columns = head): string => [columns, ...rows, ""].join("\r\n");

const build = (...files: readonly string[]) => run(["build", "--sql", ...files, "--out", built.path]);

async function parquet(name: string, csv: string): Promise<string> {
  const path = join(inbox.path, name);
  await toParquet(inbox.put("temporary.csv", csv), path);
  return path;
}

describe.skipIf(!hasDuckdb)("build --sql", () => {
  test("writes from Parquet, byte for byte, what the import writes from the same table", async () => {
    await run(["import", inbox.put("table.csv", table()), "--out", imported.path]);
    const { stderr, stdout } = await build(await parquet("table.parquet", table()));
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^bns: 1 reporters, 3 figures\nimf-dots: 2 reporters, 6 figures\n/);
    expect(built.contents()).toEqual(imported.contents());
    expect(Object.keys(built.contents())).toEqual([
      "catalog.json",
      "series/KZ.json",
      "series/NA.json",
      "series/PT.json",
    ]);
  });

  test("writes the same from a CSV, packed or not, and from several files in any order", async () => {
    await build(inbox.put("table.csv", table()));
    const whole = built.contents();
    const parts = [await parquet("a.parquet", table(lines.slice(5))), inbox.put("b.csv", table(lines.slice(0, 5)))];
    expect((await build(...parts)).stderr).toBe("");
    expect(built.contents()).toEqual(whole);
  });

  test("takes all files of a folder by a pattern", async () => {
    await parquet("a-1.parquet", table(lines.slice(5)));
    await parquet("a-2.parquet", table(lines.slice(0, 5)));
    expect((await build(`${inbox.path}/a-*.parquet`)).stderr).toBe("");
    expect(Object.keys(built.contents())).toContain("series/NA.json");
  });

  test("takes one product of a table that lies in a folder for each", async () => {
    mkdirSync(join(inbox.path, "product=27"));
    await parquet("product=27/a.parquet", table());
    expect((await build(`${inbox.path}/product=27/*.parquet`)).stderr).toBe("");
    expect(Object.keys(built.contents())).toContain("series/NA.json");
  });

  test("makes of the table of a folder that folder again, with estimates and what older editions said", async () => {
    const older = "KZ,ES,imports,2023-01,250,USD,200,300,,,,bns,,2022,2023-07-28";
    const rows = [...lines.map((line) => `${line},,`), older];
    await build(inbox.put("table.csv", table(rows, `${head},edition,edition_date`)));
    const before = built.contents();
    expect(before["series/KZ.json"]).toContain(
      '"earlier":[{"edition":"2022","date":"2023-07-28","period":"2023-01","value":0.25}]',
    );
    const path = join(inbox.path, "again.parquet");
    expect(await run(["table", path, built.path])).toMatchObject({ status: 0, stdout: `${path} written\n` });
    await run(["build", "--sql", path, "--out", imported.path]);
    expect(imported.contents()).toEqual(before);
    await build(path);
    expect(built.contents()).toEqual(before);
  });

  test("keeps what the catalogue says of a source, and dates it by figures that reach beyond", async () => {
    await build(inbox.put("table.csv", table()));
    const catalog = JSON.parse(built.contents()["catalog.json"] ?? "") as {
      sources: Record<string, { title: string }>;
    };
    catalog.sources["bns"] = { ...catalog.sources["bns"], title: "The Bureau's own" };
    built.put("catalog.json", JSON.stringify(catalog));
    await build(inbox.put("table.csv", table([...lines, "KZ,ES,exports,2023-03,100,USD,50,150,,,P,bns,"])));
    expect(JSON.parse(built.contents()["catalog.json"] ?? "")).toMatchObject({
      sources: { bns: { title: "The Bureau's own", date: "2023-03-31", dated: "data to" } },
    });
  });

  test("refuses what would drop figures that the folder has, unless it is to replace them", async () => {
    await build(inbox.put("table.csv", table()));
    const less = inbox.put("less.csv", table(lines.slice(0, 7)));
    const before = built.contents();
    const { stderr } = await build(inbox.put("lesser.csv", table(lines.filter((line) => !line.includes("2023-02")))));
    expect(stderr).toMatch(/KZ.*2023-02.*--replace/);
    expect(built.contents()).toEqual(before);
    expect((await build(less)).stderr).toBe("");
  });

  test.each<[string, string, string]>([
    [
      "a column that lacks",
      table().replace("currency", "money"),
      "a.csv: no column currency; it has reporter, partner",
    ],
    [
      "a column that may say another thing",
      table(["KZ,ES,exports,2023,5,USD,4.5,5.5,,,A,bns,,27"], `${head},product`),
      "a.csv: column product: the long table has none such",
    ],
    [
      "an unknown area",
      table(["KZ,Narnia,exports,2023,5,USD,4.5,5.5,,,A,bns,"]),
      "a.csv, KZ Narnia exports 2023 “Narnia”",
    ],
    [
      "a figure that is none",
      table(["KZ,ES,exports,2023,“5”,USD,4.5,5.5,,,A,bns,"]),
      "a.csv, KZ ES exports 2023: column value",
    ],
    ["a row that stands twice", table([...lines, lines[0] ?? ""]), "a.csv, PT KZ imports 2022: stands twice"],
    ["no table", "", "a.csv"],
  ])("names file, row and column of %s, and writes nothing", async (_, csv, message) => {
    const { status, stderr } = await build(inbox.put("a.csv", csv));
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(message) as string });
    expect(built.contents()).toEqual({});
  });

  test.each([
    ["nowhere.parquet", "nowhere.parquet"],
    ["table.xlsx", "table.xlsx: a table is .parquet, .csv or .csv.gz"],
  ])("says of %s why it is no table", async (name, message) => {
    expect((await build(join(inbox.path, name))).stderr).toContain(message);
  });

  test("says of a damaged file which one it is", async () => {
    const path = await parquet("table.parquet", table());
    const damaged = inbox.put("damaged.parquet", readFileSync(path).subarray(0, 900));
    expect((await build(damaged)).stderr).toMatch(/^DuckDB: .*damaged\.parquet/);
    renameSync(path, damaged);
    expect((await build(damaged)).stderr).toBe("");
  });
});

test.skipIf(hasDuckdb)("build --sql says how to install DuckDB where it is not", async () => {
  expect((await build(inbox.put("table.csv", table()))).stderr).toMatch(/DuckDB .*npm ci --prefix src\/cli\/sql\n$/);
});

test("amounts that are binary fractions are refused, as they are not what was written", () => {
  const columns = head.split(",").map((name) => ({ name, type: name === "value" ? "DOUBLE" : "VARCHAR" }));
  expect(() => selected("a.parquet", columns)).toThrow("a.parquet: column value: DOUBLE does not hold decimals");
});

test.each([
  [["build", "a.parquet"], "build: say --sql"],
  [["build", "--sql"], "build: name one or more files"],
  [["table"], "table: name the file"],
])("%j is refused with what it lacks", async (words, message) => {
  expect((await run([...words, "--out", imported.path])).stderr).toContain(message);
});

test("a table is written as CSV without DuckDB, which is read again by the import", async () => {
  await run(["import", inbox.put("table.csv", table()), "--out", imported.path]);
  const path = join(inbox.path, "again.csv");
  await run(["table", path, imported.path]);
  await run(["import", path, "--out", built.path]);
  expect(built.contents()).toEqual(imported.contents());
});
