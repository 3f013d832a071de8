import { flows, investments } from "../core/indicators";
import type { Mapping } from "./tableMapping";

type Json = Readonly<Record<string, unknown>>;
type Is = (value: unknown) => boolean;

const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const orNull =
  (is: Is): Is =>
  (value) =>
    value === null || is(value);
const orAbsent =
  (is: Is): Is =>
  (value) =>
    value === undefined || is(value);
const isWhole =
  (from: number, to: number): Is =>
  (value) =>
    Number.isInteger(value) && Number(value) >= from && Number(value) <= to;
const isText: Is = (value) => typeof value === "string" && value.length <= 300;
const isColumn = isWhole(0, 20_000);
const isScale: Is = (value) => typeof value === "number" && value > 0 && value <= 1e12;
const isOf =
  (...all: readonly unknown[]): Is =>
  (value) =>
    all.includes(value);
const isIndicator = isOf(...flows, ...investments);
const has =
  (shape: Readonly<Record<string, Is>>): Is =>
  (value) =>
    isJson(value) && Object.entries(shape).every(([key, is]) => is(Object.hasOwn(value, key) ? value[key] : undefined));
const each =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.length <= 20_000 && value.every(is);
const any =
  (...all: readonly Is[]): Is =>
  (value) =>
    all.some((is) => is(value));

const isTime = has({ year: orNull(isWhole(1900, 2100)), first: orNull(isWhole(1, 12)), last: orNull(isWhole(1, 12)) });
const heads = has({ kind: isOf("heads") });
const column = { kind: isOf("column"), column: isColumn };
const isWord: Is = (value) => Array.isArray(value) && isText(value[0]) && orNull(isIndicator)(value[1]);
const isPlace = any(heads, has(column), has({ kind: isOf("one"), name: isText }));
const isValue = has({
  column: isColumn,
  indicator: orAbsent(isIndicator),
  time: orAbsent(isTime),
  partner: orAbsent(isText),
  scale: orAbsent(isScale),
  currency: orAbsent(isText),
});

const choice = (is: Is): Is =>
  has({ is, confident: isOf(true, false), by: isOf("head", "title", "cells", "reader", "nothing"), shown: isText });

const isMapping = has({
  head: choice(has({ row: isWhole(-1, 1000), levels: isWhole(0, 10) })),
  reporter: choice(orNull(isPlace)),
  partner: choice(orNull(isPlace)),
  flow: choice(
    orNull(any(heads, has({ ...column, words: each(isWord) }), has({ kind: isOf("one"), indicator: isIndicator }))),
  ),
  period: choice(
    orNull(
      any(
        heads,
        has({ ...column, part: orAbsent(has({ column: isColumn, unit: isOf("month", "quarter") })) }),
        has({ kind: isOf("one"), time: isTime }),
      ),
    ),
  ),
  values: choice(each(isValue)),
  scale: choice(orNull(isScale)),
  currency: choice(orNull(isText)),
  mark: choice(isOf(".", ",")),
  status: choice(orNull(isColumn)),
  product: choice(orNull(isColumn)),
});

/** A mapping that was kept, which may have been damaged meanwhile; null of what is none. */
export const saidMapping = (json: unknown): Mapping | null => (isMapping(json) ? (json as Mapping) : null);
