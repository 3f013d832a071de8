import { lastDay } from "../core/lastDay";
import { formatPeriod, type Period } from "../core/period";
import { digitsOf, isAbsent, type Mark } from "./amount";
import { comextPeriod } from "./comextPeriod";
import type { FindingKind } from "../core/findingKinds";
import type { Observations, ReaderOptions } from "./observations";
import { places } from "./places";
import { flowIn } from "./sdmxFlow";
import { sdmxPeriod } from "./sdmxPeriod";
import { placeWritten, shortened, type Written } from "./sdmxPlace";
import { isWhole, productOf } from "./sdmxProduct";
import type { Role } from "./sdmxRoles";
import { statusOf } from "./sdmxStatus";
import { multiplierOf, type SdmxUnit, unitOf } from "./sdmxUnit";
import { tidy, type Tidy } from "./tidy";

/** One observation, by what its dimensions and attributes are for. */
export interface SdmxLine {
  /** Where it stands, such as `row 12` or a path in a JSON file. */
  readonly at: string | number;
  readonly get: (role: Role) => Written;
  readonly amount: string;
  /** Codes of dimensions without a role, which divide a figure where they are no total. */
  readonly others: readonly string[];
}

export interface SdmxTrade {
  readonly put: (line: SdmxLine) => void;
  /** What is left out before its figures are looked at. */
  readonly leaveOut: (what: string) => void;
  readonly fault: (at: string | number, what: string) => void;
  readonly end: () => Observations;
}

interface Kind {
  readonly format: string;
  readonly source: string;
  /** An ISO date; empty where the file does not say when it was made. */
  readonly saved: string;
  /** What stands before decimals. */
  readonly mark: Mark;
  /** The unit of all values, where the name of their column or of the table says it. */
  readonly unit?: SdmxUnit | null;
}

/** So many ways of dividing figures are kept apart; more are a table of something else. */
const mostDivisions = 100;
const mostNotes = 2000;
const longestAmount = 100;

function periodIn({ code, label }: Written): Period | null {
  for (const text of [code, label]) {
    // A day is no month, though Comext writes a month's name after it in the same place.
    const period = sdmxPeriod(text) ?? (/^\d{4}-\d\d-/.test(text) ? null : comextPeriod(text));
    if (period === null) continue;
    return "whole" in period ? sdmxPeriod(period.whole) : period;
  }
  return null;
}

const firstOf = (names: ReadonlySet<string>): string => [...names].slice(0, 5).join(", ").slice(0, 200);

