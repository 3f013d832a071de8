import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bibtex, type Citation, ris } from "../../src/export/citationFiles";

const citation: Citation = {
  key: "zembla-atlantis-compare-2022",
  title: "Zembla with Atlantis, 2022",
  publishers: ["Office & Sons", "Fund"],
  data: "Office & Sons, trade by country, 100% of it",
  version: "2024.08",
  address: "https://example.org/?partners=AA&year=2022",
  date: "2024-07-25",
  accessed: "2024-08-01",
};

test("an entry of BibTeX keeps names and title in one piece and escapes what TeX would read", () => {
  expect(bibtex(citation)).toBe(`@misc{zembla-atlantis-compare-2022,
  author = {{Office \\& Sons} and {Fund}},
  title = {{Zembla with Atlantis, 2022}},
  howpublished = {Vis-à-Vis, 2024.08},
  year = {2024},
  note = {Office \\& Sons, trade by country, 100\\% of it},
  url = {https://example.org/?partners=AA&year=2022},
  urldate = {2024-08-01},
}
`);
});

test("a record of RIS has an author for each publisher, the address and the day of access", () => {
  expect(ris(citation).split("\r\n")).toEqual([
    "TY  - DATA",
    "AU  - Office & Sons",
    "AU  - Fund",
    "TI  - Zembla with Atlantis, 2022",
    "PB  - Vis-à-Vis",
    "ET  - 2024.08",
    "PY  - 2024",
    "DA  - 2024/07/25",
    "N1  - Office & Sons, trade by country, 100% of it",
    "UR  - https://example.org/?partners=AA&year=2022",
    "Y2  - 2024/08/01",
    "ER  - ",
    "",
  ]);
});

test("what nobody else could follow has neither address nor day of access", () => {
  const local = { ...citation, address: null };
  expect(bibtex(local)).not.toMatch(/url/);
  expect(ris(local)).not.toMatch(/^(?:UR|Y2)/m);
});

describe("whatever a source is called", () => {
  const named = fc.string({ unit: "grapheme" }).map((title) => ({ ...citation, title, data: title }));

  test("braces of the entry are balanced, and no field is ended before its time", () => {
    fc.assert(
      fc.property(named, (each) => {
        const bare = bibtex(each).replace(/\\[{}]/g, "");
        expect(bare.split("{").length).toBe(bare.split("}").length);
        expect(bibtex(each).split("\n")).toHaveLength(10);
      }),
    );
  });

  test("a record has as many lines as it has fields", () => {
    fc.assert(
      fc.property(named, (each) => {
        expect(ris(each).split("\n")).toHaveLength(13);
      }),
    );
  });
});
