import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { read } from "../../../src/analysis/claims/read";
import type { Dataset, ReporterFile, Source } from "../../../src/core/dataset";
import type { Language } from "../../../src/core/language";
import { type Claim, formatClaimTime, type Reading } from "../../../src/core/claim";
import { readAreas } from "../../../src/core/form/areas";
import { reading as en } from "../../../src/words/en/reading";
import { reading as es } from "../../../src/words/es/reading";
import { reading as kk } from "../../../src/words/kk/reading";
import { reading as pt } from "../../../src/words/pt/reading";
import { reading as ru } from "../../../src/words/ru/reading";

export const vocabularies = { en, ru, kk, es, pt } as const;

export const areas = readAreas(
  JSON.parse(readFileSync(fileURLToPath(new URL("../../../data/areas.json", import.meta.url)), "utf8")),
).value;

export const readIn = (language: Language, text: string, date: string | null = null): Reading =>
  read(text, vocabularies[language], areas, { date, home: "KZ" });

/** Whose a claim is: the one who reports and the partner, or a pair of which none is said to report. */
function sidesOf({ reporter, partner, pair }: Claim): string {
  if (pair) return [...pair].sort().join("+");
  return `${reporter ?? "?"}>${partner ?? "?"}`;
}

/** A claim as a line: `turnover CN+KZ 2023 31.5e9 USD`, `growth of exports KZ>CN 2023 >13 % since 2022`. */
export function line(claim: Claim): string {
  const { kind, of, period, value, valueTo, unit, qualifier, since } = claim;
  const number = Math.abs(value) >= 1e6 ? `${Number((value / 1e6).toPrecision(12))}M` : String(value);
  const to = valueTo === null ? "" : `..${Math.abs(valueTo) >= 1e6 ? `${valueTo / 1e6}M` : valueTo}`;
  return [
    kind,
    ...(of && kind !== of ? [`of ${of}`] : []),
    sidesOf(claim),
    period ? formatClaimTime(period) : "–",
    `${qualifier}${number}${to}`,
    unit,
    ...(since ? [`since ${formatClaimTime(since)}`] : []),
    ...(claim.item === null ? [] : [`(${claim.item})`]),
    ...(claim.group === null ? [] : [`in ${claim.group}`]),
  ].join(" ");
}

/** The claims of a text as lines. */
export const said = (language: Language, text: string, date: string | null = null): string[] =>
  readIn(language, text, date).claims.map(line);

/** A dataset of some reporters, whose figures are of one source, or none. */
export const datasetOf = (files: readonly ReporterFile[], source?: Source): Dataset => ({
  catalog: {
    version: "demo",
    home: null,
    opens: null,
    sources: new Map(source ? [[source.id, source]] : []),
    prefer: source ? [source.id] : [],
    rates: new Map(),
    reporters: new Map(),
    investments: new Map(),
    files: new Map(),
  },
  areas,
  statements: [],
  notes: [],
  reporters: new Map(files.map((file) => [file.reporter, file])),
});
