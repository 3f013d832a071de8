import type { FigureRow } from "../analysis/figures";
import type { Area } from "../core/area";
import type { Source } from "../core/dataset";
import { greatest } from "../core/extremes";
import { getOrMake } from "../core/memo";
import { isPeriod, ordinal } from "../core/period";
import type { Grammar } from "./language/grammar";
import { shortName } from "./sourceWords";
import { timeOf } from "./timeOf";

interface OfPartner {
  readonly partner: Area;
  readonly rows: readonly FigureRow[];
}

/** Which source gives which periods, the latest first: `BNS 2018–2025; IMF 1992–2017`; its name alone where it gives all. */
function inPeriods(grammar: Grammar, rows: readonly FigureRow[]): string {
  const bySource = new Map<Source, FigureRow[]>();
  for (const row of rows) if (row.source && row.figure.kind === "amount") listOf(bySource, row.source).push(row);
  const all = [...bySource];
  if (all.length < 2) return all.map(([source]) => shortName(grammar, source)).join("");
  return all
    .toSorted(([, a], [, b]) => latest(b) - latest(a))
    .map(([source, of]) => `${shortName(grammar, source)} ${timeOf(grammar, of)}`)
    .join("; ");
}

const listOf = <K>(lists: Map<K, FigureRow[]>, key: K): FigureRow[] => getOrMake(lists, key, () => []);

const latest = (rows: readonly FigureRow[]): number =>
  greatest(
    Number.NEGATIVE_INFINITY,
    rows.map(({ period }) => (isPeriod(period) ? ordinal(period) : Number.NEGATIVE_INFINITY)),
  );

/** The sources of figures over periods: once where they are the same for all partners, else for each. */
export function sourcesOver(
  grammar: Grammar,
  lines: readonly OfPartner[],
): { readonly same: string | null; readonly apart: readonly string[] } {
  const byPartner = new Map<Area, FigureRow[]>();
  for (const { partner, rows } of lines) listOf(byPartner, partner).push(...rows);
  const said = [...byPartner].map(([area, rows]) => ({ area, text: inPeriods(grammar, rows) }));
  const named = said.filter(({ text }) => text !== "");
  const texts = new Set(named.map(({ text }) => text));
  const [only = null] = texts;
  if (texts.size < 2) return { same: only, apart: [] };
  return { same: null, apart: named.map(({ area, text }) => `${grammar.area.name(area)}: ${text}`) };
}
