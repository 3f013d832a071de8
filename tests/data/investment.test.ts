import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Dataset, ReporterFile } from "../../src/core/dataset";
import { readAreas } from "../../src/core/form/areas";
import { readCatalog, readReporters } from "../../src/core/form/catalog";
import { reportersFile } from "../../src/core/form/catalogJson";
import { readSeries } from "../../src/core/form/series";
import { type Investment, isInvestment, type AnyIndicator } from "../../src/core/indicators";
import { observe } from "../../src/core/observe";
import { formatPeriods, yearly } from "../../src/core/period";
import { dataText } from "./files";

const areas = readAreas(JSON.parse(dataText("areas.json"))).value;
const first = readCatalog(JSON.parse(dataText("catalog.json"))).value;
if (!first) throw new Error("the catalog is not sound");
const whole = readReporters(JSON.parse(dataText(reportersFile)), first).value;
const { investments } = whole;
const problems: string[] = [];
const reporters = new Map<string, ReporterFile>();
for (const [code, { file }] of investments) {
  const { value, problems: found } = readSeries(JSON.parse(dataText(file)), file, whole, areas);
  problems.push(...found.map(({ path, message }) => `${file}, ${path}: ${message}`));
  if (value) reporters.set(code, value);
}
const catalog = { ...whole, reporters: investments };
const dataset: Dataset = { subject: "investment", catalog, areas, statements: [], notes: [], reporters };

const at = (reporter: string, partner: string, indicator: Investment, year = 2024) =>
  observe(dataset, reporter, partner, indicator, yearly(year));
/** Whole millions, and by which source; a gap by its reason. */
const said = (...asked: Parameters<typeof at>) => {
  const { figure, source } = at(...asked);
  return figure.kind === "amount" ? `${Math.round(figure.value.div("1e6").toNumber())} ${source?.id}` : figure.reason;
};
const five = ["CN", "DE", "JP", "SG", "US"];

describe("positions of direct investment", () => {
  test("pass through the door, of investment alone, each file of one source and below 25 kB", () => {
    expect(problems).toEqual([]);
    expect(investments.size).toBe(128);
    for (const [code, { series, sources }] of reporters) {
      expect([...series.keys()].every((key) => isInvestment(key.split(" ")[1] as AnyIndicator))).toBe(true);
      expect([...sources.keys()].map(({ id }) => id)).toEqual([five.includes(code) ? "imf-dip" : "imf-dip-derived"]);
    }
    const weights = [...investments.values()].map(({ file }) => gzipSync(dataText(file), { level: 9 }).length);
    expect(Math.max(...weights)).toBeLessThan(25_000);
  });

  test("of Kazakhstan are what it reported of five countries, as derived from its report", () => {
    expect(investments.get("KZ")?.coverage.map(formatPeriods)).toEqual(["2014-2024"]);
    // Of others it may have stated something, so that they can be asked about.
    expect(investments.get("KZ")?.of).toBeUndefined();
    expect(reporters.get("KZ")?.partners).toEqual(five);
    const inward = five.map((partner) => said("KZ", partner, "fdiInwardPosition"));
    expect(inward).toEqual(["6329", "1204", "5660", "1212", "39757"].map((figure) => `${figure} imf-dip-derived`));
    expect(said("KZ", "CN", "fdiOutwardPosition", 2016)).toBe("-28 imf-dip-derived");
    expect(said("KZ", "ES", "fdiInwardPosition")).toBe("notReported");
  });

  test("have a mirror: what China reports of Kazakhstan, where what the United States do is confidential", () => {
    expect(said("CN", "KZ", "fdiOutwardPosition")).toBe("6184 imf-dip");
    expect(said("CN", "KZ", "fdiInwardPosition")).toBe("98 imf-dip");
    expect(said("US", "KZ", "fdiOutwardPosition")).toBe("suppressed");
  });

  test("that China's table has in dollars are millions where it says so, and gaps where it does not", () => {
    expect(said("CN", "KR", "fdiOutwardPosition")).toBe("6804 imf-dip");
    expect(said("CN", "KR", "fdiInwardPosition")).toBe("impossible");
    expect(said("KR", "CN", "fdiOutwardPosition")).toBe("82029 imf-dip-derived");
  });
});
