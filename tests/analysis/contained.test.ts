import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../src/analysis/compare";
import { contained } from "../../src/analysis/contained";
import { type Area, membersIn } from "../../src/core/area";
import { containedNotes } from "../../src/words/containedNotes";
import { yearly } from "../../src/core/period";
import { ranking } from "../../src/analysis/ranking";
import { compareNotes } from "../../src/words/compareWords";
import { grammar as en } from "../../src/words/en/grammar";
import { rankingNotes } from "../../src/words/rankingWords";
import { builtIn } from "../data/dataset";
import { grammars } from "../words/grammar/all";

const dataset = builtIn();
const { areas } = dataset;
const of = (...codes: string[]) => codes.flatMap((code) => areas.get(code) ?? []);
const found = (year: number, ...codes: string[]) =>
  contained(of(...codes), year).map(({ whole, parts }) => [whole.code, ...parts.map(({ code }) => code)]);

describe("what stands beside a whole is a part of it", () => {
  test("where it is a member at the end of the year", () => {
    expect(found(2023, "DE", "EU", "CN")).toEqual([["EU", "DE"]]);
    expect(found(2019, "GB", "EU")).toEqual([["EU", "GB"]]);
    expect(found(2023, "GB", "EU")).toEqual([]);
  });

  test("where the whole is the world, whatever it is", () => {
    expect(found(2023, "ES", "W00", "EU")).toEqual([
      ["W00", "ES", "EU"],
      ["EU", "ES"],
    ]);
  });

  test("where it is a group all of whose members are in the other one", () => {
    expect(found(2023, "143", "EU")).toEqual([]);
    expect(found(2023, "EAEU", "CIS")).toEqual([["CIS", "EAEU"]]);
  });
});

test("nothing contains itself or what contains it, and whoever is part is one of those that are asked for", () => {
  const some = fc.uniqueArray(fc.constantFrom(...areas.keys()), { maxLength: 8 });
  fc.assert(
    fc.property(some, fc.integer({ min: 1992, max: 2025 }), (codes, year) => {
      const all = found(year, ...codes);
      for (const [whole, ...parts] of all) {
        expect(codes).toEqual(expect.arrayContaining(parts));
        for (const part of parts) expect(all.find(([other]) => other === part) ?? []).not.toContain(whole);
        const members =
          areas.get(whole ?? "")?.kind === "group" ? membersIn(areas.get(whole ?? "") as Area, year) : null;
        const isCountry = (code: string) => areas.get(code)?.kind === "country" && !areas.get(code)?.successors;
        expect(parts.filter((code) => isCountry(code) && members !== null && !members.includes(code))).toEqual([]);
      }
    }),
  );
});

test("the note says so in each language", () => {
  const notes = Object.fromEntries(
    grammars.map((grammar) => [grammar.language, containedNotes(grammar, of("DE", "EU", "IT"), 2023)]),
  );
  expect(notes).toEqual({
    en: ["The European Union includes Germany and Italy: the figures overlap and are not added."],
    ru: ["Германия и Италия — части Европейского союза: показатели пересекаются и не складываются."],
    kk: ["Германия және Италия — Еуропалық Одақтың бөлігі: көрсеткіштер қабаттасады және қосылмайды."],
    es: ["La Unión Europea incluye Alemania e Italia: las cifras se solapan y no se suman."],
    pt: ["A União Europeia inclui a Alemanha e a Itália: os valores sobrepõem-se e não se somam."],
  });
  expect(grammars.flatMap((grammar) => containedNotes(grammar, of("W00", "ES"), 2023))).toEqual([
    "The world includes Spain: the figures overlap and are not added.",
    "Испания — часть всего мира: показатели пересекаются и не складываются.",
    "Испания — әлемнің бөлігі: көрсеткіштер қабаттасады және қосылмайды.",
    "El mundo incluye España: las cifras se solapan y no se suman.",
    "O mundo inclui Espanha: os valores sobrepõem-se e não se somam.",
  ]);
});

test("a comparison and a ranking say it of the partners that are chosen, and count each once", () => {
  const note = "The European Union includes Germany: the figures overlap and are not added.";
  const question = { reporter: "KZ", partners: ["DE", "EU", "CN"], period: yearly(2023) };
  const compared = compare(dataset, question, "common");
  expect(compared && compareNotes(en, compared)).toContain(note);
  const ranked = ranking(dataset, { ...question, measure: "turnover", group: null });
  expect(ranked && rankingNotes(en, ranked, [])).toContain(note);
  expect(ranked?.ranked.every(({ area }) => area.kind !== "group" && area.kind !== "world")).toBe(true);
  const alone = ranking(dataset, { ...question, partners: ["DE", "CN"], measure: "turnover", group: "EU" });
  expect(alone && rankingNotes(en, alone, [])).not.toContain(note);
});
