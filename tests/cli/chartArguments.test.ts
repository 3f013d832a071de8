import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readChartArguments } from "../../src/cli/chartArguments";
import { Failure } from "../../src/cli/failure";
import { monthOf, partOf, quarterOf, yearly } from "../../src/core/period";
import { defaultChoices, soundChoices } from "../../src/state/exportChoices";
import { defaultView } from "../../src/state/view";

const today = "2026-03-01";
const read = (...args: string[]) => readChartArguments(args, today);

/** The one sentence that refuses a command line. */
function refusal(...args: string[]): string {
  try {
    read(...args);
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
  throw new Error(`${args.join(" ")} is taken`);
}

describe("what is asked for", () => {
  test("without options it is the default view as the dialog's defaults draw it, today, in this folder", () => {
    expect(read()).toEqual({
      view: defaultView,
      files: "one",
      choices: defaultChoices,
      out: { path: ".", isFile: false },
      data: null,
      date: today,
      home: null,
      lenient: false,
    });
  });

  test("codes may be written small, and a span of years is one", () => {
    const view = read("--partners", "es,pt,it", "--reporter", "kz", "--view", "trend", "--year", "2018-2023")?.view;
    expect(view).toMatchObject({
      partners: ["ES", "PT", "IT"],
      reporter: "KZ",
      periods: { from: yearly(2018), to: yearly(2023) },
    });
  });

  test.each([
    ["2023-Q1", quarterOf(2023, 1), quarterOf(2023, 1)],
    ["2023-04", monthOf(2023, 4), monthOf(2023, 4)],
    ["2023-01/2023-08", partOf(2023, 1, 8), partOf(2023, 1, 8)],
    ["2022-01..2024-08", monthOf(2022, 1), monthOf(2024, 8)],
  ])("--year takes %s, as the address does", (text, from, to) => {
    expect(read("--view", "trend", "--year", text)?.view.periods).toEqual({ from, to });
  });

  test("a source is preferred by its id", () => {
    expect(read("--source", "imf-dots")?.view.source).toBe("imf-dots");
    expect(refusal("--source", "<b>")).toBe("--source: “<b>” is not understood.");
  });

  test.each([
    ["chart.png", "png"],
    ["Chart.PNG", "png"],
    ["a/b/chart.svg", "svg"],
    ["figures.csv", "csv"],
    ["figures.xlsx", "xlsx"],
  ])("the name of the file %s says its format", (out, format) => {
    expect(read("--out", out)).toMatchObject({ out: { path: out, isFile: true }, choices: { format } });
  });

  test.each(["out", "out.png/", "v1.2", "..", "data/2023"])("%s is a folder", (out) => {
    expect(read("--out", out)?.out).toEqual({ path: out, isFile: false });
  });

  test("a CSV file may be one for Excel", () => {
    expect(read("--out", "figures.csv", "--format", "csv-excel")?.choices.format).toBe("csv-excel");
  });

  test("every part of the picture can be left out, and the ground", () => {
    const without = ["--transparent", "--no-title", "--no-stated", "--no-notes", "--no-code"];
    const none = { opaque: false, title: false, stated: false, notes: false, code: false };
    expect(read(...without)?.choices).toEqual({ ...defaultChoices, ...none });
  });

  test("a size of one's own is the dialog's “Other”", () => {
    const { shape, width, height } = read("--size", "1080x1350")?.choices ?? defaultChoices;
    expect([shape, width, height]).toEqual(["custom", 1080, 1350]);
  });

  test("a language is that of the picture, without one that of the page", () => {
    expect([read("--lang", "kk")?.choices.language, read()?.choices.language]).toEqual(["kk", null]);
  });

  test("help is asked for with either word", () => {
    expect([read("--help"), read("-h")]).toEqual([null, null]);
  });

  test("whatever is taken, the dialog takes as it stands", () => {
    const shape = fc.constantFrom([], ["--shape", "page"], ["--shape", "social"], ["--size", "600x4000"]);
    const rest = fc.subarray(["--no-title", "--no-notes", "--no-code", "--no-stated", "--transparent"]);
    const density = fc.constantFrom("1", "2", "3");
    const format = fc.constantFrom("png", "svg", "csv", "csv-excel", "xlsx");
    fc.assert(
      fc.property(shape, rest, density, format, (a, b, c, d) => {
        const choices = read(...a, ...b, "--density", c, "--format", d)?.choices;
        expect(soundChoices(structuredClone(choices))).toEqual(choices);
      }),
    );
  });
});

describe("what is refused, in one sentence that names the option", () => {
  test.each([
    [["--year", "twenty"], "--year: “twenty” is not understood; write 2023, 2023-H1, 2023-Q1, 2023-04, "],
    [["--year", "2023-2018"], "--year: “2023-2018” is not understood; write"],
    [["--year", "2025-13"], "--year: “2025-13” is not understood; write"],
    [["--year", "2025-Q5"], "--year: “2025-Q5” is not understood; write"],
    [["--year", "2025-01/2024-12"], "--year: “2025-01/2024-12” is not understood; write"],
    [["--view", "pie"], "--view: “pie” is not understood."],
    [["--scale", "index"], "--scale: there is no “index”"],
    [["--partners", ""], "--partners: names no partner."],
    [["--view", "check"], "--view: a text is checked by npm run check-text, and draws nothing."],
    [["--partners", "ES,§"], "--partners: “§” is not understood."],
    [["--format", "gif"], "--format: there is no “gif”; there are png, svg, csv, csv-excel, xlsx."],
    [["--out", "chart.gif"], "--out: “chart.gif” is not a file that is written here"],
    [["--out", "chart.svg", "--format", "png"], "--out: “chart.svg” is no file of --format png."],
    [["--out", ""], "--out: names no file."],
    [["--shape", "custom"], "--shape: there is no “custom”"],
    [["--shape", "page", "--size", "800x600"], "--size and --shape exclude each other."],
    [["--size", "1600"], "--size: “1600” is not a size"],
    [["--size", "599x900"], "each side from 600 to 4000"],
    [["--size", "900x4001"], "each side from 600 to 4000"],
    [["--density", "5"], "--density: there is no “5”"],
    [["--density", "4", "--size", "4000x4000"], "--density: 4 is more than a browser can draw at 4000x4000."],
    [["--date", "2024-02-30"], "--date: “2024-02-30” is not a day"],
    [["--date", "yesterday"], "--date: “yesterday” is not a day"],
    [["--home", "file:///etc"], "--home: “file:///etc” is not an address"],
    [["--home", "https://example.org/?a"], "--home"],
    [["--each"], "--each needs --partners."],
    [["--all-partners", "--each"], "--all-partners excludes --partners and --each."],
    [["--all-partners", "--partners", "ES"], "--all-partners excludes --partners and --each."],
    [["--all-partners", "--out", "chart.png"], "--out: several files need a folder."],
    [["--fast"], "Unknown option '--fast'."],
    [["chart.png"], "Unexpected argument 'chart.png'."],
    [["--partners"], "Option '--partners <value>' argument missing."],
  ])("%j", (args, words) => {
    const said = refusal(...args);
    expect(said).toContain(words);
    expect(said).toMatch(/^[^\n]+\.$/);
  });
});
