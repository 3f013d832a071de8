import type { Area } from "../../core/area";
import { halfOf, monthOf, partOf, quarterOf, yearly } from "../../core/period";
import type { Qualifier } from "../../core/figure";
import type { Grammar } from "../../words/language/grammar";
import type { Sum, Change, Movement } from "../../words/language/amounts";

const named = (code: string, kind: Area["kind"], en: string, ru: string, kk: string, es: string, pt: string): Area => ({
  code,
  kind,
  names: { en, ru, kk, es, pt },
});

export const kazakhstan = named("KZ", "country", "Kazakhstan", "Казахстан", "Қазақстан", "Kazajistán", "Cazaquistão");
export const spain = named("ES", "country", "Spain", "Испания", "Испания", "España", "Espanha");
export const netherlands = named(
  "NL",
  "country",
  "Netherlands",
  "Нидерланды",
  "Нидерланд",
  "Países Bajos",
  "Países Baixos",
);
export const union = named(
  "EU",
  "group",
  "European Union",
  "Европейский союз",
  "Еуропалық Одақ",
  "Unión Europea",
  "União Europeia",
);

export const [year, before, since] = [yearly(2023), yearly(2022), yearly(2018)];
/** One of each kind of period, as languages bend each its own way. */
export const periods = [year, halfOf(2024, 1), quarterOf(2024, 3), monthOf(2024, 5), partOf(2025, 1, 8)] as const;
export const day = "2024-07-25";
/** Counts whose words differ where a language has several forms. */
export const counts = [1, 2, 5, 21];

export const qualifiers: readonly Qualifier[] = ["rounded", "approx", "moreThan", "atLeast", "lessThan", "atMost"];

/** Numbers as a language writes them. */
export function samplesIn({ decimal, percent, scales, date }: Grammar) {
  const digits = `50${decimal}5`;
  const sum = (number: string, qualifier: Qualifier = "rounded"): Sum => ({
    number: { text: scales[6].words(number) },
    exponent: 6,
    currency: "USD",
    qualifier,
  });
  const share = percent(`1${decimal}4`);
  const part = { text: share };
  const times = { digits: `6${decimal}8`, about: true };
  const changes: readonly Change[] = [
    { kind: "more", percent: { text: percent("23") }, qualifier: "rounded" },
    { kind: "less", percent: { text: percent("23") }, qualifier: "approx" },
    { kind: "times", times },
    { kind: "same" },
    { kind: "tiny" },
    { kind: "none" },
    { kind: "other source" },
  ];
  const movements: readonly Movement[] = [
    { kind: "nothing" },
    { kind: "level" },
    { kind: "doubled" },
    { kind: "under a percent" },
    { kind: "fraction", of: 3 },
    { kind: "times", times },
    { kind: "rose", percent: percent("20"), about: false },
    { kind: "fell", percent: percent("20"), about: true },
  ];
  return {
    digits,
    sum,
    amount: sum(digits),
    other: sum(`12${decimal}3`),
    share,
    part,
    times,
    changes,
    movements,
    date: date(day),
  };
}
