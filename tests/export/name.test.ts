import fc from "fast-check";
import { expect, test } from "vitest";
import { halfOf, inYear, monthOf, partOf, quarterOf, yearly } from "../../src/core/period";
import { fileName } from "../../src/export/name";

const compare = {
  reporter: "Kazakhstan",
  partners: ["Spain", "Portugal"],
  view: "compare",
  from: yearly(2023),
  to: yearly(2023),
};

test("a name says who with whom, how and when", () => {
  expect(fileName(compare, "png")).toBe("kazakhstan-spain-portugal-compare-2023.png");
  expect(fileName({ ...compare, view: "trend", from: yearly(2018) }, "csv")).toBe(
    "kazakhstan-spain-portugal-trend-2018-2023.csv",
  );
});

test.each([
  ["2023-h1", halfOf(2023, 1), halfOf(2023, 1)],
  ["2023-q1", quarterOf(2023, 1), quarterOf(2023, 1)],
  ["2024-08", monthOf(2024, 8), monthOf(2024, 8)],
  ["2026-01-to-2026-06", partOf(2026, 1, 6), partOf(2026, 1, 6)],
  ["2022-01-to-2024-08", monthOf(2022, 1), monthOf(2024, 8)],
  ["2022-q1-to-2024-q2", quarterOf(2022, 1), quarterOf(2024, 2)],
  ["2022-01-to-2022-08-to-2024-01-to-2024-08", partOf(2022, 1, 8), partOf(2024, 1, 8)],
])("parts of years are named too: %s", (when, from, to) => {
  const world = { ...compare, partners: ["World"], from, to };
  expect(fileName(world, "png")).toBe(`kazakhstan-world-compare-${when}.png`);
});

test("letters with marks and signs become plain ASCII", () => {
  const name = (partner: string) => fileName({ ...compare, partners: [partner] }, "svg");
  expect(name("Türkiye")).toBe("kazakhstan-turkiye-compare-2023.svg");
  expect(name("Côte d’Ivoire")).toBe("kazakhstan-cote-d-ivoire-compare-2023.svg");
  expect(name("Côte d'Ivoire")).toBe("kazakhstan-cote-d-ivoire-compare-2023.svg");
  expect(name("St. Vincent & Grenadines")).toBe("kazakhstan-st-vincent-grenadines-compare-2023.svg");
  expect(name("Færøerne")).toBe("kazakhstan-faeroerne-compare-2023.svg");
});

test("four partners are named; of more, the first three and how many remain", () => {
  const partners = ["Spain", "Portugal", "Italy", "France", "Greece", "Malta", "Cyprus", "Turkey"];
  expect(fileName({ ...compare, partners: partners.slice(0, 4) }, "png")).toBe(
    "kazakhstan-spain-portugal-italy-france-compare-2023.png",
  );
  expect(fileName({ ...compare, partners }, "png")).toBe("kazakhstan-spain-portugal-italy-and-5-more-compare-2023.png");
});

test("no partner is no part of the name", () => {
  expect(fileName({ ...compare, partners: [] }, "png")).toBe("kazakhstan-compare-2023.png");
});

test("long names give way to a count, and a very long one is cut between words", () => {
  const partners = Array.from({ length: 4 }, () => "South Georgia & South Sandwich Islands");
  expect(fileName({ ...compare, partners }, "png")).toBe(
    "kazakhstan-south-georgia-south-sandwich-islands-south-georgia-south-sandwich-islands-and-2-more-compare-2023.png",
  );
  expect(fileName({ ...compare, partners: ["Organization of the Petroleum Exporting Countries"] }, "png")).toBe(
    "kazakhstan-organization-of-the-petroleum-exporting-compare-2023.png",
  );
});

test("whatever the names, a file name is short and safe on every system", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 90 }),
      fc.array(fc.string({ unit: "grapheme", maxLength: 90 }), { maxLength: 300 }),
      fc.constantFrom(yearly(2023), quarterOf(2023, 1), partOf(2022, 1, 8)),
      (reporter, partners, to) => {
        const name = fileName({ ...compare, reporter, partners, from: inYear(to, 2018), to }, "png");
        expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.png$/);
        expect(name.length).toBeLessThanOrEqual(120);
      },
    ),
  );
});
