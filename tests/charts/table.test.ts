import { describe, expect, test } from "vitest";
import { figures } from "../../src/analysis/figures";
import { latestFirst } from "../../src/analysis/latestFirst";
import { usualForm } from "../../src/charts/drawing";
import { layOut } from "../../src/charts/table/layout";
import { yearly } from "../../src/core/period";
import { grammar as en } from "../../src/words/en/grammar";
import { builtIn } from "../data/dataset";

const rowsOf = (from: number, to = from) =>
  latestFirst(figures(builtIn(), { reporter: "KZ", partners: ["ES", "PT", "IT"], from: yearly(from), to: yearly(to) }));
const texts = (layout: ReturnType<typeof layOut>) => layout.lines.map(({ cells }) => cells.map(({ text }) => text));
const heads = (layout: ReturnType<typeof layOut>) => layout.places.map(({ column }) => column.key);
const lean = { ...usualForm, dense: true, lean: true };

describe("the picture of a table", () => {
  test("has a line for each figure, with its change and what was stated", () => {
    const layout = layOut(en, rowsOf(2022), 1120);
    expect(heads(layout)).toEqual(["partner", "indicator", "period", "statistics", "change", "stated", "verdict"]);
    expect(texts(layout)[0]?.slice(0, 4)).toEqual(["Spain", "Turnover", "2022", "2,592.1"]);
  });

  test("of a low frame has a line for each partner and a column for each flow", () => {
    const layout = layOut(en, rowsOf(2023), 1120, lean);
    expect(heads(layout)).toEqual(["partner", "turnover", "exports", "imports"]);
    expect(texts(layout).slice(0, 2)).toEqual([
      ["Spain", "2,011.8", "1,485.5", "526.3"],
      ["Portugal", "50.7", "4.9", "45.8"],
    ]);
  });

  test("names each partner and period once, and says how many figures are left out where the lines are too many", () => {
    const layout = layOut(en, rowsOf(2018, 2023), 1120, { ...lean, few: true, room: 200 });
    expect(heads(layout)).toEqual(["partner", "period", "turnover", "exports", "imports"]);
    expect(
      texts(layout)
        .slice(0, 2)
        .map(([partner, period]) => [partner, period]),
    ).toEqual([
      ["Spain", "2023"],
      ["", "2022"],
    ]);
    expect(layout.height).toBeLessThanOrEqual(200);
    const drawn = 3 * layout.lines.length;
    expect(layout.foot.join(" ")).toMatch(
      new RegExp(`^The first ${drawn} of \\d+ figures; all of them are in the CSV\\.$`),
    );
  });

  test("is never drawn smaller to fill a frame", () => {
    expect(layOut(en, rowsOf(2023), 500, { ...usualForm, room: 600 }).height).toBe(Infinity);
    expect(layOut(en, rowsOf(2023), 500).height).toBeLessThan(300);
  });
});
