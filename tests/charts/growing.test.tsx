// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { growing, type GrowthModel } from "../../src/analysis/growing";
import { everyGrowthRow, growthRows } from "../../src/analysis/growthRows";
import { GrowingChart } from "../../src/charts/growing/Chart";
import { layOut } from "../../src/charts/growing/layout";
import { light } from "../../src/charts/palette";
import { yearly } from "../../src/core/period";
import type { GrowthOrder } from "../../src/core/question";
import { grammar as en } from "../../src/words/en/grammar";
import { builtIn } from "../data/dataset";
import { grammars } from "../words/grammar/all";
import { boxesOf, meetings } from "./boxes";

afterEach(cleanup);

const dataset = builtIn();

function modelOf(order: GrowthOrder, group: string | null = "EU"): GrowthModel {
  const question = { reporter: "KZ", partners: ["ES", "PT"], since: yearly(2018), period: yearly(2023) };
  const model = growing(dataset, { ...question, measure: "turnover", group, order });
  if (!model) throw new Error("no ranking");
  return model;
}
const laidOut = (model: GrowthModel, width: number, grammar = en) =>
  layOut(grammar, { model, rows: everyGrowthRow(model) }, width);

describe("a line from the earlier figure to the later one", () => {
  test("is as long as the change in percent, where percent orders", () => {
    const rows = laidOut(modelOf("percent"), 1128).rows.flatMap(({ row, before, now }) =>
      row.kind === "partner" && before !== null && now !== null ? { partner: row.partner, length: now - before } : [],
    );
    const lengths = rows.map(({ length }) => length);
    expect(rows).toHaveLength(27);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  });

  test("is as long as the change in dollars, where dollars order", () => {
    const lengths = laidOut(modelOf("amount"), 1128).rows.map(({ before, now }) => (now ?? 0) - (before ?? 0));
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  });

  test("does not move when others are folded", () => {
    const model = modelOf("percent", null);
    const all = layOut(en, { model, rows: everyGrowthRow(model) }, 1128).rows;
    for (const { row, before, now } of layOut(en, { model, rows: growthRows(model) }, 1128).rows) {
      if (row.kind !== "partner" || row.partner.rank === null) continue;
      const same = all.find((one) => one.row.kind === "partner" && one.row.partner === row.partner);
      expect([same?.before, same?.now]).toEqual([before, now]);
    }
  });
});

describe.each(Object.entries(grammars))("in %s", (_, grammar) => {
  test.each([320, 360, 900, 1128])("at %i pixels no text lies on another or beyond the edge", (width) => {
    const model = modelOf("percent", null);
    const { container } = render(
      <GrowingChart layout={layOut(grammar, { model, rows: growthRows(model) }, width)} palette={light} />,
    );
    const boxes = boxesOf(container);
    expect(meetings(boxes)).toEqual([]);
    for (const { left, right } of boxes) {
      expect(left).toBeGreaterThanOrEqual(-1);
      expect(right).toBeLessThanOrEqual(width + 1);
    }
  });
});
