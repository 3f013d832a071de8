import { describe, expect, test } from "vitest";
import { apart } from "../../src/cli/apart";
import { bookApart } from "../../src/cli/booksApart";
import { dots } from "../../src/formats/dotsWorkbook";
import { rowsOf } from "../../src/formats/cells";
import { twoSheets, workbook } from "../formats/dotsFiles";
import { readBook } from "../formats/reading";

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

  test("reads a workbook as it is read here, with names that stand for a country and periods that are the same", async () => {
    const [bytes, options] = [workbook(twoSheets()), { today: "2024-12-31", aliases: new Map([["Spain", "PT"]]) }];
    const here = readBook(dots, bytes, options);
    const answer = await bookApart(bytes, options);
    if (answer.kind !== "figures") throw new Error(answer.why);
    const there = answer.observations;
    expect(there).toEqual(here);
    const periods = (reading: typeof here) =>
      rowsOf(reading.byReporter.get("KZ") ?? new Map()).map(([, { from }]) => from);
    periods(there).forEach((period, i) => expect(period).toBe(periods(here)[i]));
  });
});
