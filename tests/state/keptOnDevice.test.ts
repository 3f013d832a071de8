// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";

beforeEach(() => vi.resetModules());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
});

const start = () => import("../../src/state/exportChoices");

test("a choice is kept on the device, and taken up by the next visit", async () => {
  (await start()).chooseExport({ format: "svg" });
  vi.resetModules();
  expect((await start()).useExportChoices.getState().format).toBe("svg");
});

test.each(["getItem", "setItem"] as const)("where %s throws, the choice holds for this visit", async (does) => {
  vi.spyOn(Storage.prototype, does).mockImplementation(() => {
    throw new DOMException("The quota has been exceeded", "QuotaExceededError");
  });
  const { chooseExport, useExportChoices } = await start();
  chooseExport({ format: "svg" });
  expect(useExportChoices.getState().format).toBe("svg");
});

test("where the browser has no storage at all, the choice holds for this visit, and nothing is printed", async () => {
  const said = vi.spyOn(console, "warn");
  vi.stubGlobal("localStorage", undefined);
  const { chooseExport, useExportChoices } = await start();
  chooseExport({ format: "svg" });
  expect([useExportChoices.getState().format, said.mock.calls]).toEqual(["svg", []]);
});

test("what is no JSON is forgotten", async () => {
  localStorage.setItem("visavis-export", "{");
  const { defaultChoices, useExportChoices } = await start();
  expect(useExportChoices.getState()).toEqual(defaultChoices);
});
