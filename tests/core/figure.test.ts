import Big from "big.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  type Amount,
  atLeast,
  compare,
  counted,
  type Figure,
  gap,
  type GapReason,
  growth,
  isBound,
  ratio,
  reconcile,
  share,
  shareOfSum,
  subtract,
} from "../../src/core/figure";
import { contains, meets } from "../../src/core/interval";
import { anyAmount, anyStated, anyTrade, ends, inside, known, stated, tenths } from "./figures";

const operations = { add, subtract, ratio, growth, share, shareOfSum };
const reasons: GapReason[] = ["notReported", "notCollected", "impossible", "suppressed", "undefined", "bound"];

/** Whether `value` may be what `figure` says; a gap says nothing. */
const allows = (figure: Figure, value: Big) => figure.kind === "gap" || contains(figure.interval, value);

describe("a gap", () => {
  test.each(Object.entries(operations))("stays a gap in %s, for the same reason, on either side", (_, operation) => {
    for (const reason of reasons) {
      expect(operation(gap(reason), stated("4 million"))).toEqual(gap(reason));
      expect(operation(stated("4 million"), gap(reason))).toEqual(gap(reason));
    }
  });

  test("cannot be ranked, not even beside zero", () => {
    expect(compare(gap("notReported"), stated("0"))).toBe("cannot be ranked");
    expect(compare(stated("0"), gap("notReported"))).toBe("cannot be ranked");
  });

  test("is no bound, and is not zero", () => {
    expect(isBound(gap("notReported"))).toBe(false);
    expect(add(gap("notReported"), stated("4 million"))).not.toEqual(stated("4 million"));
  });
});

describe("a sum or a difference", () => {
  const flagged = (status?: string, estimate?: "mirrored" | "repeated"): Amount => ({
    ...known(stated("4 million")),
    ...(status && { status }),
    ...(estimate && { estimate }),
  });
  const told = (...figures: readonly Figure[]) =>
    [add, subtract].map((operation) => {
      const [first = gap("notReported"), ...rest] = figures;
      const { status, estimate } = known(rest.reduce<Figure>(operation, first));
      return [status, estimate];
    });
  const both = <T>(one: T) => [one, one];

  test("is an estimate where a term is one, else preliminary where a term is", () => {
    expect(told(flagged(), flagged("E"), flagged("P"))).toEqual(both(["E", undefined]));
    expect(told(flagged("P"), flagged(), flagged())).toEqual(both(["P", undefined]));
    expect(told(flagged("B"), flagged())).toEqual(both([undefined, undefined]));
  });

  test("is made from the other side, or carried on, only where all its terms are", () => {
    expect(told(flagged("E", "mirrored"), flagged("E", "mirrored"))).toEqual(both(["E", "mirrored"]));
    expect(told(flagged("E", "mirrored"), flagged("E", "repeated"))).toEqual(both(["E", undefined]));
    expect(told(flagged(), flagged("E", "mirrored"), flagged("E", "mirrored"))).toEqual(both(["E", undefined]));
  });

  test("is converted where a term is", () => {
    const converted: Amount = { ...flagged(), convertedFrom: "EUR" };
    expect(known(add(flagged(), converted)).convertedFrom).toBe("EUR");
    expect(known(add(converted, converted)).convertedFrom).toBe("EUR");
  });

  test("whatever the order of the terms, has the same status", () => {
    const anyFlag = fc.constantFrom(undefined, "A", "E", "P", "B", "U");
    fc.assert(
      fc.property(fc.array(anyFlag, { minLength: 2, maxLength: 6 }), (statuses) => {
        const [[status]] = told(...statuses.map((each) => flagged(each))) as [[string | undefined, unknown]];
        const of = (letter: "E" | "P") => (statuses.includes(letter) ? letter : undefined);
        expect(status).toBe(of("E") ?? of("P"));
      }),
    );
  });
});

