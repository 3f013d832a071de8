import fc from "fast-check";
import { expect, test } from "vitest";
import { asBlock, withData } from "../../src/core/form/oneFile";
import { packed, unpacked } from "../../src/core/form/packed";

const own = fc.oneof(fc.uint8Array(), fc.string(), fc.record({ name: fc.string(), bytes: fc.integer() }));

test("what is packed is unpacked as it was, bytes as bytes", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.string(), fc.string()),
      fc.dictionary(fc.string(), own),
      fc.string(),
      async (files, kept, start) => {
        const within = { files: new Map(Object.entries(files)), own: new Map<string, unknown>(Object.entries(kept)) };
        expect(await unpacked(await packed(within, start))).toEqual({ within, start });
      },
    ),
    { numRuns: 50 },
  );
});

test("what is damaged is refused", async () => {
  await expect(unpacked("AAAA")).rejects.toThrow(Error);
});

test("a page with other data has no answer to the usual question, and is otherwise as it was", () => {
  const answers = `<template id="first-ru"><div id="first">a</div></template><div id="first">b</div>`;
  const page = (first: string, data: string) =>
    `<html>${first}<div id="root"></div>${asBlock(data)}<script>x</script></html>`;
  expect(withData(page(answers, "old"), "new")).toBe(page("", "new"));
  expect(withData(page("", "old"), "new")).toBe(page("", "new"));
  expect(() => withData("<html></html>", "new")).toThrow("no place for data");
});
