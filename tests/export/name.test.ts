import fc from "fast-check";
import { expect, test } from "vitest";
import { fileName } from "../../src/export/name";

const compare = { reporter: "Kazakhstan", partners: ["Spain", "Portugal"], view: "compare", from: 2023, to: 2023 };

test("a name says who with whom, how and when", () => {
  expect(fileName(compare, "png")).toBe("kazakhstan-spain-portugal-compare-2023.png");
  expect(fileName({ ...compare, view: "trend", from: 2018 }, "csv")).toBe(
    "kazakhstan-spain-portugal-trend-2018-2023.csv",
  );
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
      (reporter, partners) => {
        const name = fileName({ ...compare, reporter, partners, from: 2018 }, "png");
        expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.png$/);
        expect(name.length).toBeLessThanOrEqual(120);
      },
    ),
  );
});
