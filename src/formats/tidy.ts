import type { Counting } from "../core/dataset";
import { type Counted, indicators } from "../core/indicators";
import { formatPeriod, ordinal, type Period } from "../core/period";
import { isAbsent } from "./amount";
import { type Cells, enter, rowOf, valueIn } from "./cells";
import { Findings } from "./finding";
import { beyondTrade } from "./mostTrade";
import { datingOf, lastDay, type Observations, type ReaderOptions } from "./observations";
import { places } from "./places";

/** One figure as a table of somebody's gives it. */
export interface Fact {
  /** Where it stands, such as `row 12`. */
  readonly at: string | number;
  /** As the file names them, by name or code. */
  readonly reporter: string;
  readonly partner: string;
  readonly indicator: Counted;
  readonly period: Period;
  /** Digits as a program writes them (`-1234.50`, `1e6`); a text of `isAbsent` where there is no figure. */
  readonly amount: string;
  /** Base units in one; that of the file where it is left out. */
  readonly scale?: number;
  readonly currency?: string;
  /** A letter of SDMX; of a gap, its reason. */
  readonly status?: string;
  /** The code of a product, of which the length is its level; absent or `TOTAL` for all products. */
  readonly product?: string;
}

export interface Tidy {
  readonly put: (fact: Fact) => void;
  /** What is no figure of a country's whole trade and is left out, such as transport by sea alone. */
  readonly leaveOut: (what: string) => void;
  /** Why something cannot be read, and where. */
  readonly fault: (at: string | number, what: string) => void;
  readonly findings: Findings;
  readonly end: () => Observations;
}

interface Kind {
  /** The name of the format. */
  readonly format: string;
  /** The id under which a catalogue has its source. */
  readonly source: string;
  readonly currency?: Counting["currency"];
  /** Base units in one unit of a value, where a fact does not say another; 1 where it is left out. */
  readonly scale?: number;
  /** When the file says it was made; how far the figures reach where it does not. */
  readonly saved?: string;
}

const mostDecimals = 6;
const decimalsIn = (digits: string): number =>
  /e/i.test(digits) ? 0 : Math.min(mostDecimals, (digits.split(".")[1] ?? "").length);
const placeIn = (at: string | number): string => (typeof at === "number" ? `row ${at}` : at);
const isTotal = (product: string): boolean => /^(?:|total|totalc?|all|ag0)$/i.test(product);

interface Contested {
  readonly reporter: string;
  readonly key: string;
  readonly period: Period;
  readonly values: number[];
  readonly ats: string[];
}

/**
 * Puts the figures of a tidy table together, whatever the order of its lines: knows reporters and partners by name and
 * code, leaves sums and what is unallocated out, makes gaps of what cannot be, and finds what deserves a look. Products
 * are summed where a file has no total, and only where they are of one level.
 */
