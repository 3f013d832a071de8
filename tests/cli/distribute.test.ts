import { expect, test } from "vitest";
import { distribute } from "../../src/cli/distribute";
import { yearly } from "../../src/core/period";
import { type Cells, enter } from "../../src/formats/cells";

test("a country that was no more before 2000 has no file for the years since", () => {
  const cells: Cells = new Map();
  for (let i = 0; i < 400; i += 1)
    for (let year = 1960; year < 1999; year += 1)
      enter(cells, `${i === 0 ? "KZ" : `P${i}`} exports`, yearly(year), 123_456_789 + i + year);
  const files = distribute("BELU", [{ source: "imf-dots", unit: { currency: "USD", scale: 1, decimals: 0 }, cells }]);
  expect(files.map(({ file }) => file)).toEqual(["series/BELU.json", "series/BELU-imf-dots-before-2000.json"]);
});
