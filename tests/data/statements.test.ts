import { describe, expect, test } from "vitest";
import { check } from "../../src/analysis/check";
import { differing } from "../../src/analysis/differing";
import { checksOn, figures } from "../../src/analysis/figures";
import type { Dataset, ReporterFile, Statement } from "../../src/core/dataset";
import { readStatements } from "../../src/core/form/statements";
import { formatPeriod, yearly } from "../../src/core/period";
import { joined } from "../../src/core/prefer";
import { builtIn, readFile } from "./dataset";
import { dataText } from "./files";

const built = builtIn();
const { value: read, problems } = readStatements(
  JSON.parse(dataText("statements.json")) as unknown,
  built.areas,
  "2026-10-01",
);
const files = (name: string, ...more: string[]): ReporterFile =>
  joined(
    [readFile(`series/${name}.json`), ...more.map((each) => readFile(`series/${each}.json`))],
    built.catalog.prefer,
  );
const dataset: Dataset = {
  ...built,
  ...read,
  reporters: new Map([
    ["KZ", files("KZ", "KZ-imf-dots")],
    ...["AZ", "BR", "RU"].map((code) => [code, files(code)] as const),
  ]),
};

const named = ({ reporter, partner, period, source }: Statement) =>
  `${reporter}-${partner} ${formatPeriod(period)} ${source.date}`;

/** What is said of a statement of the first view, and by how much it differs, in percent or in points, to a tenth. */
function verdictOn(statement: string, indicator: string): string {
  const found = dataset.statements
    .filter((each) => named(each) === statement)
    .flatMap((each) => check(dataset, each))
    .filter((each) => each.indicator === indicator);
  expect(found, `${statement} ${indicator}`).toHaveLength(1);
  const verdict = found[0]?.verdict;
  if (verdict?.kind !== "differs") return verdict?.kind ?? "none";
  const by = verdict.by.kind === "amount" ? verdict.by.value.toFixed(1) : "?";
  return `differs by ${by}${verdict.inPoints ? " points" : "%"}`;
}

