import Big from "big.js";
import { describe, expect, test } from "vitest";
import type { Area } from "../../src/core/area";
import { counted, gap } from "../../src/core/figure";
import { figuresCsv, figuresCsvForExcel } from "../../src/export/csv";
import { area, row, thousands } from "./rows";

const header =
  "reporter,partner,indicator,period,value,currency,lower,upper,stated,qualifier,status,source,reporter_name,partner_name,partner_kind";
const kazakhstan = { code: "KZ", name: "Kazakhstan" };
const names = "Kazakhstan,Spain,country";
const bodyOf = (csv: string) => csv.split("\r\n").slice(1, -1);

test("a file without figures is its header, ended by CRLF", () => {
  expect(figuresCsv([], kazakhstan)).toBe(`${header}\r\n`);
});

test("what was counted and what was stated of it are two lines, each with its own source and interval", () => {
  expect(bodyOf(figuresCsv([row("turnover", "2023", thousands("2011846.3"), "2 billion")], kazakhstan))).toEqual([
    `KZ,ES,turnover,2023,2011846300,USD,2011846250,2011846350,,rounded,A,kz-bns,${names}`,
    `KZ,ES,turnover,2023,2000000000,USD,1500000000,2500000000,2 billion,rounded,A,mfa-2024-02-16,${names}`,
  ]);
});

test("a month, a quarter and a part of a year are written as the address writes them", () => {
  const periods = ["2023-04", "2023-Q1", "2023-H2", "2023-01/2023-08"];
  const rows = periods.map((period) => row("turnover", period, thousands("1")));
  expect(bodyOf(figuresCsv(rows, kazakhstan))).toEqual([
    `KZ,ES,turnover,2023-04,1000,USD,950,1050,,rounded,A,kz-bns,${names}`,
    `KZ,ES,turnover,2023-Q1,1000,USD,950,1050,,rounded,A,kz-bns,${names}`,
    `KZ,ES,turnover,2023-H2,1000,USD,950,1050,,rounded,A,kz-bns,${names}`,
    `KZ,ES,turnover,2023-01/2023-08,1000,USD,950,1050,,rounded,A,kz-bns,${names}`,
  ]);
});

test("figures are plain digits at full precision, however large or small", () => {
  const figure = counted(new Big("123456789012345678901234.5"), new Big("1e-9"), "USD");
  const [line] = bodyOf(figuresCsv([row("exports", "2023", figure)], kazakhstan));
  expect(line).toBe(
    `KZ,ES,exports,2023,123456789012345678901234.5,USD,123456789012345678901234.4999999995,123456789012345678901234.5000000005,,rounded,A,kz-bns,${names}`,
  );
  const tiny = counted(new Big("1e-10"), new Big("1e-12"), "USD", "N");
  expect(bodyOf(figuresCsv([row("exports", "2023", tiny)], kazakhstan))[0]).toBe(
    `KZ,ES,exports,2023,0.0000000001,USD,0.0000000000995,0.0000000001005,,rounded,N,kz-bns,${names}`,
  );
});

test("a gap is an empty value with its reason, and is not a zero", () => {
  const lines = bodyOf(
    figuresCsv(
      [
        row("exports", "2023", gap("notReported"), null, { source: null }),
        row("exports", "2022", gap("suppressed"), null, { source: null }),
        row("exports", "2021", thousands("0")),
      ],
      kazakhstan,
    ),
  );
  expect(lines).toEqual([
    `KZ,ES,exports,2023,,,,,,,O,,${names}`,
    `KZ,ES,exports,2022,,,,,,,Q,,${names}`,
    `KZ,ES,exports,2021,0,USD,0,50,,rounded,A,kz-bns,${names}`,
  ]);
});

test("“more than” leaves the upper bound empty", () => {
  const fdi = row("fdiGrossInflow", "2005/..", gap("notCollected"), "> 300 million", { source: null });
  expect(bodyOf(figuresCsv([fdi], kazakhstan))).toEqual([
    `KZ,ES,fdiGrossInflow,2005/..,,,,,,,L,,${names}`,
    `KZ,ES,fdiGrossInflow,2005/..,300000000,USD,300000000,,> 300 million,moreThan,A,mfa-2024-02-16,${names}`,
  ]);
});

