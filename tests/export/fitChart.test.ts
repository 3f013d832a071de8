import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitChart, type Framed } from "../../src/export/fitChart";

/** A chart as wide as asked whose rows take a form of their own on narrow ground. */
const rows =
  (count: number) =>
  (width: number, { dense }: Pick<Framed, "dense">): number =>
    80 + count * (width >= 1000 ? (dense ? 78 : 194) : width >= 680 ? 252 : 270);

describe("a chart in its room", () => {
  test("of a slide is drawn as on a desk and enlarged to the whole width", () => {
    expect(fitChart({ width: 1456, height: 640 }, 1, rows(2))).toEqual({
      drawn: 1120,
      scale: 1.3,
      dense: false,
      lean: false,
      few: false,
      room: null,
    });
  });

  test("of a square takes the form in which its text is largest", () => {
    const { drawn, scale } = fitChart({ width: 950, height: 700 }, 0.9, rows(2));
    expect(drawn).toBeLessThan(1000);
    expect(scale).toBeGreaterThan(1.1);
  });

  test("whose height decides uses the width that is left for longer bars", () => {
    const { drawn, scale } = fitChart({ width: 1456, height: 500 }, 1, rows(3));
    expect(drawn * scale).toBeGreaterThan(1400);
  });

  test("takes its densest form where many rows would be too small to read", () => {
    const { dense, scale } = fitChart({ width: 1456, height: 560 }, 1, rows(8));
    expect(dense).toBe(true);
    expect(scale).toBeGreaterThan(0.75);
  });

  test("without a lower end is as wide as its room", () => {
    expect(fitChart({ width: 1096, height: null }, 1, rows(8))).toEqual({
      drawn: 1000,
      scale: 1.096,
      dense: false,
      lean: false,
      few: false,
      room: null,
    });
  });

  test("that can fill it is told its height, in the form with most on it that holds", () => {
    type Needed = readonly [usual: number, dense: number, lean: number];
    const fit = (...needed: Needed) =>
      fitChart({ width: 1320, height: 660 }, 1, (_, { dense, lean, few, room }) =>
        few ? (room ?? 0) : Math.max(room ?? 0, needed[lean ? 2 : dense ? 1 : 0]),
      );
    expect(fit(400, 300, 200)).toMatchObject({ dense: false, scale: 1.32, room: 500 });
    expect(fit(900, 300, 200)).toMatchObject({ dense: true, lean: false, scale: 1.32 });
    expect(fit(900, 800, 200)).toMatchObject({ lean: true, scale: 1.32 });
    expect(fit(600, 800, 800).scale).toBeLessThan(1.1);
  });

  test("has as few rows as can be read, at the least size, where no other form fills it", () => {
    const fit = fitChart({ width: 1320, height: 660 }, 1, (_, { few, room }) => (few ? (room ?? 0) : 900));
    expect(fit).toMatchObject({ few: true, room: 750 });
    expect(12.5 * fit.scale).toBeCloseTo(11, 6);
  });

  test("that cannot fill it takes as much of it as it can", () => {
    const { scale, room } = fitChart({ width: 1456, height: 640 }, 1, (_, { room: asked }) =>
      Math.min(asked ?? 200, 300),
    );
    expect(room).toBe(Math.floor(640 / scale));
  });

  test("never leaves it, whatever its size", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 4000 }),
        fc.integer({ min: 150, max: 4000 }),
        fc.integer({ min: 1, max: 8 }),
        (width, height, count) => {
          const { drawn, scale, dense } = fitChart({ width, height }, 1, rows(count));
          expect(drawn * scale).toBeLessThanOrEqual(width * 1.0001);
          expect(rows(count)(drawn, { dense }) * scale).toBeLessThanOrEqual(height * 1.0001);
        },
      ),
    );
  });
});
