import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Box } from "../../src/ui/exploring";
import { placeBeside } from "../../src/ui/placeBeside";

const phone: Box = { left: 0, top: 0, right: 328, bottom: 740 };
const size = { width: 200, height: 100 };
const dot = (x: number, y: number): Box => ({ left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 });
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test("a panel stands at the right of its point where there is room, else at the left", () => {
  const around = { room: { ...phone, right: 1120 }, drawing: { ...phone, right: 1120 }, others: [] };
  expect(placeBeside(dot(100, 300), size, around)).toMatchObject({ left: 111, top: 280 });
  expect(placeBeside(dot(1000, 300), size, around)).toMatchObject({ left: 789, top: 280 });
});

test("it stands where it hides the fewest other points", () => {
  const around = { room: { ...phone, right: 1120 }, drawing: { ...phone, right: 1120 } };
  const right = [dot(200, 330), dot(220, 300)];
  expect(placeBeside(dot(300, 300), size, { ...around, others: right })).toMatchObject({ left: 311 });
  const both = [...right, dot(400, 330)];
  expect(placeBeside(dot(300, 300), size, { ...around, others: both })).toMatchObject({ left: 311, top: 220 });
});

test("what stands around the drawing is hidden last", () => {
  const drawing = { ...phone, bottom: 330 };
  const place = placeBeside(dot(164, 300), size, { room: phone, drawing, others: [] });
  expect(place.bottom).toBeLessThan(300);
});

test("it never leaves its room, and hides its point only where no side has room", () => {
  const cases = fc.record({
    x: fc.integer({ min: 4, max: 324 }),
    y: fc.integer({ min: 4, max: 736 }),
    width: fc.integer({ min: 60, max: 280 }),
    height: fc.integer({ min: 40, max: 200 }),
    others: fc.array(fc.tuple(fc.integer({ min: 0, max: 328 }), fc.integer({ min: 0, max: 740 })), { maxLength: 20 }),
  });
  fc.assert(
    fc.property(cases, ({ x, y, width, height, others }) => {
      const around = { room: phone, drawing: phone, others: others.map(([a, b]) => dot(a, b)) };
      const place = placeBeside(dot(x, y), { width, height }, around);
      expect(place.right - place.left).toBe(width);
      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(place.top).toBeGreaterThanOrEqual(0);
      expect(place.right).toBeLessThanOrEqual(328);
      expect(place.bottom).toBeLessThanOrEqual(740);
      expect(meet(place, dot(x, y))).toBe(false);
    }),
  );
  const low = { room: { ...phone, bottom: 80 }, drawing: phone, others: [] };
  expect(placeBeside(dot(164, 40), { width: 280, height: 120 }, low)).toMatchObject({ top: 0 });
});
