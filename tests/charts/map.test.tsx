// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { ranking, type RankingModel, type RankingQuestion } from "../../src/analysis/ranking";
import { rampOf } from "../../src/charts/map/colours";
import { layOut, stepText } from "../../src/charts/map/layout";
import { usualForm } from "../../src/charts/drawing";
import { MapChart } from "../../src/charts/map/Chart";
import { dark, light } from "../../src/charts/palette";
import type { Figure } from "../../src/core/figure";
import { builtIn } from "../data/dataset";
import { yearly } from "../../src/core/period";
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

/** The known side of a turnover. */
const atLeast = (figure: Figure): Figure =>
  figure.kind === "gap"
    ? figure
    : { ...figure, qualifier: "atLeast", interval: { lower: figure.interval.lower, upper: null } };

function draw(model: RankingModel, width = 800, more: Partial<Parameters<typeof MapChart>[0]> = {}) {
  const { container } = render(<MapChart layout={layOut(en, model, width)} palette={light} {...more} />);
  const svg = container.querySelector("svg");
  if (!svg) throw new Error("nothing was drawn");
  return {
    svg,
    fill: (code: string) =>
      (
        svg.querySelector(`path[data-code="${code}"]`) ?? svg.querySelector(`[data-code="${code}"] circle:last-child`)
      )?.getAttribute("fill"),
    texts: [...svg.querySelectorAll("text")].map((text) => text.textContent),
  };
}

describe("colours", () => {
  test("rise with the steps", () => {
    const { fill } = draw(modelOf());
    const ramp = rampOf("turnover", light);
    expect([fill("CN"), fill("ES"), fill("PT"), fill("CU")].map((each) => ramp.indexOf(each ?? ""))).toEqual([
      5, 4, 2, 0,
    ]);
  });

  test("have none for a partner of whom one flow alone is known, and the key says so", () => {
    const model = modelOf();
    const [china, ...others] = model.ranked;
    if (!china) throw new Error("nobody is ranked");
    const half = atLeast(china.figure);
    const { fill, texts } = draw({ ...model, ranked: others, partial: [{ ...china, rank: null, figure: half }] });
    expect(fill("CN")).toBe("url(#not-reported)");
    expect(texts).toContain("not reported; one flow not reported");
  });

  test("tell apart who was not reported, who trades nothing, and the reporter", () => {
    const { fill, texts } = draw(modelOf({ measure: "exports" }));
    expect(fill("TD")).toBe("url(#not-reported)");
    expect(fill("AD")).toBe(light.ground);
    expect(texts).toEqual(expect.arrayContaining(["not reported", "no exports", "Kazakhstan"]));
  });

  test.each([light, dark])("of a balance run from the hue of imports to that of exports", (palette) => {
    const ramp = rampOf("balance", palette);
    expect(new Set(ramp).size).toBe(7);
    expect(ramp[0]).toBe(rampOf("imports", palette)[5]);
    expect(ramp[6]).toBe(rampOf("exports", palette)[5]);
  });
});

describe("the legend", () => {
  test("names every step in millions", () => {
    const steps = (limits: readonly number[]) => [...limits, 0].map((_, i) => stepText(en, limits, i));
    expect(steps([1e6, 1e7, 1e8])).toEqual(["under 1", "1 to 10", "10 to 100", "100 and more"]);
    expect(steps([-1e8, 1e8])).toEqual(["−100 and below", "−100 to 100", "100 and more"]);
  });

  test.each([328, 800, 1120])("fits into %d pixels", (width) => {
    const layout = layOut(en, modelOf(), width);
    for (const { x, y } of layout.legend) {
      expect(x).toBeLessThan(width - 60);
      expect(y).toBeLessThan(layout.height);
    }
  });
});

test("in a low frame the legend stands beside the map, not below it", () => {
  const layout = layOut(en, modelOf(), 1120, { ...usualForm, dense: true });
  expect(layout.height).toBe(layout.mapHeight);
  for (const { x, y } of layout.legend) {
    expect(x).toBeGreaterThan(layout.mapWidth);
    expect(y).toBeLessThan(layout.height);
  }
});

describe("chosen partners", () => {
  test("are outlined, and named with their figures where there is room", () => {
    const { svg, texts } = draw(modelOf());
    expect(svg.querySelectorAll(`[stroke="${light.accent}"]`)).toHaveLength(2);
    expect(texts).toEqual(expect.arrayContaining(["Spain 2,011.8", "Portugal 50.7"]));
    expect(draw(modelOf(), 328).texts).not.toContain("Spain 2,011.8");
  });

  test("are picked by a click on their land or their dot; the sea picks nobody", async () => {
    const onPick = vi.fn<(code: string) => void>();
    const { svg } = draw(modelOf(), 800, { onPick });
    await userEvent.click(svg.querySelector('path[data-code="BR"]') ?? svg);
    const malta = svg.querySelector('[data-code="MT"] circle');
    await userEvent.click(malta ?? svg);
    await userEvent.click(svg);
    expect(onPick.mock.calls).toEqual([
      ["BR", false],
      ["MT", false],
    ]);
  });
});
