import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readAreas } from "../../src/core/form/areas";
import { readCatalog, readReporters } from "../../src/core/form/catalog";
import { spanOf, structured } from "../../src/prerender/structured";
import { grammar as english } from "../../src/words/en/grammar";

const json = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8")) as object;
const read = (changes: object) => {
  const { value } = readCatalog({ ...json("catalog.json"), ...changes });
  if (!value) throw new Error("catalog.json cannot be read");
  return readReporters(json("reporters.json"), value).value;
};
const areas = readAreas(json("areas.json")).value;
const block = (changes: object) => structured({ catalog: read(changes), areas }, english);
const graph = (changes: object = {}) => {
  const { "@graph": things } = JSON.parse(block(changes).replaceAll(/<\/?script[^>]*>/g, "")) as {
    "@graph": Record<string, unknown>[];
  };
  const of = (type: string) => things.find((each) => each["@type"] === type) ?? {};
  return { application: of("WebApplication"), dataset: of("Dataset") };
};

test("the data are described with version, span, measures, sources and the terms of each", () => {
  const { dataset } = graph();
  expect(dataset).toMatchObject({
    version: read({}).version,
    temporalCoverage: expect.stringMatching(/^1960-01\/20\d\d-(?:0[1-9]|1[0-2])$/),
    spatialCoverage: [{ "@type": "Place", name: "World" }],
    variableMeasured: ["Exports", "Imports", "Turnover", "FDI position, inward", "FDI position, outward"],
  });
  expect(dataset["isBasedOn"]).toContainEqual({
    "@type": "CreativeWork",
    name: "Foreign trade by country",
    publisher: { "@type": "Organization", name: "Bureau of National Statistics of Kazakhstan" },
    url: "https://stat.gov.kz",
    usageInfo: { "@type": "CreativeWork", text: "Official statistics may be used with reference to the source." },
  });
  expect(dataset["isBasedOn"]).toHaveLength(read({}).sources.size);
});

test("the application has an address where its home is known, and none is made up", () => {
  expect(graph().application).not.toHaveProperty("url");
  expect(graph({ home: "https://ministry.example/" }).application).toHaveProperty("url", "https://ministry.example/");
});

test("no text in the data ends the block", () => {
  const { sources } = json("catalog.json") as { sources: Record<string, object> };
  const hostile = { ...sources["bns"], title: "</script><script>alert(1)" };
  const changes = { sources: { ...sources, bns: hostile } };
  expect(block(changes).match(/<\/?script/g)).toHaveLength(2);
  expect(JSON.stringify(graph(changes).dataset["isBasedOn"])).toContain("</script><script>alert(1)");
});

test("the span reaches over all kinds of periods, of trade and of investment, of first files and others", () => {
  const entry = (...periods: string[]) => ({ sources: ["bns"], periods });
  const { value } = readCatalog({
    ...json("catalog.json"),
    reporters: {
      KZ: { ...entry("2018-2019", "2019-01..2020-04"), more: [{ ...entry("1995-1996"), file: "series/KZ-a.json" }] },
    },
    investments: { KZ: entry("2014-2020") },
  });
  expect(value && spanOf(value)).toBe("1995-01/2020-12");
});
