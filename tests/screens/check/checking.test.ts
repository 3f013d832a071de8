// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { assume, checkText, editText, useChecking } from "../../../src/screens/check/checking";

afterEach(() => {
  vi.restoreAllMocks();
});

test("a text that the tab cannot keep is checked all the same", () => {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  checkText("A text", "2024-02-16");
  expect(useChecking.getState()).toMatchObject({ text: "A text", date: "2024-02-16" });
});

test("what was said of a claim goes once the text is edited, as its claims may have moved", () => {
  checkText("Exports of 5 million", "2024-02-16");
  assume(0, { reporter: "KZ" });
  assume(0, { partner: "ES" });
  expect(useChecking.getState().assumed).toEqual({ 0: { reporter: "KZ", partner: "ES" } });
  editText("Imports of 5 million");
  expect(useChecking.getState()).toMatchObject({ assumed: {}, date: "2024-02-16" });
});
