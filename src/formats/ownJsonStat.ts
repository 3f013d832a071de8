import Big from "big.js";
import * as v from "valibot";
import { jsonStatDimensions, jsonStatMark } from "../core/form/bilateralJsonStat";
import { isObject } from "../core/json";
import { lastUnit } from "../core/observe";
import type { DocumentFormat, Observations, ReaderOptions } from "./observations";
import { type OwnFigures, ownFigures } from "./ownFigures";

// Only what the reading of the data uses as well: more of valibot would be loaded with the first view.
const decimals = v.picklist([0, 1, 2, 3, 4, 5, 6]);
const extension = v.object({
  visavis: v.literal(jsonStatMark),
  source: v.string(),
  currency: v.picklist(["USD", "EUR"]),
  scale: v.pipe(
    v.number(),
    v.check((scale) => scale >= 1e-6 && scale <= 1e12, "expected a scale from 0.000001 to 1e12"),
  ),
  decimals,
  leastDecimals: v.optional(decimals),
});
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const count = v.pipe(
  v.number(),
  v.check((value) => isCount(value), "expected a whole number from 0 on"),
);
type Index = readonly string[] | Readonly<Record<string, number>>;
const isIndex = (found: unknown): boolean =>
  Array.isArray(found)
    ? found.every((code) => typeof code === "string")
    : isObject(found) && Object.values(found).every(isCount);
const index = v.pipe(v.unknown(), v.check(isIndex, "expected a list of codes, or their places")) as v.GenericSchema<
  unknown,
  Index
>;
// A list has its places for keys.
const sparse = v.record(v.string(), v.unknown());
const dataset = v.object({
  class: v.literal("dataset"),
  id: v.array(v.string()),
  size: v.array(count),
  dimension: v.record(v.string(), v.object({ category: v.object({ index }) })),
  value: sparse,
  status: v.optional(sparse, {}),
  extension,
});

const isOurs = (json: unknown): boolean =>
  isObject(json) && isObject(json["extension"]) && json["extension"]["visavis"] === jsonStatMark;

/** The datasets of a file, each with its address. */
function itemsOf(json: unknown): (readonly [at: string, item: unknown])[] {
  const { link } = isObject(json) ? json : {};
  if (!isObject(link) || !Array.isArray(link["item"])) return [["", json]];
  return link["item"].map((item, i) => [`link.item[${i}]`, item] as const);
}

/** The codes of a dimension in their order; undefined where they have none. */
function codesOf(found: Index): readonly string[] | undefined {
  if (Array.isArray(found)) return found as readonly string[];
  const places = found as Readonly<Record<string, number>>;
  const codes = Object.keys(places).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  return codes.every((code, i) => places[code] === i) ? codes : undefined;
}

const entriesOf = (found: v.InferOutput<typeof sparse>): (readonly [number, unknown])[] =>
  Object.entries(found).map(([key, value]) => [Number(key), value]);

function take(at: string, json: unknown, { put, fault }: OwnFigures): void {
  const checked = v.safeParse(dataset, json, { abortEarly: true });
  const address = (path: string) => (at === "" ? path : `${at}.${path}`);
  if (!checked.success) {
    const [{ path = [], message }] = checked.issues;
    return fault(address(path.map(({ key }) => String(key)).join(".")), message);
  }
  const { id, size, dimension, value: values, status, extension: counted } = checked.output;
  const { leastDecimals: least, ...fixed } = counted;
  const unit = { ...fixed, ...(least === undefined ? {} : { leastDecimals: least }) };
  const codes = jsonStatDimensions.map((name) => {
    const found = Object.hasOwn(dimension, name) ? dimension[name] : undefined;
    return found && codesOf(found.category.index);
  });
  const wrong = jsonStatDimensions.findIndex(
    (name, i) => codes[i] === undefined || id[i] !== name || codes[i].length !== size[i],
  );
  if (wrong >= 0 || id.length !== jsonStatDimensions.length)
    return fault(
      address("id"),
      `expected the dimensions ${jsonStatDimensions.join(", ")}, each with as many codes as its size`,
    );
  const total = size.reduce((product, each) => product * each, 1);
  const letters = new Map(entriesOf(status));
  const known = new Map(entriesOf(values));
  const scale = new Big(unit.scale);
  for (const i of new Set([...known.keys(), ...letters.keys()])) {
    const [value, letter = "A"] = [known.get(i) ?? null, letters.get(i)];
    const place = address(`value[${i}]`);
    if (!Number.isInteger(i) || i < 0 || i >= total) {
      fault(place, "lies outside the dimensions");
      continue;
    }
    if (value !== null && !Number.isFinite(value)) {
      fault(place, `no figure: ${JSON.stringify(value).slice(0, 40)}`);
      continue;
    }
    if (typeof letter !== "string") {
      fault(address(`status[${i}]`), "no letter of status");
      continue;
    }
    let rest = i;
    const cell = codes
      .map((all) => all ?? [])
      .toReversed()
      .map((all) => {
        const code = all[rest % all.length] ?? "";
        rest = Math.floor(rest / all.length);
        return code;
      });
    const [period = "", indicator = "", partner = "", reporter = ""] = cell;
    const own = value === null ? null : (value as number);
    put({
      at: place,
      source: unit.source,
      reporter,
      partner,
      indicator,
      period,
      value: own === null ? null : new Big(own).times(scale),
      unit: own === null ? null : lastUnit(unit, own),
      currency: unit.currency,
      status: letter,
      scale: unit.scale,
    });
  }
}

function read(json: unknown, options: ReaderOptions): Observations {
  const figures = ownFigures(ownJsonStat.name, options, { hasGroups: true });
  for (const [at, item] of itemsOf(json)) take(at, item, figures);
  return figures.end();
}

/** The JSON-stat of this application: a dataset, or a collection of one for each source. */
export const ownJsonStat: DocumentFormat = {
  name: "own-json-stat",
  signs: `this application's own JSON-stat (an extension "visavis": "${jsonStatMark}")`,
  isDocument: isOurs,
  read,
};
