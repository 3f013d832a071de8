import { expect, test } from "vitest";
import { own } from "../../src/core/own";

test("a table has what stands in it, and nothing that every object inherits", () => {
  const table = { exports: "exports to" };
  expect(own(table, "exports")).toBe("exports to");
  for (const key of ["constructor", "__proto__", "toString", "hasOwnProperty", "imports"])
    expect(own(table, key)).toBeUndefined();
});
