import { describe, expect, test } from "vitest";
import { formatPeriod, later, range, yearly } from "../../src/core/period";
import { readFile } from "./dataset";

const seriesOf = (name: string) =>
  [...readFile(name).series].flatMap(([key, all]) => all.map((each) => ({ key, ...each })));

/** The years of a flow with Kazakhstan that are marked as estimates of a kind. */
const estimated = (code: string, flow: string, kind: "m" | "r"): string[] =>
  (readFile(`series/${code}.json`).series.get(`KZ ${flow}`) ?? []).flatMap(({ from, estimates = "" }) =>
    [...estimates].flatMap((letter, i) => (letter === kind ? [formatPeriod(later(from, i))] : [])),
  );
const years = (from: number, to: number) => range({ from: yearly(from), to: yearly(to) }).map(formatPeriod);

describe("the IMF's estimates", () => {
  test("for Turkmenistan are 34 of 52 figures, made from Kazakhstan's", () => {
    const figures = seriesOf("series/TM.json").flatMap(({ values }) => values.filter((value) => value !== null));
    expect(figures).toHaveLength(52);
    expect(estimated("TM", "exports", "m")).toEqual(years(2004, 2020));
    expect(estimated("TM", "imports", "m")).toEqual(years(2004, 2020));
  });

  test("for Cuba repeat one figure of imports from 2007 to 2015, and again in 2019 and 2020", () => {
    expect(estimated("CU", "imports", "r")).toEqual([...years(2007, 2015), "2019", "2020"]);
    expect(estimated("CU", "exports", "r")).toEqual([]);
  });

  test("of Kazakhstan's own reports are those that were made of China's and Italy's in 1993", () => {
    const made = seriesOf("series/KZ-imf-dots.json").filter(({ estimates }) => estimates?.includes("m"));
    expect(made.map(({ key }) => key.split(" ")[0]).sort()).toEqual(["CN", "IT"]);
  });

  test("have status E, each of them", () => {
    for (const code of ["TM", "CU", "FO", "GA", "KZ-imf-dots"])
      for (const { estimates = "", status } of seriesOf(`series/${code}.json`))
        [...estimates].forEach((letter, i) => letter !== "." && expect(status?.[i]).toBe("E"));
  });
});
