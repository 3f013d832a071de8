import { describe, expect, test } from "vitest";
import { dateInWords, datesInWords } from "../../../src/words/en/forms/dates";

test("a date is day, month and year, without a leading zero", () => {
  expect(dateInWords("2024-07-25")).toBe("25\u00A0July 2024");
  expect(dateInWords("2024-03-07")).toBe("7\u00A0March 2024");
  expect(dateInWords("2023-12-31")).toBe("31\u00A0December 2023");
});

describe("several dates", () => {
  test("say a year that they share once, the earliest first", () => {
    expect(datesInWords(["2024-03-07", "2024-02-16"])).toBe("16\u00A0February and 7\u00A0March 2024");
    expect(datesInWords(["2024-02-16", "2024-03-07", "2024-07-25"])).toBe(
      "16\u00A0February, 7\u00A0March and 25\u00A0July 2024",
    );
  });

  test("say each year where they differ", () => {
    expect(datesInWords(["2023-12-31", "2024-02-16"])).toBe("31\u00A0December 2023 and 16\u00A0February 2024");
  });

  test("say one day once", () => {
    expect(datesInWords(["2024-02-16", "2024-02-16"])).toBe("16\u00A0February 2024");
    expect(datesInWords([])).toBe("");
  });
});
