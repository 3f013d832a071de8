import { describe, expect, test } from "vitest";
import { dataText } from "./files";

interface File {
  readonly periods: readonly string[];
  readonly indicators: readonly string[];
  readonly partners: readonly string[];
  readonly series: readonly {
    readonly partner: number;
    readonly indicator: number;
    readonly from: number;
    readonly values: readonly (number | null)[];
    readonly status?: string;
    readonly estimates?: string;
  }[];
}

const read = (code: string) => JSON.parse(dataText(`series/${code}.json`)) as File;

/** The years of a flow with Kazakhstan that are marked as estimates of a kind. */
function estimated(code: string, flow: string, kind: "m" | "r"): string[] {
  const { periods, indicators, partners, series } = read(code);
  return series
    .filter(({ indicator, partner }) => indicators[indicator] === flow && partners[partner] === "KZ")
    .flatMap(({ from, estimates = "" }) =>
      [...estimates].flatMap((letter, i) => (letter === kind ? [periods[from + i] ?? ""] : [])),
    );
}
const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

describe("the IMF's estimates", () => {
  test("for Turkmenistan are 34 of 52 figures, made from Kazakhstan's", () => {
    const figures = read("TM").series.flatMap(({ values }) => values.filter((value) => value !== null));
    expect(figures).toHaveLength(52);
    expect(estimated("TM", "exports", "m")).toEqual(years(2004, 2020));
    expect(estimated("TM", "imports", "m")).toEqual(years(2004, 2020));
  });

  test("for Cuba repeat one figure of imports from 2007 to 2015, and again in 2019 and 2020", () => {
    expect(estimated("CU", "imports", "r")).toEqual([...years(2007, 2015), "2019", "2020"]);
    expect(estimated("CU", "exports", "r")).toEqual([]);
  });

  test("of Kazakhstan's own reports are those that were made of China's and Italy's in 1993", () => {
    const { partners, series } = read("KZ-imf-dots");
    const made = series.filter(({ estimates }) => estimates?.includes("m")).map(({ partner }) => partners[partner]);
    expect(made).toEqual(["CN", "IT"]);
  });

  test("have status E, each of them", () => {
    for (const code of ["TM", "CU", "FO", "GA", "KZ-imf-dots"])
      for (const { estimates = "", status = "" } of read(code).series)
        [...estimates].forEach((letter, i) => letter !== "." && expect(status[i]).toBe("E"));
  });
});