test("commas, quotes and line ends are quoted", () => {
  const awkward = row("exports", "2023", thousands("1"), null, { source: 'the "bureau", of\r\nstatistics' });
  expect(figuresCsv([awkward], kazakhstan)).toContain(',A,"the ""bureau"", of\r\nstatistics",Kazakhstan,');
});

test.each(["=1+1", "+cmd", "-x", "@sum(a1)", "\t=1"])("a text that begins as the formula %j is disarmed", (id) => {
  const csv = figuresCsv([row("exports", "2023", thousands("1"), null, { source: id })], kazakhstan);
  expect(csv).toContain(`,A,'${id},Kazakhstan`);
});

test("Namibia has a name beside its code, which many programs take for a missing value; a total is told from a partner", () => {
  const of = (partner: Area) => ({ ...row("exports", "2023", thousands("1")), partner });
  const rows = [of(area("NA", "Namibia")), of({ ...area("W00", "World"), kind: "world" })];
  expect(bodyOf(figuresCsv(rows, kazakhstan))).toEqual([
    "KZ,NA,exports,2023,1000,USD,950,1050,,rounded,A,kz-bns,Kazakhstan,Namibia,country",
    "KZ,W00,exports,2023,1000,USD,950,1050,,rounded,A,kz-bns,Kazakhstan,World,world",
  ]);
});

test("a line that another reporter gives has its name", () => {
  const mirrored = { ...row("exports", "2023", thousands("1")), reporter: area("FR", "France") };
  expect(bodyOf(figuresCsv([mirrored], kazakhstan))[0]).toMatch(/^FR,ES,.*,France,Spain,country$/);
});

test("a negative number is left as it is, and so is a stated bound", () => {
  const negative = counted(new Big("-40.5"), new Big(1), "USD");
  const [first, second] = bodyOf(figuresCsv([row("exports", "2023", negative, "> 300 million")], kazakhstan));
  expect(first).toContain(",-40.5,USD,-41,-40,");
  expect(second).toContain(",> 300 million,");
});

describe("for Excel", () => {
  const negative = counted(new Big("-40.5"), new Big(1), "USD");
  const rows = [
    row("exports", "2023", negative, "> 300.5 million"),
    row("imports", "2005/..", gap("notCollected"), null, { source: null }),
  ];

  test("in English the lines are the plain ones after a byte order mark", () => {
    expect(figuresCsvForExcel(rows, kazakhstan, "en")).toBe(`\uFEFF${figuresCsv(rows, kazakhstan)}`);
  });

  test.each(["ru", "kk", "es", "pt"] as const)(
    "in %s semicolons part the fields and commas the decimals of amounts; what was stated stays as it was",
    (language) => {
      const csv = figuresCsvForExcel(rows, kazakhstan, language);
      expect(csv.startsWith(`\uFEFF${header.replaceAll(",", ";")}\r\n`)).toBe(true);
      expect(bodyOf(csv)).toEqual([
        `KZ;ES;exports;2023;-40,5;USD;-41;-40;;rounded;A;kz-bns;${names.replaceAll(",", ";")}`,
        `KZ;ES;exports;2023;300500000;USD;300500000;;> 300.5 million;moreThan;A;mfa-2024-02-16;${names.replaceAll(",", ";")}`,
        `KZ;ES;imports;2005/..;;;;;;;L;;${names.replaceAll(",", ";")}`,
      ]);
    },
  );

  test("a field with a semicolon or a quote is quoted, one with a comma is not, and formulas are disarmed", () => {
    const line = (source: string) =>
      bodyOf(figuresCsvForExcel([row("exports", "2023", thousands("1"), null, { source })], kazakhstan, "ru"))[0];
    expect(line("a;b")).toMatch(/;"a;b";Kazakhstan;/);
    expect(line('the "bureau"')).toMatch(/;"the ""bureau""";Kazakhstan;/);
    expect(line("a,b")).toMatch(/;a,b;Kazakhstan;/);
    for (const formula of ["=1+1", "+cmd", "-x", "@sum(a1)", "-1,5;=2"]) expect(line(formula)).toContain(`'${formula}`);
  });
});
