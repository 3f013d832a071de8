import type { Counting } from "../core/dataset";
import { type Counted, indicators, isInvestment } from "../core/indicators";
import { lastDay } from "../core/lastDay";
import { formatPeriod, ordinal, type Period } from "../core/period";
import { isAbsent } from "./amount";
import { type Cells, enter, rowOf, valueIn } from "./cells";
import { Findings } from "./finding";
import { beyondTrade, beyondPosition } from "./mostTrade";
import { datingOf, type Observations, type ReaderOptions } from "./observations";
import { places } from "./places";
import { productSums } from "./productSums";

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
  /** Base units in one unit of a value, where a fact does not say another; as the first fact says, where it is left out. */
  readonly scale?: number;
  /** When the file says it was made; how far the figures reach where it does not. */
  readonly saved?: string;
}

const mostDecimals = 6;
const plainFigure = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?$/i;

/** How many decimals a figure is written with, in a unit so many times as large. */
function decimalsIn(digits: string, factor: number): number {
  const [mantissa = "", exponent = "0"] = digits.toLowerCase().split("e");
  const written = (mantissa.split(".")[1] ?? "").length - Number(exponent) - Math.round(Math.log10(factor));
  return Math.max(0, Math.min(mostDecimals, written));
}

/** A figure in a unit so many times as large, without the noise of binary fractions; no zero has a sign. */
const valueOf = (figure: number, factor: number): number =>
  Number(Number((figure * factor).toPrecision(15)).toFixed(mostDecimals)) + 0;

/** In which currencies figures can be held. */
const isHeld = (currency: string): currency is Counting["currency"] => currency === "USD" || currency === "EUR";

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
  const contested = new Map<string, Contested>();
  const passed = new Set<string>();
  const products = productSums();
  const unknown = new Map<string, string>();
  const faults: string[] = [];
  let [negative, least, decimals] = [0, mostDecimals, 0];
  let scale = kind.scale;
  let currency = kind.currency;
  let foreign: string | null = null;

  const hasEnded = (period: Period): boolean => lastDay(period) <= today;

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
    if (Number.isNaN(value)) {
      enter(cells, key, period, value, status);
      return;
    }
    const id = `${reporter} ${key} ${formatPeriod(period)}`;
    const dispute = contested.get(id);
    const present = valueIn(cells, key, period);
    if (dispute) {
      if (!dispute.values.includes(value)) {
        dispute.values.push(value);
        dispute.ats.push(at);
      }
    } else if (present === value) findings.add("equal duplicates", at, id);
    else if (!Number.isNaN(present)) contested.set(id, { reporter, key, period, values: [present, value], ats: [at] });
    else {
      // A gap with a reason gives way to a figure, whichever of them stands first.
      rowOf(cells, key, period)?.status.delete(ordinal(period));
      enter(cells, key, period, value, status);
    }
  };

  const put = (fact: Fact): void => {
    const { at, indicator, period, amount, status = "A", product = "" } = fact;
    const reporter = areaOf(fact.reporter, at);
    const partner = areaOf(fact.partner, at);
    if (reporter === null || partner === null) return;
    if (reporter === "W00") return findings.add("sums of countries", placeIn(at), fact.reporter.slice(0, 60));
    if (partner === reporter) return findings.add("with itself", placeIn(at), fact.partner.slice(0, 60));
    const key = `${partner} ${indicator}`;
    if (isAbsent(amount)) {
      findings.add("blanks", placeIn(at));
      if (status !== "A" && isTotal(product) && hasEnded(period))
        enterOnce(reporter, key, period, Number.NaN, status, placeIn(at));
      return;
    }
    if (!hasEnded(period)) return fault(at, `${formatPeriod(period)} has not ended`);
    if (!plainFigure.test(amount)) return fault(at, `no figure: “${amount.slice(0, 40)}”`);
    if (fact.currency !== undefined) {
      if (!isHeld(fact.currency)) {
        foreign ??= fact.currency.slice(0, 20);
        return findings.add("other currency", placeIn(at), fact.currency.slice(0, 20));
      }
      currency ??= fact.currency;
      if (fact.currency !== currency) return findings.add("mixed currencies", placeIn(at), fact.currency);
    }
    scale ??= fact.scale ?? 1;
    const factor = (fact.scale ?? scale) / scale;
    if (factor !== 1) findings.add("mixed units", placeIn(at), String(fact.scale));
    const own = Number(amount);
    const dollars = own * scale * factor;
    const beyond = (isInvestment(indicator) ? beyondPosition : beyondTrade)(Math.abs(dollars), partner);
    if (beyond !== null) return fault(at, `${amount} ${beyond}`);
    if (own !== 0) {
      const given = decimalsIn(amount, factor);
      decimals = Math.max(decimals, given);
      least = Math.min(least, given);
    }
    const isImpossible = own < 0 && !indicators[indicator].isSigned;
    if (isImpossible) {
      negative += 1;
      findings.add("negative", placeIn(at), `${reporter} ${key} ${formatPeriod(period)}: ${amount}`);
    }
    if (own === 0) findings.add("zeros", placeIn(at));
    if (status === "E" || status === "P") findings.add("estimates", placeIn(at), status);
    const value = isImpossible ? Number.NaN : valueOf(own, factor);
    if (isTotal(product)) return enterOnce(reporter, key, period, value, isImpossible ? "M" : status, placeIn(at));
    products.add(product, placeIn(at), { reporter, key }, period, value);
  };

  /** What two lines say otherwise is left out until a reader says which of them stands. */
  const settle = () => {
    for (const [id, { reporter, key, period, values, ats }] of contested) {
      const chosen = Number(picks.get(id));
      const row = rowOf(cellsOf(byReporter, reporter), key, period);
      if (!row) continue;
      row.values[ordinal(period) - ordinal(row.from)] = values.includes(chosen) ? chosen : Number.NaN;
      row.status.delete(ordinal(period));
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
      const levels = products.putInto(byReporter, decimals, findings);
      if (levels !== null) faults.push(levels);
      settle();
      if (faults.length === 0 && unknown.size === 0 && byReporter.size === 0)
        fault(
          "",
          foreign === null
            ? "no figure of any country"
            : `figures in ${foreign} alone; only US dollars and euros are kept`,
        );
      return {
        format: kind.format,
        source: kind.source,
        counting: {
          currency: currency ?? "USD",
          scale: scale ?? 1,
          decimals: decimals,
          ...(least < decimals ? { leastDecimals: least } : {}),
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
