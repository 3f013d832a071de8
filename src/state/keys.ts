import { formatPeriods, parsePeriods, type Periods, yearly } from "../core/period";
import {
  besideParts,
  type BesidePart,
  compareForms,
  factors,
  orders,
  paragraphKinds,
  type Part,
  scales,
  type TextChoice,
  viewNames,
} from "../core/question";
import { type Measure, measures } from "../core/indicators";
import { investmentKinds } from "../core/investment";
import { cleaned } from "./link";
import { languages, type Language } from "../core/language";
import type { View } from "./chosen";

/** A measure as a link names it: `fdi` for whichever measure of direct investment the data hold. */
export type TradeMeasure = Measure | typeof apart;
type Measured = TradeMeasure | InvestmentCode;
type InvestmentCode = "fdi" | `fdi-${(typeof investmentKinds)[number]}`;
export const investmentCodes = ["fdi", ...investmentKinds.map((kind) => `fdi-${kind}` as const)] as const;

/** Exports and imports without their sum. */
export const apart = "exports-imports";

/** What of a view a link names by the measure. */
export const measuredBy = (code: Measured): Pick<View, "measure" | "isApart" | "investment"> => ({
  measure: measures.find((each) => each === code) ?? "turnover",
  isApart: code === apart,
  investment: code.startsWith("fdi") ? (investmentKinds.find((kind) => code === `fdi-${kind}`) ?? "any") : null,
});
export const codeOfMeasure = ({
  measure,
  isApart,
  investment,
}: Pick<View, "measure" | "investment"> & Partial<Pick<View, "isApart">>): Measured => {
  if (investment !== null) return investment === "any" ? "fdi" : `fdi-${investment}`;
  return isApart && measure === "turnover" ? apart : measure;
};

/** What a link says, by its keys. */
export type Values = Omit<View, "periods" | "measure" | "isApart" | "investment"> & {
  readonly year: View["periods"];
  readonly measure: Measured;
};

/** How one key of a link is read and written; values that are written alike are equal. */
export interface Key<T> {
  /** What a text means; null where it cannot be taken. */
  readonly parse: (text: string) => NonNullable<T> | null;
  readonly format: (value: NonNullable<T>) => string;
  /** What stands where the link says nothing. */
  readonly usual: T;
  /** What may be meant by a text that cannot be taken. */
  readonly nearest?: (text: string) => NonNullable<T> | null;
}

const among =
  <T extends string>(values: readonly T[]) =>
  (text: string): T | null =>
    values.find((value) => value === text.toLowerCase()) ?? null;

const code = /^[A-Z0-9]{2,6}$/;

/** A code as it stands, or a short one in other letters; what is longer is a name. */
function codeOf(text: string): string | null {
  const meant = text.length <= 4 ? text.toUpperCase() : text;
  return code.test(meant) ? meant : null;
}

/** The codes of a list, however it is separated; spaces round commas and repetitions are nothing to tell of. */
export function partnersOf(values: readonly string[]) {
  const codes: string[] = [];
  const bad: string[] = [];
  let isClean = true;
  for (const text of values.filter((value) => value !== "").flatMap((value) => value.split(","))) {
    const stands = text.trim();
    const names = code.test(stands) ? [stands] : cleaned(stands).split(/[\s;|/、]+/);
    const known = names.flatMap((name) => codeOf(cleaned(name)) ?? []);
    for (const name of known) codes.push(name);
    if (known.length > 0 || names.join("") === "") isClean &&= known.join("") === stands && stands !== "";
    else bad.push(stands);
  }
  return { codes: [...new Set(codes)], bad, isClean };
}

function parsePartners(text: string): readonly string[] | null {
  const { codes, bad } = partnersOf([text]);
  return codes.length > 0 || bad.length === 0 ? codes : null;
}

/** Periods in any letters; every year may be asked for, such as 1066, as the data then tell that they have none. */
function periodsOf(text: string): Periods | null {
  const [, from, to = from] = /^([1-9]\d{3})(?:(?:-|\.\.|\/)(\d{4}))?$/.exec(text) ?? [];
  if (from === undefined || to === undefined) return parsePeriods(text.toUpperCase());
  return from <= to ? { from: yearly(Number(from)), to: yearly(Number(to)) } : null;
}

/** The year of a month, a quarter or a half that there is not, such as `2025-13`. */
const yearNamed = (text: string): Periods | null =>
  periodsOf(/^(\d{4})-[HQ]?\d\d?(?!\d)/i.exec(cleaned(text))?.[1] ?? "");

// A language may be asked for with its country, as browsers write it.
const languageOf = (text: string): Language | null => among(languages)(text.replace(/(?<=^..)[-_]\w+$/, ""));

/** `stated`, `statistics` or `both`, `one`, a language: those that differ from the usual, joined by full stops. */
function textOf(text: string): TextChoice | null {
  const words = text.toLowerCase().split(".");
  const kind = among(paragraphKinds)(words[0] ?? "");
  const rest = kind === null ? words : words.slice(1);
  const isOne = rest[0] === "one";
  const [last, ...others] = isOne ? rest.slice(1) : rest;
  const language = last === undefined ? null : among(languages)(last);
  if ((last !== undefined && language === null) || others.length > 0) return null;
  return kind === null && !isOne && language === null ? null : { kind, isOne, language };
}

const textText = ({ kind, isOne, language }: TextChoice): string =>
  [kind, isOne ? "one" : null, language].filter((word) => word !== null).join(".");

function withoutOf(text: string): readonly BesidePart[] | null {
  const named = text.toLowerCase().split(",");
  const some = besideParts.filter((part) => named.includes(part));
  return some.length === named.length ? some : null;
}

// A full stop at the end is that of the sentence in which the link stood.
const sourceOf = (text: string): string | null => (/^[\w.-]{0,39}[A-Za-z0-9]$/.test(text) ? text : null);

export const keys: { readonly [P in Part]: Key<Values[P]> } = {
  view: { parse: among(viewNames), format: String, usual: "compare" },
  reporter: { parse: codeOf, format: String, usual: "KZ" },
  partners: { parse: parsePartners, format: String, usual: ["ES", "PT"] },
  year: { parse: periodsOf, format: formatPeriods, usual: null, nearest: yearNamed },
  measure: { parse: among<Measured>([...measures, apart, ...investmentCodes]), format: String, usual: "turnover" },
  scale: { parse: among(scales), format: String, usual: null },
  group: { parse: codeOf, format: String, usual: null },
  order: { parse: among(orders), format: String, usual: null },
  form: { parse: among(compareForms), format: String, usual: null },
  without: { parse: withoutOf, format: (some) => some.join(), usual: null },
  members: { parse: among(["evolving"]), format: String, usual: null },
  factor: { parse: among(factors), format: String, usual: null },
  source: { parse: sourceOf, format: String, usual: null },
  text: { parse: textOf, format: textText, usual: null },
  lang: { parse: languageOf, format: String, usual: null },
  theme: { parse: among(["light", "dark"]), format: String, usual: null },
};
