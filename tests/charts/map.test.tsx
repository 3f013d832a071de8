// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { RankingModel } from "../../src/analysis/ranking";
import { borderOn, contrast, hatchOf, rampOf } from "../../src/charts/map/colours";
import { layOut } from "../../src/charts/map/layout";
import { stepText } from "../../src/charts/map/legend";
import { moved, mostTimes, placeIn, whole, zoomed } from "../../src/charts/map/zoom";
import { usualForm } from "../../src/charts/drawing";
import { MapChart } from "../../src/charts/map/Chart";
import { dark, light } from "../../src/charts/palette";
import type { Figure } from "../../src/core/figure";
import { grammar as en } from "../../src/words/en/grammar";
import { grammars } from "../words/grammar/all";
import { mapModel } from "./mapModel";

afterEach(cleanup);

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
    const { fill } = draw(mapModel());
    const ramp = rampOf("turnover", light);
    expect([fill("CN"), fill("ES"), fill("PT"), fill("CU")].map((each) => ramp.indexOf(each ?? ""))).toEqual([
      5, 4, 2, 0,
    ]);
  });

  test("have none for a partner of whom one flow alone is known, and the key says so", () => {
    const model = mapModel();
    const [china, ...others] = model.ranked;
    if (!china) throw new Error("nobody is ranked");
    const half = atLeast(china.figure);
    const { fill, texts } = draw({ ...model, ranked: others, partial: [{ ...china, rank: null, figure: half }] });
    expect(fill("CN")).toMatch(/^url\(#not-reported/);
    expect(texts).toContain("not reported; one flow not reported");
  });

  test("tell apart who was not reported, who trades nothing, and the reporter", () => {
    const { fill, texts } = draw(mapModel({ measure: "exports" }));
    expect(fill("TD")).toMatch(/^url\(#not-reported/);
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

describe.each([
  ["light", light],
  ["dark", dark],
] as const)("in the %s theme", (_, palette) => {
  const ramps = (["turnover", "exports", "imports", "fdiInwardPosition"] as const).map((measure) =>
    rampOf(measure, palette),
  );

  test("the hatch is seen on the ground and beside the lowest step", () => {
    for (const lowest of [palette.ground, ...ramps.map(([first]) => first ?? "")])
      expect(contrast(hatchOf(palette), lowest)).toBeGreaterThanOrEqual(3);
  });

  test("a border is seen between neighbours of one step", () => {
    for (const step of [...ramps.flat(), palette.ground])
      expect(contrast(borderOn(palette, step), step)).toBeGreaterThanOrEqual(3);
  });
});

describe("the legend", () => {
  test("names every step in millions", () => {
    const steps = (limits: readonly number[]) => [...limits, 0].map((_, i) => stepText(en, limits, i));
    expect(steps([1e6, 1e7, 1e8])).toEqual(["under 1", "1 to 10", "10 to 100", "100 and more"]);
    expect(steps([-1e8, 1e8])).toEqual(["−100 and below", "−100 to 100", "100 and more"]);
  });

  test.each([328, 800, 1120])("fits into %d pixels in any language", (width) => {
    for (const grammar of grammars) {
      const { legend, height } = layOut(grammar, mapModel({ measure: "balance" }), width);
      expect(legend.x + legend.width).toBeLessThanOrEqual(width);
      expect(legend.y + legend.height).toBeLessThanOrEqual(height);
    }
  });
});

describe("in a frame", () => {
  const inFrame = (room: number, asked = {}, width = 1120) =>
    layOut(en, mapModel(asked), width, { ...usualForm, room });
  const names = ({ largest }: ReturnType<typeof layOut>) =>
    largest?.columns.flatMap(({ rows }) => rows.map(({ rank, name }) => `${rank} ${name}`)) ?? [];

  test("that is low the legend stands beside the map, not below it", () => {
    const layout = inFrame(400);
    expect(layout.legend.x).toBeGreaterThan(layout.frame.right);
    expect(layout.legend.y + layout.legend.height).toBeLessThanOrEqual(layout.height);
  });

  test("that is high the map is as wide, and the largest partners stand below it, the chosen ones in their places", () => {
    const layout = inFrame(900);
    expect(layout.frame.right - layout.frame.left).toBe(1120);
    expect(layout.largest?.y).toBeGreaterThan(layout.legend.y + layout.legend.height);
    expect(names(layout).slice(0, 3)).toEqual(["1 China", "2 Russia", "3 Italy"]);
    expect(names(layout).slice(-1)).toEqual(["69 Portugal"]);
    expect(names(layout)).toContain("14 Spain");
  });

  test("a balance lists the largest of both signs", () => {
    const { ranked } = mapModel({ measure: "balance", partners: [] });
    const listed = names(inFrame(900, { measure: "balance", partners: [] }));
    expect(listed[0]).toBe(`1 ${ranked[0]?.area.names.en}`);
    expect(listed.at(-1)).toBe(`${ranked.at(-1)?.rank} ${ranked.at(-1)?.area.names.en}`);
  });

  test.each([300, 400, 480, 520, 560, 640, 720, 900, 1400])("of %i pixels everything keeps within it", (room) => {
    for (const measure of ["turnover", "balance"] as const) {
      const { height, legend, largest, frame, width } = inFrame(room, { measure });
      expect(height).toBe(room);
      const ends = [frame, { right: legend.x + legend.width, bottom: legend.y + legend.height }];
      if (largest) {
        const [last] = largest.columns.slice(-1);
        const right = largest.x + (last?.left ?? 0) + largest.columnWidth;
        ends.push({ right, bottom: largest.y + largest.height });
      }
      for (const { right, bottom } of ends) {
        expect(right).toBeLessThanOrEqual(width + 0.5);
        expect(bottom).toBeLessThanOrEqual(room + 0.5);
      }
    }
  });
});

describe("chosen partners", () => {
  test("are outlined, and named with their figures where there is room", () => {
    const { svg, texts } = draw(mapModel());
    expect(svg.querySelectorAll(`[stroke="${light.accent}"]`)).toHaveLength(2);
    expect(texts.join(" ")).toMatch(/Spain 2,011\.8/);
    expect(texts.join(" ")).toMatch(/Portugal 50\.7/);
    expect(draw(mapModel(), 328).texts.join(" ")).not.toMatch(/Spain/);
  });

  test("are picked by a click on their land or their dot; the sea picks nobody", async () => {
    const onPick = vi.fn<(code: string) => void>();
    const { svg } = draw(mapModel(), 800, { onPick });
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

test("a zoomed map keeps the size of its text and lines, and is cut at its frame", () => {
  const layout = layOut(en, mapModel(), 800);
  const closer = zoomed(layout, moved(whole, placeIn("PT")!, { x: 0.5, y: 0.5 }, 6, mostTimes(layout)));
  const sizesOf = (each: typeof layout) => {
    const { container, unmount } = render(<MapChart layout={each} palette={light} />);
    const outline = container.querySelector(`path[stroke="${light.accent}"]`);
    const land = container.querySelector("g:has(> [data-code])");
    const sizes = {
      text: [...container.querySelectorAll("text")].map((text) => text.getAttribute("font-size")),
      line: Number(outline?.getAttribute("stroke-width")) * each.scale,
      border: Number(land?.getAttribute("stroke-width")) * each.scale,
      isCut: container.querySelector("[clip-path]") !== null,
    };
    unmount();
    return sizes;
  };
  const [before, after] = [sizesOf(layout), sizesOf(closer)];
  expect(after.line).toBeCloseTo(before.line);
  expect(after.border).toBeCloseTo(before.border);
  expect(new Set(after.text)).toEqual(new Set(before.text));
  expect([before.isCut, after.isCut]).toEqual([false, true]);
});
