// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { folded, type RankingRow, unfolded } from "../../src/analysis/folding";
import { ranking, type RankingModel, type RankingQuestion } from "../../src/analysis/ranking";
import { dark, light, type Palette } from "../../src/charts/palette";
import { layOut } from "../../src/charts/ranking/layout";
import { RankingChart } from "../../src/charts/ranking/Chart";
import { halfOf, monthOf, partOf, quarterOf, yearly } from "../../src/core/period";
import { builtIn } from "../data/dataset";
import { grammars } from "../words/grammar/all";
import { boxesOf, meetings } from "./boxes";
import { grammar as en } from "../../src/words/en/grammar";

afterEach(cleanup);

const dataset = builtIn();

function modelOf(asked: Partial<RankingQuestion> = {}): RankingModel {
  const model = ranking(dataset, {
    reporter: "KZ",
    partners: ["ES", "PT"],
    period: yearly(2023),
    measure: "turnover",
    group: null,
    ...asked,
  });
  if (!model) throw new Error("no ranking");
  return model;
}

interface Look {
  readonly rows?: readonly RankingRow[];
  readonly width?: number;
  readonly palette?: Palette;
  readonly isLog?: boolean;
}

function draw(model: RankingModel, { rows = folded(model), width = 1120, palette = light, isLog = false }: Look = {}) {
  const { container } = render(<RankingChart layout={layOut(en, { model, rows, isLog }, width)} palette={palette} />);
  const svg = container.querySelector("svg");
  if (!svg) throw new Error("nothing was drawn");
  const filled = (colour: string) => svg.querySelector(`path[fill="${colour}"]`)?.getAttribute("d") ?? "";
  return {
    svg,
    texts: [...svg.querySelectorAll("text:not(:has(tspan)), tspan")].map((text) => text.textContent),
    bold: [...svg.querySelectorAll('[font-weight="600"]')].map((text) => text.textContent),
    /** Lengths of the bars of one colour. */
    bars: (colour: string) => [...filled(colour).matchAll(/h(-?[\d.]+)v\d+h/g)].map((match) => Number(match[1])),
    dots: (colour: string) => filled(colour).match(/a5 5 0 1 0 10 0/g)?.length ?? 0,
  };
}

const values = (model: RankingModel) =>
  folded(model).flatMap((row) =>
    row.kind === "partner" && row.partner.figure.kind === "amount" ? row.partner.figure.value.toNumber() : [],
  );

describe("bars", () => {
  test("start at zero and are as long as their figures say", () => {
    const model = modelOf();
    const { bars } = draw(model);
    const others = bars(light.rule2);
    expect(others).toHaveLength(16);
    const [china = 0, russia = 0] = values(model);
    expect((others[1] ?? 0) / (others[0] ?? 1)).toBeCloseTo(russia / china, 3);
  });

  test("of chosen partners are in ink, and what is tiny is still seen", () => {
    const [spain = 0, portugal = 0] = draw(modelOf()).bars(light.ink);
    expect(spain).toBeGreaterThan(30);
    expect(portugal).toBeGreaterThanOrEqual(0.75);
    expect(draw(modelOf(), { palette: dark }).bars(dark.ink)).toHaveLength(2);
  });

  test("of deficits lie on the other side of zero", () => {
    const model = modelOf({ measure: "balance" });
    const lengths = draw(model).bars(light.rule2);
    expect(Math.sign(lengths[0] ?? 0)).toBe(1);
    expect(Math.sign(lengths.at(-1) ?? 0)).toBe(-1);
  });

  test("are not drawn for gaps and for nothing, nor on a logarithmic scale, where dots are", () => {
    const model = modelOf({ measure: "exports", partners: ["AQ", "AD"] });
    const { bars, texts } = draw(model);
    expect(bars(light.ink)).toEqual([]);
    expect(texts).toEqual(expect.arrayContaining(["Antarctica", "..", "Andorra", "0"]));
    const log = draw(modelOf(), { isLog: true });
    expect(log.bars(light.rule2)).toEqual([]);
    expect([log.dots(light.rule2), log.dots(light.ink)]).toEqual([16, 2]);
  });
});

describe("texts", () => {
  test("give rank, name, figure, share and the rank of the year before", () => {
    const { texts, bold } = draw(modelOf());
    expect(bold).toEqual(["14", "69", "Spain", "Portugal", "2,011.8", "50.7", "1.4%", "0.04%"]);
    expect(texts).toEqual(
      expect.arrayContaining(["Rank in 2022", "16–67", "52 partners between", "21,612.7", "15.5%"]),
    );
  });

  test("of the first year name no year before", () => {
    expect(draw(modelOf({ period: yearly(2018) })).texts.some((text) => text?.startsWith("Rank in"))).toBe(false);
  });

  test.each(grammars)("in $tag name a period before without meeting the other heads", (grammar) => {
    for (const period of [yearly(2023), halfOf(2023, 2), quarterOf(2023, 4), monthOf(2023, 9), partOf(2023, 1, 9)])
      for (const width of [700, 1120]) {
        const { container } = render(
          <RankingChart
            layout={layOut(grammar, { model: { ...modelOf(), period }, rows: [], isLog: false }, width)}
            palette={light}
          />,
        );
        const svg = container.querySelector("svg");
        const boxes = svg ? boxesOf(svg) : [];
        expect(boxes.map(({ text }) => text).join(" ")).toContain("2022");
        expect(meetings(boxes)).toEqual([]);
        expect(boxes.filter(({ top, right }) => top < 0 || right > width + 1)).toEqual([]);
        cleanup();
      }
  });

  test.each([328, 700, 900, 1120])("at %d pixels stay within the drawing and do not meet", (width) => {
    const model = modelOf({ partners: ["GS", "CF", "FK"] });
    const layout = layOut(en, { model, rows: folded(model), isLog: false }, width);
    expect(layout.names.to).toBeLessThanOrEqual(layout.value - 40);
    expect(layout.bars.to).toBeLessThanOrEqual(width);
    const { svg } = draw(model, { width });
    for (const text of svg.querySelectorAll("text:not(:has(tspan)), tspan")) {
      const x = Number(text.getAttribute("x"));
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(Number(text.getAttribute("y"))).toBeLessThan(layout.height);
    }
  });
});

test("all 204 partners are few elements beside their texts", () => {
  const model = modelOf();
  const { svg, texts } = draw(model, { rows: unfolded(model) });
  expect(texts.length).toBeGreaterThan(4 * 204);
  expect(svg.querySelectorAll("rect").length).toBeLessThan(5);
  expect(svg.querySelectorAll("path").length).toBeLessThan(204 + 10);
});

test("rows lie one below the other without gaps, as high as the drawing", () => {
  const model = modelOf();
  const { rows, height } = layOut(en, { model, rows: folded(model), isLog: false }, 1120);
  rows.slice(1).forEach((row, i) => expect(row.top).toBe((rows[i]?.top ?? 0) + (rows[i]?.height ?? 0)));
  expect(height).toBe((rows.at(-1)?.top ?? 0) + (rows.at(-1)?.height ?? 0) + 8);
});