describe("the statements", () => {
  test("are all read, and each of their figures says how precise it is", () => {
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(problems.filter(({ message }) => message.includes("rounded more coarsely"))).toEqual([]);
    expect(read.statements).toHaveLength(67);
    const partnersOf = (by: readonly Statement[]) => [...new Set(by.map(({ partner }) => partner))].sort().join(" ");
    expect(partnersOf(read.statements.filter(({ reporter }) => reporter === "KZ"))).toBe(
      "AZ CH CN DE ES EU FR GB GR HU IT KG MN MX PT RS RU TJ TM TR UZ",
    );
    expect(partnersOf(read.statements.filter(({ reporter }) => reporter !== "KZ"))).toBe("KZ");
  });

  test("name no source twice, and every source is asked for", () => {
    const raw = JSON.parse(dataText("statements.json")) as { readonly sources: object };
    expect(Object.keys(raw.sources).sort()).toEqual(
      [...new Set(read.statements.map(({ source }) => source.id))].sort(),
    );
  });

  // By hand, in millions, from the series as printed: what was stated, what its digits allow, what the statistics say.
  test.each([
    // 24.1 allows 24,050 to 24,150: 24,203.9452 is 0.43% more.
    ["KZ-CN 2022 2023-10-17", "turnover", "differs by 0.4%"],
    // 13.2 allows 13,150 to 13,250: 13,060.2055 is 1.06% less.
    ["KZ-CN 2022 2023-10-17", "exports", "differs by -1.1%"],
    // 11 allows 10,500 to 11,500: 11,143.7397.
    ["KZ-CN 2022 2023-10-17", "imports", "agrees"],
    // Another text on the same year: 24 allows 23,500 to 24,500.
    ["KZ-CN 2022 2023-08-31", "turnover", "agrees"],
    // 3.9 allows 3,850 to 3,950: 3,774.1973 is 3.23% less; about 4 allows 3,000 to 5,000.
    ["KZ-DE 2023 2024-09-17", "turnover", "differs by -3.2%"],
    ["KZ-DE 2023 2024-09-16", "turnover", "agrees"],
    // 3,774.1973 / 2,763.5570 is 36.57% more, stated 41%.
    ["KZ-DE 2023 2024-09-17", "growth", "differs by -4.4 points"],
    // 4 allows 3,500 to 4,500: 3,987.9801; 916.5 allows 916.45 to 916.55: 916.5455.
    ["KZ-FR 2022 2023-11-01", "turnover", "agrees"],
    ["KZ-FR 2022 2023-11-01", "imports", "agrees"],
    // 3,987.9801 / 3,059.4244 is 30.35% more; 30.4% allows 30.35 to 30.45.
    ["KZ-FR 2022 2023-11-01", "growth", "agrees"],
    // 1.7 allows 1,650 to 1,750: 1,760.2815 is 3.55% more.
    ["KZ-CH 2020 2021-08-28", "turnover", "differs by 3.5%"],
    // 1.346 allows 1,345.5 to 1,346.5: 1,346.4057.
    ["KZ-GR 2021 2022-10-06", "turnover", "agrees"],
    // 254.3 allows 254.25 to 254.35: 254.2115 is 0.03% less.
    ["KZ-TM 2021 2022-10-31", "turnover", "differs by -0.0%"],
    // 200, by 50 either way, as its digits leave open: 196.4562.
    ["KZ-MX 2022 2023-09-24", "turnover", "agrees within rounding"],
    // More than 460: 463.3874. More than 27,000: 27,054.4496.
    ["KZ-AZ 2022 2023-06-22", "turnover", "agrees"],
    ["KZ-RU 2023 2024-12-31", "turnover", "agrees"],
    // 27.8 allows 27,750 to 27,850: 28,135.5803 is 1.21% more.
    ["KZ-RU 2024 2025-11-12", "turnover", "differs by 1.2%"],
    // About 133 allows 132 to 134: 132.9921.
    ["KZ-MN 2023 2024-03-07", "turnover", "agrees"],
    // 495.2 allows 495.15 to 495.25: 540.9594 is 9.24% more.
    ["KZ-KG 2023 2024-04-17", "imports", "differs by 9.2%"],
    // 501.4 allows 501.35 to 501.45: 507.6378 is 1.24% more.
    ["KZ-TJ 2022 2023-05-03", "imports", "differs by 1.2%"],
    // 4.7 allows 4,650 to 4,750: 4,750.9787 is 1.08% more; 27% allows 26.5 to 27.5: 2,041.6941 / 1,597.1217 is 27.84%.
    ["KZ-TR 2022 2024-05-20", "exports", "differs by 1.1%"],
    ["KZ-TR 2023 2024-05-20", "growth", "differs by 0.8 points"],
    // 702 allows 701.5 to 702.5: 702.7571 is 0.11% more.
    ["KZ-GB 2023 2024-03-14", "exports", "differs by 0.1%"],
    // 38% allows 37.5 to 38.5: 40,028.7294 / 28,909.2721, the 27 members, is 38.46%.
    ["KZ-EU 2022 2023-05-16", "growth", "agrees"],
    // 24,203.9452 / 18,000.9625 is 34.46% more: 34.1% allows 34.05 to 34.15, 34% allows 33.5 to 34.5.
    ["KZ-CN 2022 2023-10-17", "growth", "differs by 0.4 points"],
    ["KZ-CN 2022 2023-08-31", "growth", "agrees"],
    // The 27 members: 40,028.7292 is 0.32% more than 39.9, as is 32,404.1794 than 32.3; 7.6 allows 7,550 to 7,650: 7,624.5498.
    ["KZ-EU 2022 2023-05-16", "turnover", "differs by 0.3%"],
    ["KZ-EU 2022 2023-05-16", "exports", "differs by 0.3%"],
    ["KZ-EU 2022 2023-05-16", "imports", "agrees"],
    // 3.1 allows 3,050 to 3,150: 3,071.4345.
    ["KZ-FR 2022 2023-11-01", "exports", "agrees"],
    // 1.18 allows 1,175 to 1,185: 1,181.6376. 1.84 allows 1,835 to 1,845: 1,846.6557 is 0.36% more.
    ["KZ-GB 2023 2024-03-14", "turnover", "agrees"],
    ["KZ-GB 2022 2024-03-14", "turnover", "differs by 0.4%"],
    // 172 allows 171.5 to 172.5: 172.2280. 73.8 allows 73.75 to 73.85: 73.9713 is 0.23% more.
    ["KZ-HU 2022 2023-11-21", "turnover", "agrees"],
    ["KZ-RS 2022 2023-12-02", "turnover", "differs by 0.2%"],
    // 1.6 allows 1,550 to 1,650: 1,688.1356 is 5.51% more; 1.1 allows 1,050 to 1,150: 1,147.1762.
    ["KZ-KG 2023 2024-04-17", "turnover", "differs by 5.5%"],
    ["KZ-KG 2023 2024-04-17", "exports", "agrees"],
    // 26% allows 25.5 to 26.5: 1,688.1356 / 1,246.8770 is 35.39% more.
    ["KZ-KG 2023 2024-04-17", "growth", "differs by 9.4 points"],
    // 124.2772 and 8.7149.
    ["KZ-MN 2023 2024-03-07", "exports", "agrees"],
    ["KZ-MN 2023 2024-03-07", "imports", "agrees"],
    // 1.4 allows 1,350 to 1,450: 1,384.8604. 877.6 allows 877.55 to 877.65: 877.2226 is 0.04% less.
    ["KZ-TJ 2022 2023-05-03", "turnover", "agrees"],
    ["KZ-TJ 2022 2023-05-03", "exports", "differs by -0.0%"],
    // 1,384.8604 / 1,163.7819 is 19.00% more, stated 18.5%; 1,163.7819 / 791.4285 is 47.05%, stated 46.9%.
    ["KZ-TJ 2022 2023-05-03", "growth", "differs by 0.5 points"],
    ["KZ-TJ 2021 2022-09-30", "turnover", "agrees"],
    ["KZ-TJ 2021 2022-09-30", "growth", "differs by 0.1 points"],
    // 6, 4 and 2 allow half a billion either way: 5,984.9984, 3,943.3043 and 2,041.6941; 6,348.1004 and 1,597.1217.
    ["KZ-TR 2023 2024-05-20", "turnover", "agrees"],
    ["KZ-TR 2023 2024-05-20", "exports", "agrees"],
    ["KZ-TR 2023 2024-05-20", "imports", "agrees"],
    ["KZ-TR 2022 2024-05-20", "turnover", "agrees"],
    ["KZ-TR 2022 2024-05-20", "imports", "agrees"],
    // By months of a partner there are no statistics.
    ["KZ-CN 2023-01/2023-08 2023-12-07", "turnover", "no series"],
    // Of the other side, in the IMF's figures: 229.5906; 24.0328, stated as more than 24; 205.5578, stated as 205.
    ["AZ-KZ 2019 2020-01-16", "turnover", "agrees"],
    ["AZ-KZ 2019 2020-01-16", "exports", "agrees"],
    ["AZ-KZ 2019 2020-01-16", "imports", "differs by 0.3%"],
    // Exchanged in the text: 35.7204 were exported and 85.1247 imported, which is 80.3 with 6% for freight.
    ["BR-KZ 2018 2019-06-10", "exports", "differs by -55.5%"],
    ["BR-KZ 2018 2019-06-10", "imports", "differs by 138.4%"],
    // Less than 10,000: 9,738.8648.
    ["RU-KZ 2005 2006-04-03", "turnover", "agrees"],
  ])("%s: its %s %s", (statement, indicator, verdict) => {
    expect(verdictOn(statement, indicator)).toBe(verdict);
  });

  test("on one figure by two sources stand in a row each, the newer one first", () => {
    const rows = (partner: string, year: number) =>
      figures(dataset, { reporter: "KZ", partners: [partner], from: yearly(year), to: yearly(year) })
        .filter(({ indicator }) => indicator === "turnover")
        .map(({ key, stated, verdict }) => [key, stated?.literal, verdict?.kind]);
    expect(rows("CN", 2022)).toEqual([
      ["CN-turnover-2022", "24.1 billion", "differs"],
      ["CN-turnover-2022-news-2023-08-31", "24 billion", "agrees"],
    ]);
    expect(rows("DE", 2023)).toEqual([
      ["DE-turnover-2023", "3.9 billion", "differs"],
      ["DE-turnover-2023-news-2024-09-16", "~ 4 billion", "agrees"],
    ]);
  });

  test("differ on five figures, of which none excludes the other", () => {
    const pairs = dataset.statements.map(({ reporter, partner }) => `${reporter} ${partner}`);
    const found = [...new Set(pairs)].flatMap((pair) => {
      const [reporter = "", partner = ""] = pair.split(" ");
      return differing(checksOn(dataset, reporter, partner)).map(({ said, contradict }) => [
        pair,
        said.map(({ stated }) => stated.literal).join(" | "),
        contradict,
      ]);
    });
    expect(found).toEqual([
      ["KZ CN", "24.1 billion | 24 billion", false],
      ["KZ CN", "34.1% | 34%", false],
      ["KZ DE", "2.3 billion | > 2.3 billion", false],
      ["KZ DE", "3.9 billion | ~ 4 billion", false],
      ["CN KZ", "44 billion | 43.82 billion", false],
    ]);
  });

  test("on direct investment have a row for each span and source", () => {
    const rows = figures(dataset, { reporter: "KZ", partners: ["DE"], from: yearly(2023), to: yearly(2023) });
    const invested = rows.filter(({ indicator }) => indicator === "fdiGrossInflow");
    expect(invested.map(({ period, stated }) => [formatPeriod(period), stated?.literal])).toEqual([
      ["2005/..", "~ 6.7 billion"],
      ["1992/2023", "> 6.6 billion"],
      ["2023", "770 million ± 5 million"],
      ["2023", "770 million ± 5 million"],
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });
});