describe("arithmetic of figures", () => {
  test("adds and subtracts the ends of the intervals", () => {
    expect(ends(known(add(stated("1.5 billion"), stated("500 million ± 50 million"))), 9)).toEqual([1.9, 2.1]);
    expect(ends(known(subtract(stated("4.9 million"), stated("45.6 million"))), 6)).toEqual([-40.8, -40.6]);
  });

  test("takes growth as a percentage of the figure before", () => {
    const result = known(growth(stated("150.0 million"), stated("100.0 million")));
    expect([result.value.toString(), result.unit]).toEqual(["50", "%"]);
  });

  test("knows a share of a sum better than a share of a total", () => {
    const [exports, imports] = [stated("3 million"), stated("1 million")];
    // 2.5 of 2.5 + 1.5 to 3.5 of 3.5 + 0.5
    expect(ends(known(shareOfSum(exports, imports)))).toEqual([62.5, 87.5]);
    expect(ends(known(share(exports, add(exports, imports))))).toEqual([50, 116.666667]);
  });

  test("has no growth, ratio or share from zero", () => {
    expect(growth(stated("5 million"), stated("0"))).toEqual(gap("undefined"));
    expect(shareOfSum(stated("0"), stated("0"))).toEqual(gap("undefined"));
  });

  test("has no ratio, growth or composition of a bound", () => {
    const bound = stated("> 300 million");
    for (const operation of [ratio, growth, shareOfSum]) {
      expect(operation(bound, stated("5 million"))).toEqual(gap("bound"));
      expect(operation(stated("5 million"), bound)).toEqual(gap("bound"));
    }
  });

  test("a balance and a share of what is less than the last digit are less than theirs, and not zero", () => {
    const zero = counted(new Big(0), new Big(100), "USD");
    const negligible = { ...zero, status: "N" };
    const whole = counted(new Big(1_000_000), new Big(100), "USD");
    for (const found of [subtract(zero, negligible), subtract(negligible, zero), share(negligible, whole)])
      expect(found).toMatchObject({ kind: "amount", status: "N" });
    for (const found of [subtract(zero, zero), share(zero, whole), subtract(whole, negligible)])
      expect(found).not.toHaveProperty("status");
  });

  test("beside a missing part is at least what is known, a mere bound where that is negligible, and nothing where it is zero", () => {
    const zero = known(stated("0"));
    expect(atLeast(zero)).toEqual(gap("notReported"));
    expect(atLeast({ ...zero, status: "N" })).toEqual(gap("bound"));
  });

  test("has a share of a lower bound that is one too, and a share in one that is an upper bound", () => {
    const [part, whole] = [stated("5 million"), stated("20 million")];
    const least = known(share(atLeast(part), whole));
    expect([least.value.toNumber(), least.qualifier, least.interval.upper]).toEqual([25, "atLeast", null]);
    const most = known(share(part, atLeast(whole)));
    expect([most.value.toNumber(), most.qualifier, most.interval.lower]).toEqual([25, "atMost", null]);
    expect(share(atLeast(part), atLeast(whole))).toEqual(gap("bound"));
  });

  test("says whether a sum or a difference is at least or at most what is known of it", () => {
    const [a, b] = [stated("5 million"), atLeast(stated("3 million"))];
    expect([known(add(a, b)).qualifier, known(subtract(b, a)).qualifier]).toEqual(["atLeast", "atLeast"]);
    expect(known(subtract(a, b)).qualifier).toBe("atMost");
    expect(subtract(b, b)).toEqual(gap("bound"));
  });

  test("knows nothing of a sum whose known part is zero", () => {
    expect(atLeast(stated("0"))).toEqual(gap("notReported"));
  });

  test("of figures below half the last digit is below it too, and not none", () => {
    const tiny = counted(new Big(0), new Big(100), "USD", "N");
    expect(known(add(tiny, tiny)).status).toBe("N");
    expect(known(add(tiny, counted(new Big(0), new Big(100), "USD"))).status).toBe("N");
    expect(known(add(tiny, counted(new Big(500), new Big(100), "USD"))).status).toBeUndefined();
  });

  test("keeps a sum with a bound open on the same side", () => {
    expect(ends(known(add(stated("> 300 million"), stated("5 million"))), 6)).toEqual([304.5, null]);
  });

  test("does not mix currencies", () => {
    const [dollars, euros] = [stated("5 million"), stated("5 million", "EUR")];
    for (const operation of [add, subtract, ratio, compare])
      expect(() => operation(dollars, euros)).toThrow("cannot combine USD with EUR");
  });

  test("sums and differences hold whatever the true values are", () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, tenths, tenths, (a, b, m, n) => {
        const [x, y] = [inside(a, m), inside(b, n)];
        expect(allows(add(a, b), x.plus(y))).toBe(true);
        expect(allows(subtract(a, b), x.minus(y))).toBe(true);
      }),
    );
  });

  test("sums and differences of bounds hold too", () => {
    fc.assert(
      fc.property(anyStated, anyStated, tenths, tenths, (a, b, m, n) => {
        const [x, y] = [inside(a, m), inside(b, n)];
        expect(allows(add(a, b), x.plus(y))).toBe(true);
        expect(allows(subtract(a, b), x.minus(y))).toBe(true);
      }),
    );
  });

  test("ratios, growth and shares hold whatever the true values are", () => {
    fc.assert(
      fc.property(anyTrade, anyTrade, tenths, tenths, (a, b, m, n) => {
        const [x, y] = [inside(a, m), inside(b, n)];
        fc.pre(!y.eq(0));
        expect(allows(ratio(a, b), x.div(y))).toBe(true);
        expect(allows(growth(a, b), x.div(y).minus(1).times(100))).toBe(true);
        expect(allows(share(a, b), x.div(y).times(100))).toBe(true);
        expect(allows(shareOfSum(a, b), x.div(x.plus(y)).times(100))).toBe(true);
      }),
    );
  });

  test("the ratio of a balance holds too, below zero and across it", () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, tenths, tenths, (a, b, m, n) => {
        const [x, y] = [inside(a, m), inside(b, n)];
        fc.pre(!y.eq(0));
        expect(allows(ratio(a, b), x.div(y))).toBe(true);
      }),
    );
  });

  test("addition may be done in any order", () => {
    fc.assert(
      fc.property(anyStated, anyStated, anyStated, (a, b, c) => {
        expect(ends(known(add(a, b)), 0, 20)).toEqual(ends(known(add(b, a)), 0, 20));
        expect(known(add(a, b)).value.eq(known(add(b, a)).value)).toBe(true);
        const [left, right] = [known(add(add(a, b), c)), known(add(a, add(b, c)))];
        expect(left.value.eq(right.value)).toBe(true);
        expect(ends(left, 0, 20)).toEqual(ends(right, 0, 20));
      }),
    );
  });
});

