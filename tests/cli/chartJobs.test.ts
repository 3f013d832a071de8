import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readChartArguments } from "../../src/cli/chartArguments";
import { areasIn, dataReader, listedPartners } from "../../src/cli/chartData";
import { type ChartJob, chartJobs } from "../../src/cli/chartJobs";
import { yearly } from "../../src/core/period";
import { defaultView, parseView } from "../../src/state/view";

const names: Readonly<Record<string, string>> = { ES: "Spain", PT: "Portugal", IT: "Italy" };

function jobs(words: string, listed: readonly string[] = []): ChartJob[] {
  const asked = readChartArguments(words.split(" "), "2026-03-01");
  return asked ? chartJobs(asked, listed, (code) => names[code] ?? code) : [];
}

describe("jobs", () => {
  test("partners stand together in one picture, in the file that is named", () => {
    expect(jobs("--partners ES,IT --year 2023 --out a/chart.png")).toMatchObject([
      { name: "Spain, Italy", query: "?partners=ES,IT&year=2023", file: "a/chart.png", folder: "" },
    ]);
  });

  test("a folder takes the file under the name that the application gives it", () => {
    expect(jobs("--partners ES,IT --out pictures")).toMatchObject([{ file: null, folder: "pictures" }]);
  });

  test("each partner gets a picture of its own, once, with all else as asked", () => {
    expect(jobs("--each --partners IT,ES,IT --view trend --scale index --measure exports --out out")).toMatchObject([
      { name: "Italy", query: "?view=trend&partners=IT&measure=exports&scale=index", file: null, folder: "out" },
      { name: "Spain", query: "?view=trend&partners=ES&measure=exports&scale=index", file: null, folder: "out" },
    ]);
  });

  test("all partners are those that the reporter lists, in its order", () => {
    const queries = jobs("--all-partners --year 2022", ["PT", "ES"]).map(({ name, query }) => [name, query]);
    expect(queries).toEqual([
      ["Portugal", "?partners=PT&year=2022"],
      ["Spain", "?partners=ES&year=2022"],
    ]);
  });

  test("the address of a job is that of its view", () => {
    const [job] = jobs("--partners PT,ES --view table --year 2019-2021 --lang en");
    const view = {
      ...defaultView,
      view: "table",
      partners: ["PT", "ES"],
      periods: { from: yearly(2019), to: yearly(2021) },
      lang: "en",
    };
    expect(parseView(job?.query ?? "")).toEqual({ view, notices: [] });
  });

  test("a picture in another language is drawn on the English page, a brief is that page itself", () => {
    const language = (words: string) => jobs(words).map(({ query }) => parseView(query).view.lang);
    expect([language("--lang kk"), language("--lang kk --view brief --out brief.pdf")]).toEqual([[null], ["kk"]]);
  });
});

describe("the partners that the data list", () => {
  const read = dataReader("", fileURLToPath(new URL("../../data", import.meta.url)));
  const listed = async (query: string) => listedPartners(read, await areasIn(read), parseView(query).view);

  test("are 204 in 2023, neither the world nor the reporter among them", async () => {
    const partners = await listed("?year=2023");
    expect(new Set(partners).size).toBe(204);
    expect(partners).toEqual(expect.arrayContaining(["ES", "PT", "RU"]));
    expect(partners.filter((code) => code === "W00" || code === "KZ")).toEqual([]);
  });

  test("without a year are those of the year that the page opens on", async () => {
    expect(await listed("")).toEqual(await listed("?year=2023"));
  });

  test("in a span are those of any of its years, and years without data add none", async () => {
    const years = await Promise.all([2022, 2023, 2024, 2025].map((year) => listed(`?year=${year}`)));
    const single = years.flat();
    expect(new Set(await listed("?year=2022-2030"))).toEqual(new Set(single));
  });

  test("of direct investment are those of whom any of its measures is known", async () => {
    expect(await listed("?measure=fdi")).toEqual(["CN", "DE", "JP", "SG", "US"]);
    expect((await listed("?measure=fdi&reporter=CN&year=2024")).length).toBeGreaterThan(200);
    await expect(listed("?measure=fdi&reporter=LI")).rejects.toThrow("--reporter: the data hold no LI.");
  });

  test("a year, a month and a reporter without data are refused in words", async () => {
    await expect(listed("?year=1990")).rejects.toThrow("--year: the data list no partner of KZ then.");
    await expect(listed("?year=2025-04")).rejects.toThrow("--year: the data list no partner of KZ then.");
    await expect(listed("?reporter=LI")).rejects.toThrow("--reporter: the data hold no LI.");
  });
});
