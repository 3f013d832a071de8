import { expect, test } from "vitest";
import { getOrMake, mapOfEach, memo } from "../../src/core/memo";

/** A function that counts how often it is called. */
function counting<K, V>(give: (key: K) => V) {
  const calls: K[] = [];
  return {
    calls,
    make: (key: K): V => {
      calls.push(key);
      return give(key);
    },
  };
}

test.each([0, "", false, null])("what is made once is kept, %j too", (value) => {
  const { calls, make } = counting(() => value);
  const store = new Map<string, typeof value>();
  expect([getOrMake(store, "a", () => make("a")), getOrMake(store, "a", () => make("a"))]).toEqual([value, value]);
  expect(calls).toEqual(["a"]);
});

test("what could not be made is tried again", () => {
  const store = new Map<string, number>();
  const fails = () => {
    throw new Error("no file");
  };
  expect(() => getOrMake(store, "a", fails)).toThrow("no file");
  expect(getOrMake(store, "a", () => 1)).toBe(1);
});

test("a function is worked out once for each object, equal ones apart", () => {
  const { calls, make } = counting(({ n }: { readonly n: number }) => ({ twice: 2 * n }));
  const twice = memo(make);
  const [one, other] = [{ n: 1 }, { n: 1 }];
  expect(twice(one)).toBe(twice(one));
  expect(twice(other)).not.toBe(twice(one));
  expect(calls).toEqual([one, other]);
});

test("each object has a map of its own", () => {
  const mapOf = mapOfEach<string, number>();
  const [one, other] = [{}, {}];
  mapOf(one).set("a", 1);
  expect([mapOf(one).get("a"), mapOf(other).get("a")]).toEqual([1, undefined]);
});
