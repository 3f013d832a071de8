import { expect, test } from "vitest";
import { monthOf, type Period, yearly } from "../../src/core/period";
import { grammar as en } from "../../src/words/en/grammar";
import { timeOf } from "../../src/words/timeOf";

const told = (...periods: readonly Period[]) =>
  timeOf(
    en,
    periods.map((period) => ({ period })),
  );

test("the time of some figures passes over no period without one", () => {
  expect(told(yearly(2003), yearly(2001), yearly(2002), yearly(2002))).toBe("2001–2003");
  expect(told(yearly(2001), yearly(2003), yearly(2004))).toBe("2001, 2003–2004");
  expect(told(monthOf(2023, 12), monthOf(2024, 1))).toBe("December 2023 – January 2024");
  expect(told()).toBe("");
});
