import { describe, expect, test } from "vitest";
import { apart } from "../../src/cli/apart";
import { readDotsApart } from "../../src/cli/workbooks";
import { dotsNames } from "../../src/formats/dotsNames";
import { readDotsWorkbook } from "../../src/formats/dotsWorkbook";
import { twoSheets, workbook } from "../formats/dotsFiles";

const entry = new URL("thread.ts", import.meta.url).href;

describe("a thread of its own", () => {
  test("answers one question after the other", async () => {
    expect(await apart(entry, 21)).toBe(42);
    expect(await apart(entry, 4)).toBe(8);
  });

  test("is ended where it never answers, and the next question has a new one", async () => {
    await expect(apart(entry, "loop", { milliseconds: 100 })).rejects.toThrow("took too long");
    expect(await apart(entry, 21)).toBe(42);
  });

  test("fails here where it fails there", async () => {
    await expect(apart(entry, "fail")).rejects.toThrow("no such sheet");
  });

  test("is ended where it takes all memory", async () => {
    await expect(apart(entry, "fill", { megabytes: 64 })).rejects.toThrow("took too much memory");
  });

  test("reads a workbook as it is read here, with names that stand for a country", async () => {
    const [bytes, aliases] = [workbook(twoSheets()), new Map([["Spain", "PT"]])];
    const here = readDotsWorkbook(bytes, dotsNames(aliases), 2023);
    expect(await readDotsApart(bytes, "k.xlsx", aliases, 2023)).toEqual(here);
  });
});
