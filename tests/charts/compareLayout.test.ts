import { describe, expect, test } from "vitest";
import { layOut } from "../../src/charts/compare/layout";
import type { Room } from "../../src/charts/compare/rooms";
import { most } from "../../src/charts/compare/scales";
import { usualForm } from "../../src/charts/drawing";
import { textWidth } from "../../src/charts/text";
import { flows } from "../../src/core/indicators";
import { grammar as en } from "../../src/words/en/grammar";
import { grammars } from "../words/grammar/all";
import { companies, compared, scales, statedTwice, widths } from "./compareModel";

const denseForm = { ...usualForm, dense: true };

/** The place of a pixel between the ends of a column. */
const along = ({ from, to }: Room, x: number | null | undefined) =>
  typeof x === "number" ? (x - from) / (to - from) : undefined;

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
    expect(bottom).toBeLessThanOrEqual(layout.investmentTop ?? layout.keyTop);
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
    const { from, to } = layout.amount;
    for (const { figure, value, end, stated } of lanes) {
      expect(value === null).toBe(figure.kind === "gap");
      expect(end === null).toBe(value === null);
      const marks = stated.flatMap(({ x, whisker }) => [x, whisker?.from ?? from, whisker?.to ?? from]);
      for (const place of [end ?? from, ...marks]) {
        expect(place).toBeGreaterThanOrEqual(from);
        expect(place).toBeLessThanOrEqual(to + 1e-9);
      }
    }
  });

  test("have gridlines from the beginning of the scale to its end", () => {
    const ends = layout.blocks.flatMap(({ amounts }) => amounts.ticks.slice(1).map(amounts.x).slice(-1));
    for (const end of ends) expect(end).toBeCloseTo(layout.amount.to, 9);
    for (const { amounts } of layout.blocks) {
      const places = amounts.ticks.map(amounts.x);
      expect(places[0]).toBe(layout.amount.from);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });
});

