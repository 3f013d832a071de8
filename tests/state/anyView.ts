import fc from "fast-check";
import { languages } from "../../src/core/area";
import type { Years } from "../../src/core/dataset";
import { factors, measures, scales, type View, viewNames } from "../../src/state/view";

const code = fc.stringMatching(/^[A-Z0-9]{2,6}$/);
const anyYears: fc.Arbitrary<Years> = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1000, max: 9999 }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

/** Every view that an address can hold. */
export const anyView: fc.Arbitrary<View> = fc.record({
  view: fc.constantFrom(...viewNames),
  reporter: code,
  partners: fc.oneof(fc.constant(["ES", "PT"]), fc.uniqueArray(code, { maxLength: 12 })),
  years: fc.option(anyYears),
  measure: fc.constantFrom(...measures),
  scale: fc.option(fc.constantFrom(...scales)),
  group: fc.option(code),
  members: fc.option(fc.constant("evolving" as const)),
  factor: fc.option(fc.constantFrom(...factors)),
  source: fc.option(fc.stringMatching(/^[\w.-]{0,39}[A-Za-z0-9]$/)),
  lang: fc.option(fc.constantFrom(...languages)),
  theme: fc.option(fc.constantFrom("light", "dark")),
});
