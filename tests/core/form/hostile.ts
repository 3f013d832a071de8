import type { Problem } from "../../../src/core/form/problem";

type Keys = readonly (string | number)[];

/** A copy of `json` with the value at `keys` replaced; `undefined` removes it. */
export function withValue<T>(json: T, keys: Keys, value: unknown): T {
  const copy = structuredClone(json);
  const last = keys.at(-1) ?? "";
  const holder = keys
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy as Record<string, unknown>);
  // Defined rather than assigned, so that “__proto__” becomes a key as JSON.parse makes it.
  if (value === undefined) delete holder[last];
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

export const told = (problems: readonly Problem[], severity: Problem["severity"] = "error"): string[] =>
  problems.filter((problem) => problem.severity === severity).map(({ path, message }) => `${path}: ${message}`);

const deep = (depth: number): unknown => JSON.parse("[".repeat(depth) + "]".repeat(depth));

/** Values that no file should hold where a text, a number, a list or an object is expected. */
const hostile: readonly (readonly [name: string, value: unknown])[] = [
  ["null", null],
  ["a number", 42],
  ["not a number", Number.NaN],
  ["the text NaN", "NaN"],
  ["a million characters", "9".repeat(1_000_000)],
  ["a list of lists, 5000 deep", deep(5000)],
  ["an object with __proto__", JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": 1}}')],
  ["an empty object", {}],
  ["a truth value", true],
];

/** All that a reader reports while each hostile value stands at each of the places in turn. */
export const problemsOfHostile = (
  json: object,
  places: readonly Keys[],
  read: (json: unknown) => { readonly problems: readonly Problem[] },
): Problem[] => places.flatMap((keys) => hostile.flatMap(([, value]) => read(withValue(json, keys, value)).problems));

/** The longest message: no hostile value may make it longer than can be read. */
export const longest = (problems: readonly Problem[]): number =>
  Math.max(...problems.map(({ path, message }) => path.length + message.length));