describe.each(companies)("in the dense form, %s", (partners) => {
  const layout = layOut(en, compared(partners), 1000, denseForm);

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

test("blocks are higher in a frame that has room for them, up to its lower edge", () => {
  const model = compared("ES PT", "common");
  for (const form of [usualForm, denseForm]) {
    const usual = layOut(en, model, 1120, form);
    const framed = layOut(en, model, 1120, { ...form, room: usual.height + 40 });
    expect(framed.height).toBeCloseTo(usual.height + 40, 6);
    expect(framed.bar).toBeGreaterThan(usual.bar);
    expect(layOut(en, model, 1120, { ...form, room: 3000 }).height).toBeLessThan(2 * usual.height);
  }
});

test("the key follows the last partner closely where nothing is said below", () => {
  const [alone, several] = [layOut(en, compared("ES"), 900), layOut(en, compared("ES PT"), 900)];
  expect(alone.keyTop - alone.head).toBeLessThan(alone.pitch);
  expect(several.keyTop - several.head).toBeGreaterThan(2 * several.pitch);
});

test("without any amount the scale has its beginning alone", () => {
  const [block] = layOut(en, compared("AQ"), 1120).blocks;
  expect(block?.amounts.ticks).toEqual([0]);
});

test("the form follows the width", () => {
  expect([328, 679, 680, 999, 1000].map((width) => layOut(en, compared("ES"), width).form)).toEqual([
    "narrow",
    "narrow",
    "medium",
    "medium",
    "wide",
  ]);
  expect([328, 680, 1000].map((width) => layOut(en, compared("ES"), width, denseForm).form)).toEqual([
    "narrow",
    "medium",
    "dense",
  ]);
});

test("on one scale the bars are to each other as the figures are", () => {
  const { blocks, amount } = layOut(en, compared("ES PT"), 1120);
  const [spain, portugal] = blocks;
  expect(spain && most(spain.amounts)).toBe(2.5e9);
  expect(along(amount, spain?.lanes[0]?.end)).toBeCloseTo(2011.8 / 2500, 9);
  expect(along(amount, portugal?.lanes[0]?.end)).toBeCloseTo(50.7 / 2500, 9);
  expect(spain?.magnified).toBe(1);
  expect(portugal?.magnified).toBe(1);
});

test("on scales of their own the longest is not magnified, and the others are by the ratio of the scales", () => {
  const { blocks, amount } = layOut(en, compared("ES PT", "own"), 1120);
  const [spain, portugal] = blocks;
  expect(spain && most(spain.amounts)).toBe(2.5e9);
  expect(portugal && most(portugal.amounts)).toBe(60e6);
  expect(spain?.magnified).toBe(1);
  expect(portugal?.magnified).toBeCloseTo(2500 / 60, 9);
  expect(along(amount, portugal?.lanes[0]?.end)).toBeCloseTo(50.7 / 60, 9);
});

test("a logarithmic scale runs over whole decades, each as long as the other", () => {
  const { blocks, amount } = layOut(en, compared("ES PT", "log"), 1120);
  const [spain, portugal] = blocks;
  const ticks = spain?.amounts.ticks ?? [];
  expect(ticks).toEqual([1e6, 1e7, 1e8, 1e9, 1e10]);
  for (const [i, tick] of ticks.entries()) expect(along(amount, spain?.amounts.x(tick))).toBeCloseTo(i / 4, 9);
  expect(along(amount, spain?.lanes[0]?.end)).toBeCloseTo((Math.log10(2011.8e6) - 6) / 4, 9);
  expect(along(amount, portugal?.lanes[0]?.end)).toBeCloseTo((Math.log10(50.7e6) - 6) / 4, 9);
});

test("on a logarithmic scale a zero lies at its beginning, and adds no decade", () => {
  const { blocks, amount } = layOut(en, compared("ES CU", "log"), 1120);
  const [spain, cuba] = blocks;
  expect(cuba?.lanes.map(({ end }) => end)).toEqual([amount.from, amount.from, amount.from]);
  expect(spain?.amounts.ticks[0]).toBe(1e6);
});

test("shares are drawn in percent of the whole, without what was stated in dollars", () => {
  const { blocks, amount } = layOut(en, compared("ES", "share"), 1120);
  const [spain] = blocks;
  expect(along(amount, spain?.lanes[0]?.end)).toBeCloseTo(
    (100 * 2011.8) / 140_000 / (spain ? most(spain.amounts) : 0),
    9,
  );
  expect(spain?.lanes.every(({ stated }) => stated.length === 0)).toBe(true);
});

test("a whisker is drawn where rounding leaves open more than two percent", () => {
  const { blocks, amount } = layOut(en, compared("ES PT"), 1120);
  const [spain, portugal] = blocks;
  const whiskers = spain?.lanes.map(({ stated: [mark] }) =>
    [mark?.whisker?.from, mark?.whisker?.to].map((x) => along(amount, x)?.toFixed(9)),
  );
  expect(whiskers).toEqual(
    [
      // Not 1,500 to 2,500, which its digits alone would allow, but what its parts leave of that.
      [0.76, 0.84],
      [0.58, 0.62],
      [0.18, 0.22],
    ].map((ends) => ends.map((end) => end.toFixed(9))),
  );
  expect(portugal?.lanes.map(({ stated: [mark] }) => mark?.whisker)).toEqual([null, null, null]);
});

test("the investment list of a phone stands below the bars, and only where something was stated", () => {
  expect(layOut(en, compared("ES PT"), 1120).investmentTop).toBeNull();
  expect(layOut(en, compared("CN NL"), 328).investmentTop).toBeNull();
  const one = layOut(en, compared("CN ES"), 328);
  const two = layOut(en, compared("PT ES"), 328);
  expect(one.investmentTop).toBe(two.investmentTop);
  expect(two.height).toBeGreaterThan(one.height);
  expect(two.invested?.domain()).toEqual([0, 300e6]);
});

test.each(grammars.map((grammar) => [grammar.tag, grammar] as const))(
  "in %s the names of flows end before the bars begin, in every form",
  (_, grammar) => {
    for (const [width, dense] of [
      [700, false],
      [1120, false],
      [1120, true],
    ] as const) {
      const { amount, flowNames } = layOut(grammar, compared("ES PT"), width, { ...usualForm, dense });
      const names = flows.map((flow) => textWidth(grammar.indicators[flow], dense ? 13 : 14));
      expect(flowNames + Math.max(...names) + 8).toBeLessThanOrEqual(amount.from);
    }
  },
);

test.each([
  [1120, false],
  [1000, true],
  [700, false],
] as const)("at a width of %i, dense %s, nothing stated of investment leaves no column for it", (width, dense) => {
  const without = layOut(en, compared("CN NL"), width, { ...usualForm, dense });
  const one = layOut(en, compared("CN ES"), width, { ...usualForm, dense });
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
  const without = layOut(en, compared("CN NL"), width, { ...usualForm, dense });
  const one = layOut(en, compared("CN ES"), width, { ...usualForm, dense });
  const length = ({ amount }: typeof one) => amount.to - amount.from;
  expect(length(without)).toBeGreaterThan(length(one) + 200);
  // What was stated stands behind dense bars, which end as much earlier.
  expect(without.strip.from - without.amount.to).toBeLessThanOrEqual(one.strip.from - one.amount.to);
});

test("where investment would stand below the strip, blocks without it are lower", () => {
  const without = layOut(en, compared("CN NL"), 700);
  expect(without.pitch).toBe(layOut(en, compared("CN NL"), 1120).pitch);
  expect(without.pitch).toBeLessThan(layOut(en, compared("CN ES"), 700).pitch);
});

test("what two texts state differently has two marks, and what they state alike has one", () => {
  const marks = (literal: string) => {
    const { blocks, amount } = layOut(en, statedTwice(literal), 1120);
    return (blocks[0]?.lanes[0]?.stated ?? []).map((mark) => ({ ...mark, x: along(amount, mark.x) ?? 0 }));
  };
  expect(marks("~ 2.2 billion").map(({ amount }) => amount.literal)).toEqual(["2 billion", "~ 2.2 billion"]);
  const [one, two] = marks("~ 2.2 billion");
  expect((two?.x ?? 0) / (one?.x ?? 1)).toBeCloseTo(1.1, 9);
  expect(marks("2 billion")).toHaveLength(1);
  // Both lie on the scale.
  expect(Math.max(...marks("5 billion").map(({ x }) => x))).toBeLessThanOrEqual(1);
});
