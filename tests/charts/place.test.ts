import fc from "fast-check";
import { expect, test } from "vitest";
import { meet } from "../../src/charts/place";

const whole = fc.integer({ min: -500, max: 500 });
const segment = fc.record({ x1: whole, y1: whole, x2: whole, y2: whole });

test("two pieces of lines meet where each has its ends on either side of the other", () => {
  expect(meet({ x1: 0, y1: 0, x2: 10, y2: 10 }, { x1: 0, y1: 10, x2: 10, y2: 0 })).toBe(true);
  expect(meet({ x1: 0, y1: 0, x2: 4, y2: 4 }, { x1: 0, y1: 10, x2: 10, y2: 0 })).toBe(false);
  expect(meet({ x1: 0, y1: 0, x2: 10, y2: 0 }, { x1: 0, y1: 5, x2: 10, y2: 5 })).toBe(false);
});

test("whether they meet depends neither on their order nor on their direction", () => {
  fc.assert(
    fc.property(segment, segment, (a, b) => {
      const back = { x1: a.x2, y1: a.y2, x2: a.x1, y2: a.y1 };
      expect([meet(b, a), meet(back, b)]).toEqual([meet(a, b), meet(a, b)]);
    }),
  );
});
