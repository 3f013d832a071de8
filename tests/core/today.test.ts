import { expect, test } from "vitest";
import { latestDay, today } from "../../src/core/today";

test("a day is that of the reader's clock, with two digits for month and day", () => {
  expect(today(new Date(2024, 2, 7, 0, 30))).toBe("2024-03-07");
  expect(today(new Date(2024, 11, 31, 23, 59))).toBe("2024-12-31");
});

test("the latest day is the one that has begun farthest east", () => {
  expect(latestDay(new Date("2024-03-07T09:59:59Z"))).toBe("2024-03-07");
  expect(latestDay(new Date("2024-03-07T10:00:00Z"))).toBe("2024-03-08");
});
