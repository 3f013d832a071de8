import fc from "fast-check";
import { halfOf, later, monthOf, partOf, type Period, type Periods, quarterOf, yearly } from "../../src/core/period";
import { besideParts, compareForms, factors, orders, paragraphKinds, scales, viewNames } from "../../src/core/question";
import { measures } from "../../src/core/indicators";
import { investmentKinds } from "../../src/core/investment";
import { languages } from "../../src/core/language";
import type { View } from "../../src/state/chosen";

const code = fc.stringMatching(/^[A-Z0-9]{2,6}$/);

/** A period of any kind in a year. */
const anyPeriodIn = (year: fc.Arbitrary<number>): fc.Arbitrary<Period> =>
  fc.oneof(
    year.map(yearly),
    fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, half]) => halfOf(y, half)),
    fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, quarter]) => quarterOf(y, quarter)),
    fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, month]) => monthOf(y, month)),
    fc.tuple(year, fc.integer({ min: 2, max: 11 })).map(([y, last]) => partOf(y, 1, last)),
  );

/** One period, or several that are like each other, up to so many. */
export const anyPeriodsIn = (year: fc.Arbitrary<number>, most: number): fc.Arbitrary<Periods> =>
  fc
    .tuple(anyPeriodIn(year), fc.integer({ min: 0, max: most }))
    .map(([from, length]) => ({ from, to: later(from, length) }));

const anyPeriods: fc.Arbitrary<Periods> = fc.oneof(
  anyPeriodsIn(fc.integer({ min: 1900, max: 2080 }), 20),
  fc
    .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1000, max: 9999 }))
    .map(([a, b]) => ({ from: yearly(Math.min(a, b)), to: yearly(Math.max(a, b)) })),
);

/** Trade by a measure, or direct investment by one. */
const anyMeasure = fc.oneof(
  fc.record({ measure: fc.constantFrom(...measures), isApart: fc.constant(false), investment: fc.constant(null) }),
  fc.constant({ measure: "turnover" as const, isApart: true, investment: null }),
  fc.record({
    measure: fc.constant("turnover" as const),
    isApart: fc.constant(false),
    investment: fc.constantFrom("any" as const, ...investmentKinds),
  }),
);

const anyPart = fc.record({
  view: fc.constantFrom(...viewNames),
  reporter: code,
  partners: fc.oneof(fc.constant(["ES", "PT"]), fc.uniqueArray(code, { maxLength: 12 })),
  periods: fc.option(anyPeriods),
  scale: fc.option(fc.constantFrom(...scales)),
  group: fc.option(code),
  order: fc.option(fc.constantFrom(...orders)),
  form: fc.option(fc.constantFrom(...compareForms)),
  without: fc.option(fc.subarray([...besideParts], { minLength: 1 })),
  members: fc.option(fc.constant("evolving" as const)),
  factor: fc.option(fc.constantFrom(...factors)),
  source: fc.option(fc.stringMatching(/^[\w.-]{0,39}[A-Za-z0-9]$/)),
  text: fc
    .record({
      kind: fc.option(fc.constantFrom(...paragraphKinds)),
      isOne: fc.boolean(),
      language: fc.option(fc.constantFrom(...languages)),
    })
    .map((text) => (text.kind === null && !text.isOne && text.language === null ? null : text)),
  lang: fc.option(fc.constantFrom(...languages)),
  theme: fc.option(fc.constantFrom("light", "dark")),
});

/** Every view that an address can hold. */
export const anyView: fc.Arbitrary<View> = fc.tuple(anyPart, anyMeasure).map(([part, of]) => ({ ...part, ...of }));
