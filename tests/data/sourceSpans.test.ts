import { expect, test } from "vitest";
import type { Catalog } from "../../src/core/dataset";
import { readCatalog, readReporters } from "../../src/core/form/catalog";
import { formatPeriods } from "../../src/core/period";
import { sourceSpans } from "../../src/core/sourceSpans";
import { dataText } from "./files";

const json = (name: string): unknown => JSON.parse(dataText(name));
const spansIn = (catalog: Catalog) =>
  Object.fromEntries([...sourceSpans(catalog)].map(([{ id }, coverage]) => [id, coverage.map(formatPeriods)]));

const { value: part } = readCatalog(json("catalog.json"));
if (!part) throw new Error("the catalog could not be read");

test("each source is given the periods that the files of all reporters have of it", () => {
  expect(spansIn(readReporters(json("reporters.json"), part).value)).toEqual({
    bns: ["2018-2025", "2019-01..2026-06"],
    ecb: ["2019-2025", "2019-01..2026-03"],
    eurostat: ["2019-01..2024-08"],
    "imf-dip": ["2014-2024"],
    "imf-dip-derived": ["2014-2024"],
    "imf-dots": ["1960-2020"],
  });
});

test("before the list of all reporters has come, a source of others has none yet", () => {
  expect(spansIn(part)).toMatchObject({
    bns: ["2018-2025", "2019-01..2026-06"],
    "imf-dots": ["1992-2020"],
    eurostat: [],
  });
});
