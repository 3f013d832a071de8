import Big from "big.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  type Amount,
  compare,
  type Figure,
  gap,
  growth,
  lastDigit,
  ratio,
  reconcile,
  share,
  shareOfSum,
  subtract,
} from "../../src/core/figure";
import { around, contains, halfWidth, meets } from "../../src/core/interval";
import { print } from "../../src/core/print";
import { anyAmount, anyTrade, ends, known, stated } from "./figures";

const amount = (value: string, half: string): Amount => ({
  kind: "amount",
  value: new Big(value),
  interval: around(new Big(value), new Big(half)),
  unit: "%",
  qualifier: "rounded",
});

function text(figure: Figure | null, exponent = 0, decimals = 1): string {
  const { digits, about } = print(known(figure), exponent, decimals);
  return about ? `about ${digits}` : digits;
}

// Two press releases: Spain's and Portugal's trade with Kazakhstan in 2023.
const spain = {
  turnover: stated("2 billion"),
  exports: stated("1.5 billion"),
  imports: stated("500 million ± 50 million"),
};
const portugal = {
  turnover: stated("50.5 million"),
  exports: stated("4.9 million"),
  imports: stated("45.6 million"),
  before: stated("30.6 million"),
};
const reconciled = (of: { turnover: Amount; exports: Amount; imports: Amount }) =>
  reconcile(of.turnover, known(add(of.exports, of.imports)));

interface Row {
  readonly name: string;
  readonly figure: Figure | null;
  readonly exponent: number;
  readonly interval: readonly [number, number];
  readonly printed: string;
}

const results: readonly Row[] = [
  {
    name: "the turnover of Spain, as its parts allow it",
    figure: reconciled(spain),
    exponent: 9,
    interval: [1.9, 2.1],
    printed: "2.0",
  },
  {
    name: "the sum of Portugal's parts",
    figure: add(portugal.exports, portugal.imports),
    exponent: 6,
    interval: [50.4, 50.6],
    printed: "50.5",
  },
  {
    name: "the growth of Portugal's turnover",
    figure: growth(portugal.turnover, portugal.before),
    exponent: 0,
    interval: [64.6, 65.47],
    printed: "65",
  },
  {
    name: "the balance with Spain",
    figure: subtract(spain.exports, spain.imports),
    exponent: 9,
    interval: [0.9, 1.1],
    printed: "1.0",
  },
  {
    name: "the coverage of imports from Spain",
    figure: share(spain.exports, spain.imports),
    exponent: 0,
    interval: [263.64, 344.44],
    printed: "about 300",
  },
  {
    name: "the balance with Portugal",
    figure: subtract(portugal.exports, portugal.imports),
    exponent: 6,
    interval: [-40.8, -40.6],
    printed: "-40.7",
  },
  {
    name: "the coverage of imports from Portugal",
    figure: share(portugal.exports, portugal.imports),
    exponent: 0,
    interval: [10.62, 10.87],
    printed: "10.7",
  },
  {
    name: "exports in the turnover with Spain",
    figure: shareOfSum(spain.exports, spain.imports),
    exponent: 0,
    interval: [72.5, 77.5],
    printed: "75",
  },
  {
    name: "exports in the turnover with Portugal",
    figure: shareOfSum(portugal.exports, portugal.imports),
    exponent: 0,
    interval: [9.6, 9.8],
    printed: "9.7",
  },
  {
    name: "the turnover of Spain over that of Portugal, as stated",
    figure: ratio(spain.turnover, portugal.turnover),
    exponent: 0,
    interval: [29.67, 49.55],
    printed: "about 40",
  },
  {
    name: "the turnover of Spain over that of Portugal, reconciled",
    figure: ratio(known(reconciled(spain)), portugal.turnover),
    exponent: 0,
    interval: [37.59, 41.63],
    printed: "about 40",
  },
];

describe("the results of the two press releases", () => {
  test.each(results)("$name: $interval, printed $printed", ({ figure, exponent, interval, printed }) => {
    const places = interval.some((end) => Math.round(end * 10) !== end * 10) ? 2 : 1;
    expect(ends(known(figure), exponent, places)).toEqual(interval);
    expect(text(figure, exponent)).toBe(printed);
  });

  test("hold: total and parts meet, and so do the growth stated and the growth computed", () => {
    for (const { turnover, exports, imports } of [spain, portugal])
      expect(meets(turnover.interval, known(add(exports, imports)).interval)).toBe(true);
    expect(meets(known(growth(portugal.turnover, portugal.before)).interval, amount("65", "0.5").interval)).toBe(true);
  });

  test("allow “1.65-fold”", () => {
    expect(text(ratio(portugal.turnover, portugal.before), 0, 2)).toBe("1.65");
  });

  test("do not allow any comparison of direct investment above 300 and above 255 million", () => {
    const [a, b] = [stated("> 300 million"), stated("> 255 million")];
    expect(compare(a, b)).toBe("cannot be ranked");
    expect([ratio(a, b), shareOfSum(a, b)]).toEqual([gap("bound"), gap("bound")]);
    expect(subtract(a, b)).toEqual(gap("bound"));
  });
});