export function tidy(kind: Kind, { today, aliases, areas = [], picks = new Map() }: ReaderOptions): Tidy {
  const placeOf = places(areas, aliases);
  const findings = new Findings();
  const byReporter = new Map<string, Cells>();
  const byProduct = new Map<string, Map<string, Cells>>();
  const contested = new Map<string, Contested>();
  const passed = new Set<string>();
  const unknown = new Map<string, string>();
  const faults: string[] = [];
  let [negative, least, decimals] = [0, mostDecimals, 0];
  const scale = kind.scale ?? 1;
  let currency: string | undefined = kind.currency;

  const fault = (at: string | number, what: string) => {
    findings.add("fault", placeIn(at), what);
    if (faults.length < 20) faults.push(at === "" ? what : `${placeIn(at)}: ${what}`);
  };

  /** A country, a country that is no more, or the world. */
  const areaOf = (name: string, at: string | number): string | null => {
    const place = placeOf(name);
    if (place?.kind === "area") return place.code;
    const shown = name.slice(0, 60);
    if (place === null || place.kind === "several") {
      if (!unknown.has(name)) unknown.set(name, `${placeIn(at)} “${shown}”`);
      if (place === null) findings.add("unknown name", placeIn(at), shown);
      else findings.add("two places", placeIn(at), shown, place.codes);
    } else {
      passed.add(shown);
      findings.add(place.kind === "sum" ? "sums of countries" : "unallocated", placeIn(at), shown);
    }
    return null;
  };

  const cellsOf = (all: Map<string, Cells>, reporter: string): Cells => {
    const known = all.get(reporter);
    if (known) return known;
    const cells: Cells = new Map();
    all.set(reporter, cells);
    return cells;
  };

  /** Enters a figure once; of two that differ neither stands until a reader has chosen. */
  const enterOnce = (reporter: string, key: string, period: Period, value: number, status: string, at: string) => {
    const cells = cellsOf(byReporter, reporter);
    const id = `${reporter} ${key} ${formatPeriod(period)}`;
    const dispute = contested.get(id);
    const present = valueIn(cells, key, period);
    if (dispute) {
      if (!dispute.values.includes(value)) {
        dispute.values.push(value);
        dispute.ats.push(at);
      }
    } else if (!Number.isNaN(present) && !Number.isNaN(value) && present !== value)
      contested.set(id, { reporter, key, period, values: [present, value], ats: [at] });
    else if (present === value) findings.add("equal duplicates", at, id);
    else enter(cells, key, period, value, status);
  };

  const put = (fact: Fact): void => {
    const { at, indicator, period, amount, status = "A", product = "" } = fact;
    const reporter = areaOf(fact.reporter, at);
    const partner = areaOf(fact.partner, at);
    if (reporter === null || partner === null) return;
    if (reporter === "W00") return findings.add("sums of countries", placeIn(at), fact.reporter.slice(0, 60));
    if (partner === reporter) return findings.add("with itself", placeIn(at), fact.partner.slice(0, 60));
    if (lastDay(period) > today) return fault(at, `${formatPeriod(period)} has not ended`);
    const key = `${partner} ${indicator}`;
    if (isAbsent(amount)) {
      findings.add("blanks", placeIn(at));
      if (status !== "A" && isTotal(product)) enterOnce(reporter, key, period, Number.NaN, status, placeIn(at));
      return;
    }
    const own = Number(amount);
    if (!Number.isFinite(own)) return fault(at, `no figure: “${amount.slice(0, 40)}”`);
    if (fact.currency !== undefined && currency === undefined) currency = fact.currency;
    if (fact.currency !== undefined && fact.currency !== currency)
      return findings.add("mixed currencies", placeIn(at), fact.currency);
    const factor = (fact.scale ?? scale) / scale;
    if (factor !== 1) findings.add("mixed units", placeIn(at), String(fact.scale));
    const beyond = beyondTrade(Math.abs(own) * scale * factor, partner);
    if (beyond !== null) return fault(at, `${amount} ${beyond}`);
    const given = decimalsIn(amount);
    decimals = Math.max(decimals, given);
    least = Math.min(least, given);
    const isImpossible = own < 0 && !indicators[indicator].isSigned;
    if (isImpossible) {
      negative += 1;
      findings.add("negative", placeIn(at), `${reporter} ${key} ${formatPeriod(period)}: ${amount}`);
    }
    if (own === 0) findings.add("zeros", placeIn(at));
    if (status === "E" || status === "P") findings.add("estimates", placeIn(at), status);
    const value = isImpossible ? Number.NaN : factor === 1 ? own : Number((own * factor).toPrecision(15));
    if (isTotal(product)) return enterOnce(reporter, key, period, value, isImpossible ? "M" : status, placeIn(at));
    const level = String(product.length);
    const all = byProduct.get(level) ?? new Map<string, Cells>();
    byProduct.set(level, all);
    const cells = cellsOf(all, reporter);
    const before = valueIn(cells, key, period);
    enter(cells, key, period, 0);
    const row = rowOf(cells, key, period);
    if (row) row.values[ordinal(period) - ordinal(row.from)] = (Number.isNaN(before) ? 0 : before) + (value || 0);
  };

  /** Sums over products stand where no total does. */
  const takeProducts = () => {
    if (byProduct.size === 0) return;
    if (byReporter.size > 0) return findings.add("products left out", "");
    const [level, ...others] = byProduct.keys();
    if (level === undefined || others.length > 0) {
      findings.add("levels of products", "", [...byProduct.keys()].sort().join(", "));
      faults.push(
        `products of several levels (codes of ${[...byProduct.keys()].sort().join(", ")} letters) and no total: their sum would count twice`,
      );
      return;
    }
    for (const [reporter, cells] of byProduct.get(level) ?? []) {
      for (const rows of cells.values())
        for (const { values } of rows)
          values.forEach((value, i) => {
            values[i] = Number(value.toFixed(decimals));
          });
      byReporter.set(reporter, cells);
    }
    findings.add("products summed", "", level);
  };

  /** What two lines say otherwise is left out until a reader says which of them stands. */
  const settle = () => {
    for (const [id, { reporter, key, period, values, ats }] of contested) {
      const chosen = Number(picks.get(id));
      const row = rowOf(cellsOf(byReporter, reporter), key, period);
      if (row) row.values[ordinal(period) - ordinal(row.from)] = values.includes(chosen) ? chosen : Number.NaN;
      findings.add("unequal duplicates", ats.join(", "), id, values.map(String));
    }
  };

  return {
    put,
    fault,
    findings,
    leaveOut: (what) => {
      passed.add(what);
      findings.add("left out", "", what);
    },
    end: () => {
      takeProducts();
      settle();
      if (faults.length === 0 && unknown.size === 0 && byReporter.size === 0) fault("", "no figure of any country");
      return {
        format: kind.format,
        source: kind.source,
        counting: {
          currency: currency === "EUR" ? "EUR" : "USD",
          scale,
          decimals: decimals as 0,
          ...(least < decimals ? { leastDecimals: least as 0 } : {}),
        },
        byReporter,
        ...datingOf(byReporter, kind.saved),
        passed,
        negative,
        unknown: [...unknown.values()],
        findings: findings.all(),
        faults,
      };
    },
  };
}
