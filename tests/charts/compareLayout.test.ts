import { describe, expect, test } from "vitest";
import { layOut } from "../../src/charts/compare/layout";
import { denseNames, type Room } from "../../src/charts/compare/rooms";
import { textWidth } from "../../src/charts/text";
import { flows } from "../../src/core/indicators";
import { grammar as en } from "../../src/words/en/grammar";
import { grammars } from "../words/grammar/all";
import { companies, compared, scales, statedTwice, widths } from "./compareModel";

const every = widths.flatMap((width) =>
  scales.flatMap((scale) => companies.map((partners) => [width, scale, partners] as const)),
);

describe.each(every)("at a width of %i on the scale “%s”, %s", (width, scale, partners) => {
  const layout = layOut(en, compared(partners, scale), width);
  const lanes = layout.blocks.flatMap((block) => block.lanes);

  test("stand in blocks below each other, with three lanes each that do not overlap", () => {
    expect(layout.blocks).toHaveLength(partners.split(" ").length);
    let bottom = layout.head;
    for (const block of layout.blocks) {
      expect(block.top).toBeGreaterThanOrEqual(bottom);
      expect(block.lanes.map(({ flow }) => flow)).toEqual(["turnover", "exports", "imports"]);
      bottom = block.top;
      for (const { y } of block.lanes) {
        // A lane has its label of 12.5 px below the bar, on a phone above it.
        expect(y).toBeGreaterThanOrEqual(bottom + (layout.form === "narrow" ? 20 : 6));
        bottom = y + layout.bar + (layout.form === "narrow" ? 9 : 16);
      }
      expect(bottom).toBeLessThanOrEqual(block.top + layout.pitch);
    }
    expect(bottom).toBeLessThanOrEqual(layout.fdiTop ?? layout.keyTop);
    expect(layout.keyTop).toBeLessThan(layout.height);
  });

  test("have columns within the width that do not meet", () => {
    const inside = ({ from, to }: Room) => {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(width);
      expect(to - from).toBeGreaterThanOrEqual(150);
    };
    [layout.amount, layout.strip, layout.fdi ?? layout.strip].forEach(inside);
    // On a phone all columns stand below each other; where there is little room, investment stands below the strip.
    const besideAmounts = layout.form === "narrow" ? width + 100 : layout.strip.from;
    const besideStrip = layout.form === "wide" && layout.fdi ? layout.fdi.from : width + 1;
    expect(layout.amount.to + 100).toBeLessThanOrEqual(besideAmounts);
    expect(layout.strip.to).toBeLessThan(besideStrip);
  });

  test("have every mark on the scale, and none where nothing is reported", () => {
    for (const { figure, at, stated } of lanes) {
      expect(at === null).toBe(figure.kind === "gap");
      const marks = stated.flatMap((mark) => [mark.at, mark.whisker?.from ?? 0, mark.whisker?.to ?? 0]);
      for (const place of [at ?? 0, ...marks]) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(1 + 1e-9);
      }
    }
  });

  test("have gridlines from the beginning of the scale to its end", () => {
    for (const { domain } of layout.blocks) {
      const places = domain.ticks.map(({ at }) => at);
      expect(places[0]).toBe(0);
      expect(places.at(-1)).toBe(1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });
});

describe.each(companies)("in the dense form, %s", (partners) => {
  const layout = layOut(en, compared(partners), 1000, true);

  test("lanes follow each other without touching, within their block", () => {
    for (const { top, lanes } of layout.blocks) {
      const ys = lanes.map(({ y }) => y);
      ys.slice(1).forEach((y, i) => expect(y - (ys[i] ?? 0)).toBeGreaterThan(layout.bar + 5));
      expect((ys.at(-1) ?? 0) + layout.bar + 4).toBeLessThan(top + layout.pitch);
    }
  });

  test("eight partners are half as high as in the usual form", () => {
    expect(layout.pitch).toBeLessThan(layOut(en, compared(partners), 1000).pitch / 2);
  });
});

test("the key follows the last partner closely where nothing is said below", () => {
  const [alone, several] = [layOut(en, compared("ES"), 900), layOut(en, compared("ES PT"), 900)];
  expect(alone.keyTop - alone.head).toBeLessThan(alone.pitch);
  expect(several.keyTop - several.head).toBeGreaterThan(2 * several.pitch);
});

test("without any amount the scale has its beginning alone", () => {
  const [block] = layOut(en, compared("AQ"), 1120).blocks;
  expect(block?.domain.ticks).toEqual([{ at: 0, value: 0 }]);
});

test("the form follows the width", () => {
  expect([328, 679, 680, 999, 1000].map((width) => layOut(en, compared("ES"), width).form)).toEqual([
    "narrow",
    "narrow",
    "medium",
    "medium",
    "wide",
  ]);
  expect([328, 680, 1000].map((width) => layOut(en, compared("ES"), width, true).form)).toEqual([
    "narrow",
    "medium",
    "dense",
  ]);
});

test("on one scale the bars are to each other as the figures are", () => {
  const [spain, portugal] = layOut(en, compared("ES PT"), 1120).blocks;
  expect(spain?.domain.max).toBe(2.5e9);
  expect(spain?.lanes[0]?.at).toBeCloseTo(2011.8 / 2500, 9);
  expect(portugal?.lanes[0]?.at).toBeCloseTo(50.7 / 2500, 9);
  expect(spain?.magnified).toBe(1);
  expect(portugal?.magnified).toBe(1);
});

test("on scales of their own the longest is not magnified, and the others are by the ratio of the scales", () => {
  const [spain, portugal] = layOut(en, compared("ES PT", "own"), 1120).blocks;
  expect(spain?.domain.max).toBe(2.5e9);
  expect(portugal?.domain.max).toBe(60e6);
  expect(spain?.magnified).toBe(1);
  expect(portugal?.magnified).toBeCloseTo(2500 / 60, 9);
  expect(portugal?.lanes[0]?.at).toBeCloseTo(50.7 / 60, 9);
});

test("a logarithmic scale runs over whole decades, each as long as the other", () => {
  const [spain, portugal] = layOut(en, compared("ES PT", "log"), 1120).blocks;
  const ticks = spain?.domain.ticks ?? [];
  expect(ticks.map(({ value }) => value)).toEqual([1e6, 1e7, 1e8, 1e9, 1e10]);
  expect(ticks.map(({ at }) => at)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(spain?.lanes[0]?.at).toBeCloseTo((Math.log10(2011.8e6) - 6) / 4, 9);
  expect(portugal?.lanes[0]?.at).toBeCloseTo((Math.log10(50.7e6) - 6) / 4, 9);
});

test("on a logarithmic scale a zero lies at its beginning, and adds no decade", () => {
  const [spain, cuba] = layOut(en, compared("ES CU", "log"), 1120).blocks;
  expect(cuba?.lanes.map(({ at }) => at)).toEqual([0, 0, 0]);
  expect(spain?.domain.ticks[0]?.value).toBe(1e6);
});

test("shares are drawn in percent of the whole, without what was stated in dollars", () => {
  const [spain] = layOut(en, compared("ES", "share"), 1120).blocks;
  expect(spain?.lanes[0]?.at).toBeCloseTo((100 * 2011.8) / 140_000 / (spain?.domain.max ?? 0), 9);
  expect(spain?.lanes.every(({ stated }) => stated.length === 0)).toBe(true);
});

test("a whisker is drawn where rounding leaves open more than two percent", () => {
  const [spain, portugal] = layOut(en, compared("ES PT"), 1120).blocks;
  const whiskers = spain?.lanes.map(({ stated: [mark] }) => mark?.whisker && [mark.whisker.from, mark.whisker.to]);
  expect(whiskers).toEqual([
    // Not 1,500 to 2,500, which its digits alone would allow, but what its parts leave of that.
    [0.76, 0.84],
    [0.58, 0.62],
    [0.18, 0.22],
  ]);
  expect(portugal?.lanes.map(({ stated: [mark] }) => mark?.whisker)).toEqual([null, null, null]);
});

test("the investment list of a phone stands below the bars, and only where something was stated", () => {
  expect(layOut(en, compared("ES PT"), 1120).fdiTop).toBeNull();
  expect(layOut(en, compared("CN NL"), 328).fdiTop).toBeNull();
  const one = layOut(en, compared("CN ES"), 328);
  const two = layOut(en, compared("PT ES"), 328);
  expect(one.fdiTop).toBe(two.fdiTop);
  expect(two.height).toBeGreaterThan(one.height);
  expect(two.largestFdi).toBe(300e6);
});

test.each(grammars.map((grammar) => [grammar.tag, grammar] as const))(
  "in %s the names of flows end before the bars begin, in every form",
  (_, grammar) => {
    for (const [width, dense] of [
      [700, false],
      [1120, false],
      [1120, true],
    ] as const) {
      const { amount } = layOut(grammar, compared("ES PT"), width, dense);
      const names = flows.map((flow) => textWidth(grammar.indicators[flow], dense ? 13 : 14));
      expect((dense ? denseNames : 0) + Math.max(...names) + 8).toBeLessThanOrEqual(amount.from);
    }
  },
);

test.each([
  [1120, false],
  [1000, true],
  [700, false],
] as const)("at a width of %i, dense %s, nothing stated of investment leaves no column for it", (width, dense) => {
  const without = layOut(en, compared("CN NL"), width, dense);
  const one = layOut(en, compared("CN ES"), width, dense);
  const titles = ({ heads }: typeof one) => heads.flatMap(({ title, note }) => [...title, ...note]).join(" ");
  expect(without.fdi).toBeNull();
  expect(titles(without)).not.toMatch(/investment|FDI/);
  expect(without.strip.to).toBe(width);
  expect(one.fdi?.to).toBe(width);
  expect(titles(one)).toMatch(/investment|FDI/);
});

test.each([
  [1120, false],
  [1000, true],
] as const)("at a width of %i, dense %s, the room of investment falls to the bars", (width, dense) => {
  const without = layOut(en, compared("CN NL"), width, dense);
  const one = layOut(en, compared("CN ES"), width, dense);
  const length = ({ amount }: typeof one) => amount.to - amount.from;
  expect(length(without)).toBeGreaterThan(length(one) + 200);
  expect(without.strip.from - without.amount.to).toBe(one.strip.from - one.amount.to);
});

test("where investment would stand below the strip, blocks without it are lower", () => {
  const without = layOut(en, compared("CN NL"), 700);
  expect(without.pitch).toBe(layOut(en, compared("CN NL"), 1120).pitch);
  expect(without.pitch).toBeLessThan(layOut(en, compared("CN ES"), 700).pitch);
});

test("what two texts state differently has two marks, and what they state alike has one", () => {
  const marks = (literal: string) => layOut(en, statedTwice(literal), 1120).blocks[0]?.lanes[0]?.stated ?? [];
  expect(marks("~ 2.2 billion").map(({ amount }) => amount.literal)).toEqual(["2 billion", "~ 2.2 billion"]);
  const [one, two] = marks("~ 2.2 billion");
  expect((two?.at ?? 0) / (one?.at ?? 1)).toBeCloseTo(1.1, 9);
  expect(marks("2 billion")).toHaveLength(1);
  // Both lie on the scale.
  expect(Math.max(...marks("5 billion").map(({ at }) => at))).toBeLessThanOrEqual(1);
});