/** Puts observations of SDMX together to trade by partner, whatever agency made them and however they are written. */
export function sdmxTrade(kind: Kind, options: ReaderOptions): SdmxTrade {
  const placeOf = places(options.areas ?? [], options.aliases);
  const divisions = new Map<string, { readonly tidy: Tidy; readonly codes: readonly string[] }>();
  const notes = new Map<string, { kind: FindingKind; at: string | number; what: string; count: number }>();

  const sumsAsReporters = new Set<string>();
  const leftOut = new Set<string>();

  const note = (of: FindingKind, at: string | number, what: string) => {
    if (of === "left out" && leftOut.size < mostNotes) leftOut.add(what);
    const key = of === "fault" ? `${of} ${at}` : `${of} ${what}`;
    const known = notes.get(key);
    if (known) known.count += 1;
    else if (notes.size < mostNotes) notes.set(key, { kind: of, at, what: what.slice(0, 200), count: 1 });
  };

  const collectorOf = (scale: number, others: readonly string[]): Tidy | null => {
    const key = others.join("\u0000");
    const known = divisions.get(key);
    if (known) return known.tidy;
    if (divisions.size >= mostDivisions && !others.every(isWhole)) return null;
    const made = { tidy: tidy({ ...kind, scale }, options), codes: others };
    divisions.set(key, made);
    return made.tidy;
  };

  /** What a value is counted in; undefined where nothing says it, null where it is no money. */
  const unitIn = (get: SdmxLine["get"]): SdmxUnit | null | undefined => {
    const [unit, indicator, flow] = [get("unit"), get("indicator"), get("flow")];
    // The thousand dollars of World Integrated Trade Solution, which its files do not always name.
    if (/^[XM]PRT-TRD-VL$/.test(indicator.code)) return { currency: "USD", scale: 1e3 };
    if (/^MIO_(?:EXP|IMP)_VAL$/.test(indicator.code)) return { currency: "EUR", scale: 1e6 };
    const said = [unit.code, unit.label, indicator.code, indicator.label, flow.code, flow.label];
    const found = said.map(unitOf).find((each) => each !== null);
    if (found) {
      const labelled = unitOf(unit.label);
      return found.scale === 1 && labelled ? { ...found, scale: labelled.scale } : found;
    }
    return unit.code !== "" ? null : (kind.unit ?? undefined);
  };

  /** A name by which `tidy` knows a place, or does not; null for what is no country, which is noted. */
  const placeIn = (role: "reporter" | "partner", text: Written, at: string | number): string | null => {
    const place = placeWritten(text, placeOf);
    const isSum = place === "sum" || (typeof place === "object" && placeOf(place.name)?.kind === "sum");
    const shown = (text.label || text.code).slice(0, 60);
    if (isSum && role === "reporter") sumsAsReporters.add(shown);
    if (isSum || typeof place === "string") note(isSum ? "sums of countries" : "unallocated", at, shown);
    return isSum || typeof place === "string" ? null : place.name;
  };

  const put = ({ at, get: of, amount, others }: SdmxLine): void => {
    const get = (role: Role) => shortened(of(role));
    if (amount.length > longestAmount) return fault(at, `no figure: “${amount.slice(0, 40)}”`);
    const [indicator, flowCode] = [get("indicator"), get("flow")];
    const flow = [flowCode.code, flowCode.label, indicator.code, indicator.label]
      .map(flowIn)
      .find((each) => each !== null);
    if (flow === undefined) return note("left out", at, (flowCode.code || indicator.code || "no flow").slice(0, 60));
    if (flow === "re-exports") return note("re-exports", at, flowCode.code || indicator.code);
    const unit = unitIn(get);
    if (unit === undefined) {
      if (indicator.code !== "" && flowIn(indicator.code) === null) return note("left out", at, indicator.code);
      return note("fault", "", "no dimension says in what currency the values are");
    }
    if (unit === null) return note("left out", at, (get("unit").label || get("unit").code).slice(0, 60));
    if (typeof unit.currency === "object") return note("other currency", at, unit.currency.other);
    const factor = multiplierOf(get("multiplier").code) ?? multiplierOf(get("multiplier").label);
    if (factor === null) return fault(at, `unknown multiplier “${get("multiplier").code.slice(0, 20)}”`);
    if (factor !== 1 && unit.scale !== 1 && factor !== unit.scale)
      return fault(at, `a unit of ${unit.scale} and a multiplier of ${factor} contradict each other`);
    const scale = Math.max(factor, unit.scale);
    const time = get("time");
    const period = periodIn(time);
    if (period === null) return fault(at, `unknown period “${time.code.slice(0, 20)}”`);
    if (kind.saved !== "" && lastDay(period) > kind.saved) return note("incomplete year", at, formatPeriod(period));
    const reporter = placeIn("reporter", get("reporter"), at);
    const partner = reporter === null ? null : placeIn("partner", get("partner"), at);
    if (reporter === null || partner === null) return;
    const text = /^:(?: ?[a-z]{0,3})$/.test(amount) ? "" : amount;
    const digits = isAbsent(text) ? null : digitsOf(text, kind.mark);
    if (digits?.ok === false) return fault(at, `no figure: “${text.slice(0, 40)}”${digits.why}`);
    const collector = collectorOf(scale, others);
    if (collector === null) return;
    collector.put({
      at,
      reporter,
      partner,
      indicator: flow,
      period,
      amount: digits?.ok ? digits.digits : "",
      scale,
      currency: unit.currency,
      status: statusOf(get("status").code || amount.replace(/^[^:]*:? ?/, "")),
      product: productOf(get("product")),
    });
  };

  const fault = (at: string | number, what: string) => note("fault", at, what);

  /** What of a divided table is whole: all of it where nothing divides it, else the one part that is a total. */
  const whole = (): Tidy => {
    const all = [...divisions.values()];
    const varying = (codes: readonly string[]) =>
      codes.filter((code, i) => all.some((other) => other.codes[i] !== code));
    const chosen = all.length === 1 ? all[0] : all.find(({ codes }) => varying(codes).every(isWhole));
    for (const { codes } of all) if (chosen && codes !== chosen.codes) note("left out", "", varying(codes).join(", "));
    if (chosen) return chosen.tidy;
    const nothing = tidy(kind, options);
    if (all.length > 0) {
      const named = all.slice(0, 5).map(({ codes }) => varying(codes).join(" "));
      nothing.fault("", `figures are divided, and none of the parts is a total: ${named.join(", ").slice(0, 200)}`);
    } else if (sumsAsReporters.size > 0)
      nothing.fault("", `no country as a reporter, but sums of countries: ${firstOf(sumsAsReporters)}`);
    else if (leftOut.size > 0) nothing.fault("", `no exports or imports in a currency, but ${firstOf(leftOut)}`);
    return nothing;
  };

  return {
    put,
    fault,
    leaveOut: (what) => note("left out", "", what),
    end: () => {
      const chosen = whole();
      for (const { kind: of, at, what, count } of notes.values())
        if (of === "fault") chosen.fault(at, what);
        else if (of === "left out") chosen.leaveOut(what);
        else
          for (let i = 0; i < count; i += 1) chosen.findings.add(of, typeof at === "number" ? `row ${at}` : at, what);
      return chosen.end();
    },
  };
}

/** What a file says that has no trade by partner at all. */
export function noTrade(
  kind: Pick<Kind, "format" | "source">,
  faults: readonly string[],
  options: ReaderOptions,
): Observations {
  const collector = tidy(kind, options);
  for (const each of faults) collector.fault("", each);
  return collector.end();
}
