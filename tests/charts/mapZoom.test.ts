import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOut } from "../../src/charts/map/layout";
import { pixelOf } from "../../src/charts/map/seen";
import { world } from "../../src/charts/map/world";
import { inSight, mostTimes, moved, placeIn, seenAt, whole, zoomed } from "../../src/charts/map/zoom";
import { grammar as en } from "../../src/words/en/grammar";
import { mapModel } from "./mapModel";

const part = fc.double({ min: 0, max: 1, noNaN: true });
const place = fc.record({ x: part, y: part });
const most = 10;
const zooms = fc
  .tuple(place, place, fc.double({ min: 1, max: most, noNaN: true }))
  .map(([from, to, factor]) => moved(whole, from, to, factor, most));

describe("a zoomed map", () => {
  test("fills its frame, whatever is done to it", () => {
    fc.assert(
      fc.property(zooms, place, place, fc.double({ min: 0.01, max: 100, noNaN: true }), (zoom, from, to, factor) => {
        const { times, x, y } = moved(zoom, from, to, factor, most);
        expect(times).toBeGreaterThanOrEqual(1);
        expect(times).toBeLessThanOrEqual(most);
        for (const begin of [x, y]) {
          expect(begin).toBeLessThanOrEqual(0);
          expect(begin + times).toBeGreaterThanOrEqual(1 - 1e-9);
        }
      }),
    );
  });

  test("keeps what is pointed at in its place while it grows", () => {
    fc.assert(
      fc.property(zooms, place, fc.double({ min: 1, max: 3, noNaN: true }), (zoom, at, factor) => {
        const before = { x: (at.x - zoom.x) / zoom.times, y: (at.y - zoom.y) / zoom.times };
        const after = seenAt(moved(zoom, at, at, factor, most), before);
        expect(after.x).toBeCloseTo(at.x, 6);
        expect(after.y).toBeCloseTo(at.y, 6);
      }),
    );
  });

  test("brings any country into sight, and does not move for one that is", () => {
    fc.assert(
      fc.property(zooms, fc.constantFrom(...Object.keys(world.shapes)), (zoom, code) => {
        const at = placeIn(code)!;
        const moving = inSight(zoom, at);
        const seen = seenAt(moving, at);
        for (const each of [seen.x, seen.y]) {
          expect(each).toBeGreaterThanOrEqual(-1e-9);
          expect(each).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(moving.times).toBe(zoom.times);
        expect(inSight(moving, at)).toEqual(moving);
      }),
    );
  });

  test.each([328, 816])("is not enlarged until its outlines are stairs, at %i pixels", (width) => {
    const layout = layOut(en, mapModel(), width);
    const closest = zoomed(layout, moved(whole, placeIn("PT")!, { x: 0.5, y: 0.5 }, 1000, mostTimes(layout)));
    expect(closest.scale).toBeCloseTo(4);
    expect(mostTimes(closest)).toBeCloseTo(mostTimes(layout));
    const { x, y } = pixelOf(closest, world.shapes["PT"]!);
    expect(x).toBeCloseTo(width / 2);
    expect(Math.abs(y - (closest.frame.top + closest.frame.bottom) / 2)).toBeLessThan(closest.scale);
  });

  test("keeps its dots, its legend and its height", () => {
    const layout = layOut(en, mapModel(), 816);
    const { dot, legend, height, frame } = zoomed(layout, moved(whole, { x: 0.5, y: 0.2 }, { x: 0.5, y: 0.5 }, 4, 9));
    expect({ dot, legend, height, frame }).toEqual({
      dot: layout.dot,
      legend: layout.legend,
      height: layout.height,
      frame: layout.frame,
    });
  });
});
