import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Order, ordered, pressed, type Sortable } from "../../src/ui/sorting";

const values = fc.array(fc.option(fc.oneof(fc.double({ noNaN: true }))), { maxLength: 50 });
const rowsOf = (given: readonly Sortable[]) => given.map((value, at) => ({ value, at }));
const by = (given: readonly Sortable[], down: boolean, language = "en") =>
  ordered(rowsOf(given), ({ value }) => value, down, language);

describe("sorted rows", () => {
  test("are the same rows, in order, those without a value at the end both ways, equal ones as they stood", () => {
    fc.assert(
      fc.property(values, fc.boolean(), (given, down) => {
        const sorted = by(given, down);
        expect(sorted.map(({ at }) => at).toSorted((a, b) => a - b)).toEqual(given.map((_, i) => i));
        const isRight = ({ value: x, at: a }: (typeof sorted)[number], { value: y, at: b }: (typeof sorted)[number]) =>
          x === null || y === null
            ? y === null && (x !== null || a < b)
            : x === y
              ? a < b
              : Number(x) < Number(y) !== down;
        for (const [i, row] of sorted.slice(1).entries()) {
          const before = sorted[i];
          expect(before && isRight(before, row)).toBe(true);
        }
      }),
    );
  });

  test("have texts in the order of the language", () => {
    const names = ["Япония", "Әзербайжан", "Австрия", "Ирландия", "Індонезия"];
    expect(by(names, false, "kk").map(({ value }) => value)).toEqual([
      "Австрия",
      "Әзербайжан",
      "Ирландия",
      "Індонезия",
      "Япония",
    ]);
    expect(by(["Åland", "Zambia", "Austria"], false).map(({ value }) => value)).toEqual(["Åland", "Austria", "Zambia"]);
  });

  test("22,000 of them are sorted at once", () => {
    const many = Array.from({ length: 22_000 }, (_, i) => (i * 7919) % 22_000);
    expect(
      by(many, true)
        .slice(0, 2)
        .map(({ value }) => value),
    ).toEqual([21_999, 21_998]);
  });
});

test("a head that is pressed three times leaves the rows as they stood", () => {
  const first = pressed(null, "turnover", true);
  expect(first).toEqual({ key: "turnover", down: true });
  const second = pressed(first, "turnover", true);
  expect(second).toEqual({ key: "turnover", down: false });
  expect(pressed(second, "turnover", true)).toBeNull();
  expect(pressed(second, "partner", false)).toEqual<Order>({ key: "partner", down: false });
});
