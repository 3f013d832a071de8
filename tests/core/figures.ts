import Big from "big.js";
import fc from "fast-check";
import type { Amount, Figure, Unit } from "../../src/core/figure";
import { around } from "../../src/core/interval";
import { parseLiteral } from "../../src/core/literal";

/** The figure that a literal states; throws where it is none. */
export function stated(text: string, unit: Unit = "USD"): Amount {
  const result = parseLiteral(text, unit);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

/** The figure itself; throws where it is a gap, “tiny base” or nothing. */
export function known(figure: Figure | string | null | undefined): Amount {
  if (typeof figure !== "object" || figure?.kind !== "amount")
    throw new Error(`expected a figure, got ${JSON.stringify(figure)}`);
  return figure;
}

/** The interval in units of 10^`exponent`: `[1.9, 2.1]`. */
export const ends = ({ interval }: Amount, exponent = 0, places = 6) => {
  const plain = (side: Big | null) =>
    side &&
    side
      .div(new Big(`1e${exponent}`))
      .round(places)
      .toNumber();
  return [plain(interval.lower), plain(interval.upper)];
};

const decimal = (most: number) =>
  fc.tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: -4, max: 6 })).map(([n, e]) => new Big(`${n}e${e}`));

/** Any rounded figure around any value, negative or not. */
export const anyAmount: fc.Arbitrary<Amount> = fc
  .tuple(decimal(99_999), decimal(999), fc.boolean())
  .map(([size, half, negative]) => {
    const value = negative ? size.times(-1) : size;
    return { kind: "amount", value, interval: around(value, half), unit: "USD", qualifier: "rounded" };
  });

const scale = fc.constantFrom("", " thousand", " million", " billion", " trillion");
const whole = fc.integer({ min: 0, max: 999_999 }).map(String);

/** A rounded literal with its parts: `{ digits: "50.5", scale: " million" }`. */
export const anyRounded = fc.record({
  digits: fc.oneof(
    whole,
    fc.tuple(whole, fc.stringMatching(/^\d{1,5}$/)).map(([a, b]) => `${a}.${b}`),
  ),
  scale,
});

/** Every form that the grammar of figures allows. */
export const anyLiteral = fc
  .tuple(
    fc.constantFrom("", ">", ">=", "<", "<=", "~", "> ", ">= ", "< ", "<= ", "~ "),
    anyRounded,
    fc.option(anyRounded),
  )
  .map(([sign, { digits, scale: unit }, margin]) =>
    margin && (sign === "" || sign.startsWith("~"))
      ? `${sign}${digits}${unit} ± ${margin.digits}${margin.scale}`
      : `${sign}${digits}${unit}`,
  );

/** A trade figure as it may be stated, never below zero; a bound where `bounds`. */
export const anyTrade = anyRounded.map(({ digits, scale: unit }) => stated(`${digits}${unit}`));
export const anyStated = anyLiteral.map((text) => stated(text));

/** A value that a figure may really have: its lower end and `tenths` tenths of its width above. */
export function inside({ interval: { lower, upper } }: Amount, tenths: number): Big {
  if (lower === null) return upper ?? new Big(0);
  return lower.plus((upper ? upper.minus(lower) : lower.plus(1)).times(tenths).div(10));
}
export const tenths = fc.integer({ min: 0, max: 10 });
