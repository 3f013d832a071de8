import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, type CompareModel, type CompareScale } from "../../src/analysis/compare";
import { yearly } from "../../src/core/period";
import { compareNotes, compareSubtitle } from "../../src/words/compareWords";
import { grammar as es } from "../../src/words/es/grammar";
import { grammar as kk } from "../../src/words/kk/grammar";
import { grammar as pt } from "../../src/words/pt/grammar";
import { grammar as ru } from "../../src/words/ru/grammar";
import { smallDataset } from "../io/small";
import { grammars } from "./grammar/all";
import { spaced } from "./grammar/figures";
import { compareFinding } from "../../src/analysis/findings/compare";
import { compareHeadline } from "../../src/words/say/compare";

const dataset = smallDataset();
const codes = [...dataset.areas.keys()].filter((code) => code !== "W00");

function model(partners: readonly string[], year = 2023, scale: CompareScale = "common"): CompareModel {
  const made = compare(dataset, { reporter: "KZ", partners, period: yearly(year) }, scale);
  if (!made) throw new Error("no model");
  return made;
}

test.each(grammars)("in $tag no sentence has a hole or a double space", (grammar) => {
  const anyModel = fc.record({
    partners: fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 10 }),
    year: fc.constantFrom(2021, 2022, 2023),
    scale: fc.constantFrom<CompareScale>("common", "own", "log", "share"),
  });
  fc.assert(
    fc.property(anyModel, ({ partners, year, scale }) => {
      const made = model(partners, year, scale);
      for (const text of [
        compareHeadline(grammar, compareFinding(made)),
        compareSubtitle(grammar, made),
        ...compareNotes(grammar, made),
      ])
        expect(text).toMatch(/^(?!.*(undefined|NaN|null| {2}))\S.*\S$/);
    }),
  );
});

describe("one partner", () => {
  test.each([
    [ru, "Товарооборот с Испанией в 2023 году составил 2,0 млрд долл. США, на 21,7% меньше, чем в 2022 году"],
    [kk, "Испаниямен тауар айналымы 2023 жылы 2,0 млрд АҚШ долларын құрады, бұл 2022 жылмен салыстырғанда 21,7%-ға аз"],
    [
      es,
      "El intercambio comercial con España ascendió a 2000 millones de dólares estadounidenses en 2023, un 21,7 % menos que en 2022",
    ],
    [
      pt,
      "As trocas comerciais com Espanha ascenderam a 2,0 mil milhões de dólares dos EUA em 2023, menos 21,7% do que em 2022",
    ],
  ])("in $tag", (grammar, words) => {
    expect(spaced(compareHeadline(grammar, compareFinding(model(["ES"]))))).toBe(words);
  });
});

describe("two partners", () => {
  test.each([
    [ru, "Товарооборот с Испанией в 2023 году был примерно в 40 раз больше, чем с Португалией"],
    [kk, "Испаниямен тауар айналымы 2023 жылы Португалиямен салыстырғанда шамамен 40 есе көп болды"],
    [es, "El intercambio comercial con España fue unas 40 veces el registrado con Portugal en 2023"],
    [pt, "As trocas comerciais com Espanha foram cerca de 40 vezes as registadas com Portugal em 2023"],
  ])("in $tag", (grammar, words) => {
    expect(spaced(compareHeadline(grammar, compareFinding(model(["ES", "PT"]))))).toBe(words);
  });
});

describe("three partners", () => {
  test.each([
    [ru, "Из трёх партнёров самый большой товарооборот в 2023 году — с Нидерландами: 4,4 млрд долл. США"],
    [kk, "2023 жылы үш серіктестің ішінде ең үлкен тауар айналымы Нидерландпен болды: 4,4 млрд АҚШ доллары"],
    [
      es,
      "Los Países Bajos, el mayor intercambio comercial de los tres socios en 2023: 4400 millones de dólares estadounidenses",
    ],
    [
      pt,
      "Os Países Baixos: as maiores trocas comerciais dos três parceiros em 2023, 4,4 mil milhões de dólares dos EUA",
    ],
  ])("in $tag", (grammar, words) => {
    expect(spaced(compareHeadline(grammar, compareFinding(model(["ES", "NL", "PT"]))))).toBe(words);
  });
});