describe("the order of two figures", () => {
  const exact = (value: number): Amount => ({
    ...stated("1"),
    value: new Big(value),
    interval: { lower: new Big(value), upper: new Big(value) },
  });

  test("is known when their intervals are apart", () => {
    expect(compare(stated("4 million"), stated("5.6 million"))).toBe("less");
    expect(compare(stated("2 billion"), stated("50.5 million"))).toBe("greater");
  });

  test("is not known when their intervals touch", () => {
    expect(compare(stated("4 million"), stated("5 million"))).toBe("cannot be ranked");
    expect(compare(stated("5 million"), stated("5 million"))).toBe("cannot be ranked");
  });

  test("is equal only for exact figures", () => {
    expect([compare(exact(5), exact(5)), compare(exact(5), exact(6))]).toEqual(["equal", "less"]);
  });

  test("of two figures whose intervals overlap is never told", () => {
    fc.assert(
      fc.property(anyStated, anyStated, (a, b) => {
        const order = compare(a, b);
        expect(["less", "greater"].includes(order)).toBe(!meets(a.interval, b.interval));
      }),
    );
  });

  test("holds for every value that the figures allow, and is the opposite the other way round", () => {
    const opposite = { less: "greater", greater: "less", equal: "equal", "cannot be ranked": "cannot be ranked" };
    fc.assert(
      fc.property(anyStated, anyStated, tenths, tenths, (a, b, m, n) => {
        const order = compare(a, b);
        expect(compare(b, a)).toBe(opposite[order]);
        expect(order !== "less" || inside(a, m).lt(inside(b, n))).toBe(true);
      }),
    );
  });
});

describe("two statements of one figure", () => {
  test("narrow it to what both allow", () => {
    const total = stated("2 billion");
    const sum = known(add(stated("1.5 billion"), stated("500 million ± 50 million")));
    const both = known(reconcile(total, sum));
    expect([both.value.toString(), ...ends(both, 9)]).toEqual(["2000000000", 1.9, 2.1]);
    expect(both.literal).toBe("2 billion");
  });

  test("contradict each other when nothing is allowed by both", () => {
    expect(reconcile(stated("2.0 billion"), stated("2.2 billion"))).toBeNull();
  });

  test("never leave the value outside of what both allow", () => {
    const small = fc.integer({ min: 0, max: 30 });
    const near = fc.tuple(small, small).map(([value, margin]) => stated(`${value} million ± ${margin} million`));
    // 1.5 to 2.5 and 2.35 to 2.45: the value moves from 2 to 2.4.
    expect(known(reconcile(stated("2 billion"), stated("2.4 billion"))).value.toString()).toBe("2400000000");
    fc.assert(
      fc.property(near, near, (a, b) => {
        const both = reconcile(a, b);
        expect(both === null).toBe(!meets(a.interval, b.interval));
        expect(both === null || contains(both.interval, both.value)).toBe(true);
      }),
    );
  });
});

describe("a counted figure", () => {
  const hundred = new Big(100);

  test("allows half a unit of the last digit that its source prints", () => {
    expect(ends(counted(new Big(5000), hundred, "USD"))).toEqual([4950, 5050]);
  });

  test("of zero is not negative", () => {
    expect(ends(counted(new Big(0), hundred, "USD"))).toEqual([0, 50]);
  });

  test("keeps its status, and has none where it is normal", () => {
    expect(counted(new Big(0), hundred, "USD", "N").status).toBe("N");
    expect(counted(new Big(0), hundred, "USD")).not.toHaveProperty("status");
  });

  test("is rounded, as is a stated one without a qualifier; a bound is not", () => {
    const figures = [counted(hundred, hundred, "USD"), stated("5 million"), stated("> 5 million")];
    expect(figures.map(({ qualifier }) => qualifier)).toEqual(["rounded", "rounded", "moreThan"]);
  });
});
