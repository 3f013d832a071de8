import { describe, expect, test } from "vitest";
import { formatPeriod } from "../../src/core/period";
import { ecb } from "../../src/formats/ecb";
import { readTable } from "./reading";

const read = (...lines: string[]) => readTable(ecb, ["date,usd_per_eur", ...lines].join("\n"), { today: "2026-11-29" });
const rates = (...lines: string[]) =>
  Object.fromEntries([...(read(...lines).rates ?? [])].map(([period, rate]) => [formatPeriod(period), rate]));

const days = (year: number, rate: (month: number) => string) =>
  Array.from({ length: 12 }, (_, i) => {
    const last = new Date(Date.UTC(year, i + 1, 0)).toISOString().slice(0, 10);
    return [`${last.slice(0, 8)}01,${rate(i + 1)}`, `${last},1.3`];
  }).flat();

describe("dollars for one euro by day", () => {
  test("make the mean of a month's days, to four decimals as the bank prints", () => {
    expect(rates("2019-01-02,1.1", "2019-01-03,1.2", "2019-01-31,1.2", "2019-02-28,1.1")).toEqual({
      "2019-01": "1.1667",
      "2019-02": "1.1000",
    });
  });

  test("make the mean of a year's days where all its months are there", () => {
    const whole = rates(...days(2019, () => "1.1"));
    expect([Object.keys(whole).length, whole["2019"], whole["2019-07"]]).toEqual([13, "1.2000", "1.2000"]);
    expect(rates(...days(2019, () => "1.1").slice(2))).not.toHaveProperty("2019");
  });

  test("make no mean of a month or a year of which days are to come, and that is told", () => {
    const reading = read("2026-03-31,1.1", "2026-04-10,1.2");
    expect([...(reading.rates?.keys() ?? [])].map(formatPeriod)).toEqual(["2026-03"]);
    expect([...reading.passed]).toEqual(["2026-04, of which days are to come"]);
    const open = days(2026, () => "1.1").slice(0, 20);
    expect(Object.keys(rates(...open, "2026-11-02,1.2"))).not.toContain("2026");
  });

  test("end a month on its last working day", () => {
    // 31 August 2024 is a Saturday.
    expect(rates("2024-08-30,1.1")).toEqual({ "2024-08": "1.1000" });
    expect(rates("2024-08-29,1.1")).toEqual({});
  });

  test("are known by the last day, and speak of no trade", () => {
    expect(read("2024-08-30,1.1")).toMatchObject({ source: "ecb", date: "2024-08-30", dated: "data to" });
    expect(read("2024-08-30,1.1").byReporter.size).toBe(0);
  });

  test.each([
    ["no day", "30.08.2024,1.1", "row 2: no day such as 2024-08-30: “30.08.2024”"],
    ["a day ahead", "2027-01-04,1.1", "row 2: 2027-01-04 lies ahead"],
    ["no rate", "2024-08-30,N/A", "row 2: no dollars for one euro: “N/A”"],
    ["tenge for a euro", "2024-08-30,535.2", "row 2: no dollars for one euro: “535.2”"],
  ])("of which one is %s are refused by row", (_, line, fault) => expect(read(line).faults).toEqual([fault]));
});
