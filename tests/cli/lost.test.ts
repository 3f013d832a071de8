import { describe, expect, test } from "vitest";
import { lostBy } from "../../src/cli/lost";
import type { Period } from "../../src/core/period";
import { type Cells, enter } from "../../src/formats/cells";
import { read } from "../core/periods";

const months = Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, "0")}`);
const cells = (figures: Readonly<Record<string, readonly string[]>>): Cells => {
  const all: Cells = new Map();
  for (const [key, periods] of Object.entries(figures))
    for (const period of periods.map((text): Period => read(text))) enter(all, key, period, 1);
  return all;
};

describe("what an import would lose", () => {
  test("is told by kind of period, as runs", () => {
    const before = cells({ "ES exports": ["2020", "2021", "2023", ...months, "2024-01/2024-08"] });
    expect(lostBy(before, cells({ "ES exports": ["2024"] }))).toBe(
      "2020–2021, 2023, 2024-01..2024-12, 2024-01/2024-08",
    );
  });

  test("is a partner where others have the period, else a single figure", () => {
    const before = cells({
      "ES exports": ["2024-01", "2024-02"],
      "PT exports": ["2024-01"],
      "FR exports": ["2024-01"],
    });
    const after = cells({ "ES exports": ["2024-01", "2024-02"], "PT exports": ["2024-02"] });
    expect(lostBy(before, after)).toBe("partners FR; exports with PT in 2024-01");
  });

  test("is no year of which all months are there, and one of which one is missing", () => {
    const before = cells({ "ES exports": ["2024"] });
    expect(lostBy(before, cells({ "ES exports": months }))).toBeNull();
    expect(lostBy(before, cells({ "ES exports": months.slice(1) }))).toBe("2024");
  });
});
