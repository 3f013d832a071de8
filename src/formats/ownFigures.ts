import Big from "big.js";
import { own as ownIn } from "../core/own";
import { type AnyIndicator, indicators } from "../core/indicators";
import { isAhead, parsePeriod } from "../core/period";
import { Findings } from "./finding";
import type { Observations, ReaderOptions } from "./observations";
import { idOf, type Known, type OwnFigure } from "./ownFigure";
import { besideEachOther, nothingIn } from "./ownObservations";
import { observationsOf } from "./ownUnits";
import { places } from "./places";

const most = new Big("1e18");
const least = new Big("1e-13");
/** No file counts in coarser units, nor in finer ones. */
const [coarsest, finest] = [new Big("1e12"), new Big("1e-6")];
const none = new Big(0);
const mostFaults = 20;
const text = (words: string): string => words.slice(0, 60);

export interface OwnFigures {
  readonly put: (figure: OwnFigure) => void;
  /** What is no figure that a series holds, such as one that was stated. */
  readonly leaveOut: (at: string, what: string) => void;
  readonly fault: (at: string, what: string) => void;
  readonly end: () => Observations;
}

interface Form {
  /** Whether groups in it are as their source prints them; then they are kept, beside the sums of the application. */
  readonly hasGroups?: boolean;
  /** Where what deserves a look is gathered of a file that is read in parts, of which one may have no figure. */
  readonly findings?: Findings;
}