describe("printing", () => {
  test("keeps a digit while the interval reaches at most 2.5 of its units to either side", () => {
    expect([text(amount("64.26", "0.25")), text(amount("64.26", "0.26"))]).toEqual(["64.3", "64"]);
    expect([text(amount("64.26", "2.5")), text(amount("64.26", "2.6"))]).toEqual(["64", "about 60"]);
  });

  test("says “about” of a whole number ending in zero that is not known to the unit", () => {
    expect(text(amount("40", "0.5"))).toBe("40");
    expect(text(amount("40", "0.6"))).toBe("about 40");
    expect(text(amount("41", "0.6"))).toBe("41");
    expect(text(amount("0", "20"))).toBe("about 0");
  });

  test("gives as many decimals as are asked for, and not more", () => {
    expect(text(amount("1.23456", "0"), 0, 2)).toBe("1.23");
    expect(text(amount("1", "0"), 0, 2)).toBe("1.00");
  });

  test("rounds halves away from zero, and writes zero without a sign", () => {
    expect(["0.25", "-0.25", "-0.04"].map((value) => text(amount(value, "0.01")))).toEqual(["0.3", "-0.3", "0.0"]);
  });

  test("knows the last digit of an interval however narrow it is", () => {
    // Quotients are cut after 40 decimals; a half-width must not be.
    expect(lastDigit(amount("1", "1e-41"))).toBe(-41);
    expect(lastDigit(amount("1", "0"))).toBe(Number.NEGATIVE_INFINITY);
    expect(lastDigit(stated("> 300 million"))).toBeNull();
  });

  const exponent = fc.integer({ min: -2, max: 9 });
  const decimals = fc.integer({ min: 0, max: 4 });
  const decimalsOf = (digits: string) => digits.split(".")[1]?.length ?? 0;

  test("never claims more digits than the interval holds", () => {
    fc.assert(
      fc.property(anyAmount, exponent, decimals, (figure, e, d) => {
        const { digits, about } = print(figure, e, d);
        const half = (halfWidth(figure.interval) ?? new Big(0)).div(`1e${e}`);
        const isHeld = half.lte(new Big(`2.5e${-decimalsOf(digits)}`));
        expect(about ? digits.endsWith("0") : isHeld).toBe(true);
      }),
    );
  });

  test("never drops a digit that the interval holds and that was asked for", () => {
    fc.assert(
      fc.property(anyAmount, exponent, decimals, (figure, e, d) => {
        const shown = decimalsOf(print(figure, e, d).digits);
        const half = (halfWidth(figure.interval) ?? new Big(0)).div(`1e${e}`);
        expect(shown === d || half.gt(new Big(`2.5e${-shown - 1}`))).toBe(true);
      }),
    );
  });

  test("moves the value by half a unit of the last digit at most", () => {
    fc.assert(
      fc.property(anyAmount, exponent, decimals, (figure, e, d) => {
        const { digits, about } = print(figure, e, d);
        const moved = new Big(digits).minus(figure.value.div(`1e${e}`)).abs();
        // The unit of “about 300” is the last digit that the interval holds.
        const unit = about ? Math.max(0, (lastDigit(figure) ?? 0) - e) : -decimalsOf(digits);
        expect(moved.lte(new Big(`0.5e${unit}`))).toBe(true);
      }),
    );
  });

  test("gives a number that the interval allows, once half a unit of its last digit fits into the interval", () => {
    fc.assert(
      fc.property(anyAmount, exponent, decimals, (figure, e, d) => {
        const { digits, about } = print(figure, e, d);
        const half = (halfWidth(figure.interval) ?? new Big(0)).div(`1e${e}`);
        if (about || half.lt(new Big(`0.5e${-decimalsOf(digits)}`))) return;
        expect(contains(figure.interval, new Big(digits).times(`1e${e}`))).toBe(true);
      }),
    );
  });

  test("can be read back: as a literal it allows the value that it was printed from", () => {
    fc.assert(
      fc.property(anyTrade, fc.constantFrom(3, 6, 9), decimals, (figure, e, d) => {
        const { digits, about } = print(figure, e, d);
        if (about) return;
        const scale = { 3: "thousand", 6: "million", 9: "billion" }[e];
        fc.pre(digits.length <= 15);
        expect(contains(stated(`${digits} ${scale}`).interval, figure.value)).toBe(true);
      }),
    );
  });
});
