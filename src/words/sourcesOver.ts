import type { FigureRow } from "../analysis/figures";
import type { Area } from "../core/area";
import type { Source } from "../core/dataset";
import { isPeriod, order, type Period, runsOf } from "../core/period";
import type { Grammar } from "./language/grammar";
import { shortName } from "./sourceWords";

interface OfPartner {
  readonly partner: Area;
  readonly rows: readonly FigureRow[];
}

/** Which source gives which periods: `BNS: 2018–2025; IMF: 1992–2017`; its name alone where it gives all. */
function inPeriods(grammar: Grammar, rows: readonly FigureRow[]): string {
  const bySource = new Map<Source, Set<Period>>();
  for (const { source, period, figure } of rows) {
    if (!source || !isPeriod(period) || figure.kind === "gap") continue;
    const periods = bySource.get(source) ?? new Set();
    bySource.set(source, periods.add(period));
  }
  const all = [...bySource];
  if (all.length < 2) return all.map(([source]) => shortName(grammar, source)).join("");
  return all
    .map(([source, periods]) => ({ name: shortName(grammar, source), runs: runsOf([...periods].toSorted(order)) }))
    .toSorted((a, b) => (a.runs[0] && b.runs[0] ? order(b.runs[0].from, a.runs[0].from) : 0))
    .map(({ name, runs }) => `${name} ${runs.map(grammar.periods).join(", ")}`)
    .join("; ");
}

/** The sources of figures over periods: once where they are the same for all partners, else for each. */
export function sourcesOver(
  grammar: Grammar,
  lines: readonly OfPartner[],
): { readonly same: string | null; readonly apart: readonly string[] } {
  const byPartner = new Map<Area, FigureRow[]>();
  for (const { partner, rows } of lines) byPartner.set(partner, [...(byPartner.get(partner) ?? []), ...rows]);
  const said = [...byPartner].map(([area, rows]) => ({ area, text: inPeriods(grammar, rows) }));
  const named = said.filter(({ text }) => text !== "");
  const texts = new Set(named.map(({ text }) => text));
  const [only = null] = texts;
  if (texts.size < 2) return { same: only, apart: [] };
  return { same: null, apart: named.map(({ area, text }) => `${grammar.area.name(area)}: ${text}`) };
}