/** Puts figures together, whatever their order, each source in its own unit; what differs from itself stands nowhere. */
export function ownFigures(
  format: string,
  { today, areas = [], aliases, picks = new Map() }: ReaderOptions,
  { hasGroups = false, findings: ofWhole }: Form = {},
): OwnFigures {
  const printed = new Set(hasGroups ? areas.filter(({ kind }) => kind === "group").map(({ code }) => code) : []);
  const placeOf = places(areas, aliases);
  const findings = ofWhole ?? new Findings();
  const faults: string[] = [];
  const unknown = new Map<string, string>();
  const passed = new Set<string>();
  const known = new Map<string, Known[]>();
  let negative = 0;

  const fault = (at: string, what: string): void => {
    findings.add("fault", at, what);
    if (faults.length < mostFaults) faults.push(at === "" ? what : `${at}: ${what}`);
  };
  const leaveOut = (at: string, what: string): void => {
    passed.add(text(what));
    findings.add("left out", at, text(what));
  };

  const areaOf = (name: string, at: string, isPartner: boolean): string | null => {
    if (isPartner && printed.has(name)) return name;
    const place = placeOf(name);
    if (place?.kind === "area") return place.code;
    if (place?.kind === "sum" || place?.kind === "rest") {
      passed.add(text(name));
      findings.add(place.kind === "sum" ? "sums of countries" : "unallocated", at, text(name));
    } else {
      if (!unknown.has(name)) unknown.set(name, `${at} “${text(name)}”`);
      findings.add(place ? "two places" : "unknown name", at, text(name), place?.codes);
    }
    return null;
  };

  const put = (figure: OwnFigure): void => {
    const { at, value, status, estimate, edition, currency, source, scale } = figure;
    const row = ownIn(indicators, figure.indicator);
    if (!row) return fault(at, `unknown indicator “${text(figure.indicator)}”`);
    if (row.kind === "difference") return leaveOut(at, figure.indicator);
    const indicator = figure.indicator as Exclude<AnyIndicator, "balance">;
    const period = parsePeriod(figure.period);
    if (!period.ok) return fault(at, period.reason);
    if (row.kind === "position" && period.value.kind !== "year")
      return fault(at, `${indicator} is what is held at the end of a year, and ${figure.period} is none`);
    const reporter = areaOf(figure.reporter, at, false);
    const partner = areaOf(figure.partner, at, true);
    if (reporter === null || partner === null) return undefined;
    if (reporter === "W00") return findings.add("sums of countries", at, text(figure.reporter));
    if (partner === reporter) return findings.add("with itself", at, text(figure.partner));
    if (!/^[A-QS-W]$/.test(status)) return fault(at, `“${text(status)}” is no status that is known`);
    const about = { at, source, reporter, partner, indicator, period: period.value, status, estimate, edition, scale };
    const enterAs = (each: Omit<Known, keyof typeof about>, letter = status) => {
      const entry = { ...about, ...each, status: letter };
      const key = `${source}\n${idOf(entry)}`;
      const all = known.get(key);
      if (all) all.push(entry);
      else known.set(key, [entry]);
    };
    const asGap = { value: none, unit: none, isGap: true, currency: "" };
    if (value === null && edition) return enterAs(asGap);
    if (value === null) return status === "A" || status === "O" ? findings.add("blanks", at) : enterAs(asGap);
    if (isAhead(period.value, today)) return fault(at, `${figure.period} lies in the future`);
    if (currency !== "USD" && currency !== "EUR") return findings.add("other currency", at, text(currency));
    if (source === "") return fault(at, "names no source");
    if (value.abs().gt(most)) return fault(at, "is more than the whole world trades");
    if (!value.eq(0) && value.abs().lt(least)) return fault(at, "is smaller than the last digit that a file may have");
    if (value.lt(0) && !row.isSigned) {
      negative += 1;
      findings.add("negative", at, `${idOf({ ...about, isGap: false, currency })}: ${value.toFixed()}`);
      return enterAs(asGap, "M");
    }
    if (value.eq(0)) findings.add("zeros", at);
    if (status === "E" || status === "P") findings.add("estimates", at, status);
    const unit = figure.unit ?? lastWritten(value);
    if (unit.gt(coarsest)) return fault(at, "has no digit that is known");
    return enterAs({ value, unit: unit.lt(finest) ? finest : unit, isGap: false, currency });
  };

  /** Each figure once; of two that differ the one that a reader has chosen, or none. */
  const settled = (): Known[] =>
    [...known.keys()].sort().flatMap((key) => {
      const all = known.get(key) ?? [];
      const [first, ...others] = all;
      if (!first) return [];
      const isSame = (each: Known) => each.value.eq(first.value) && each.isGap === first.isGap;
      const isEqual = (each: Known) => isSame(each) && each.unit.eq(first.unit) && each.status === first.status;
      if (others.every(isEqual)) {
        if (others.length > 0) findings.add("equal duplicates", others[0]?.at ?? "", idOf(first));
        return [first];
      }
      const digits = [...new Set(all.filter(({ isGap }) => !isGap).map(({ value }) => value.toFixed()))].sort();
      findings.add("unequal duplicates", all.map(({ at }) => at).join(", "), idOf(first), digits);
      const picked = all.find(({ value, isGap }) => !isGap && value.toFixed() === picks.get(idOf(first)));
      return picked ? [picked] : [];
    });

  const end = (): Observations => {
    const all = settled();
    const sources = [...new Set(all.flatMap(({ source }) => (source === "" ? [] : [source])))].sort();
    const ofSource = (id: string) =>
      all.filter(({ source, isGap }) => source === id || (isGap && source === "" && sources.length === 1));
    const observations = sources.flatMap((source) => observationsOf(format, source, ofSource(source), findings));
    const [first = nothingIn(format), ...rest] = observations;
    const isEmpty = faults.length === 0 && unknown.size === 0 && observations.length === 0;
    if (isEmpty && !ofWhole) fault("", "no figure of any country");
    const head = { ...first, passed, negative, unknown: [...unknown.values()], findings: findings.all(), faults };
    return besideEachOther([head, ...rest]) ?? head;
  };

  return { put, leaveOut, fault, end };
}

/** One unit of the last digit that is written. */
const lastWritten = ({ c, e }: Big): Big => new Big(`1e${Math.min(0, e - c.length + 1)}`);
