import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { accept, collect } from "../core/form/problem";
import { type AnyIndicator, type Counted, indicators } from "../core/indicators";
import { chosen, type Mapping } from "../formats/tableMapping";
import { parseJson } from "./catalog";
import { Failure, refuse } from "./failure";
import { baseName } from "./input";

const column = v.pipe(v.number(), v.integer(), v.minValue(0));
const counted = v.custom<Counted>(
  (value) =>
    typeof value === "string" &&
    Object.hasOwn(indicators, value) &&
    indicators[value as AnyIndicator].kind !== "difference",
  "exports, imports or another figure that statistics count",
);
const optional = <T extends v.GenericSchema>(schema: T) => v.exactOptional(schema);
const whole = v.nullable(v.pipe(v.number(), v.integer()));
const time = v.strictObject({ year: whole, first: whole, last: whole });
const one = v.literal("one");
const inColumn = { kind: v.literal("column"), column };
const heads = v.strictObject({ kind: v.literal("heads") });

const place = v.variant("kind", [v.strictObject(inColumn), v.strictObject({ kind: one, name: v.string() }), heads]);
const flow = v.variant("kind", [
  v.strictObject({ ...inColumn, words: v.array(v.tuple([v.string(), v.nullable(counted)])) }),
  v.strictObject({ kind: one, indicator: counted }),
  heads,
]);
const period = v.variant("kind", [
  v.strictObject({
    ...inColumn,
    part: optional(v.strictObject({ column, unit: v.picklist(["month", "quarter"]) })),
  }),
  v.strictObject({ kind: one, time }),
  heads,
]);
const scale = v.pipe(v.number(), v.minValue(1), v.maxValue(1e12));
const value = v.strictObject({
  column,
  indicator: optional(counted),
  time: optional(time),
  partner: optional(v.string()),
  scale: optional(scale),
  currency: optional(v.string()),
});

const choice = <T extends v.GenericSchema>(is: T) => optional(v.object({ is }));
const schema = v.strictObject({
  head: choice(v.strictObject({ row: v.pipe(v.number(), v.integer(), v.minValue(-1)), levels: column })),
  reporter: choice(v.nullable(place)),
  partner: choice(v.nullable(place)),
  flow: choice(v.nullable(flow)),
  period: choice(v.nullable(period)),
  values: choice(v.array(value)),
  scale: choice(v.nullable(scale)),
  currency: choice(v.nullable(v.string())),
  mark: choice(v.picklist([".", ","])),
  status: choice(v.nullable(column)),
  product: choice(v.nullable(column)),
});

/** What a reader says of a table: all of how it is read, or a part, and the rest is found in the table. */
export type SaidMapping = Partial<Mapping>;

/** Reads how a table is to be read, in JSON: `{ "reporter": { "is": { "kind": "one", "name": "Georgia" } } }`. */
export async function readMapping(path: string): Promise<SaidMapping> {
  const file = baseName(path);
  const bytes = await readFile(path).catch(() => {
    throw new Failure(`--map: ${path} cannot be read`);
  });
  const json = parseJson(bytes, file);
  const read = collect(file, (report) => accept(schema, json, "", report));
  refuse(read);
  return Object.fromEntries(
    Object.entries(read.value ?? {}).map(([role, { is }]) => [role, chosen<unknown>(is, true, "reader")]),
  );
}
