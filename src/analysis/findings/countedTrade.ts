import type { Area } from "../../core/area";
import type { Dataset, Observation } from "../../core/dataset";
import { type Amount, type Figure, flagOf, isBound, ratio } from "../../core/figure";
import { flows } from "../../core/indicators";
import { hadNone } from "../../core/none";
import { observe } from "../../core/observe";
import { type Period, previous } from "../../core/period";
import { change, inTwoPeriods, type TwoPeriods } from "../likeForLike";
import { type Standing, standing } from "../standing";
import { type GroupStanding, groupStanding } from "../standingIn";
import { type Trade, tradeWith } from "../trade";
import { type Alike, alikeOf } from "./alike";
import { type Changed, changed } from "./change";
import { type OnePart, onePart } from "./compare";
import { type NoFigures, noFigures } from "./noFigures";
import { countedNote, type PartsNote } from "./partsNote";

/** A change that has no size: none at all before, a base too small for a percentage, or one of another source. */
interface Sizeless {
  readonly kind: "none" | "tiny" | "other source";
}

/** Turnover with its parts, and the change on the same part of the year before. */
interface CountedTrade {
  readonly kind: "counted trade";
  readonly reporter: Area;
  readonly partner: Area;
  readonly period: Period;
  readonly turnover: Amount;
  readonly parts: { readonly exports: Amount; readonly imports: Amount } | null;
  readonly note: PartsNote | null;
  readonly change: {
    readonly changed: Changed | Sizeless;
    /** The figures that it is the quotient of, like for like. */
    readonly now: Figure;
    readonly before: Figure;
    /** The figure of the year before, where it has a row of the same source. */
    readonly base: Amount | null;
    readonly alike: Alike | null;
  } | null;
}

/** Figures among which some are estimates, or preliminary. */
interface Flagged {
  readonly kind: "flagged";
  readonly figures: readonly Observation[];
  readonly period: Period;
}

/** Where the partner stands among all, and in its group. */
interface Place {
  readonly kind: "place";
  readonly reporter: Area;
  readonly partner: Area;
  readonly period: Period;
  readonly turnover: Figure;
  readonly among: Standing;
  readonly group: GroupStanding | null;
}

/** What the statistics say of trade with a partner in a period. */
export type CountedFinding = NoFigures | OnePart | CountedTrade | Flagged | Place;

const amount = (figure: Figure): Amount | null => (figure.kind === "amount" ? figure : null);

/** How a counted figure stands to the one of the same part of the year before; the base of another source is not compared. */
function changeSince(now: Observation, before: Observation, periods: TwoPeriods): Changed | Sizeless | null {
  if (now.figure.kind === "gap" || before.figure.kind === "gap") return null;
  if (before.figure.value.eq(0) && before.figure.status !== "N")
    return now.figure.value.eq(0) ? null : { kind: "none" };
  // Where the source of the figure says nothing of the year before, another one that does is not compared.
  if (now.source !== before.source && periods.before.kind === "gap") return { kind: "other source" };
  const percent = change(periods);
  if (percent === "tiny base") return { kind: "tiny" };
  return percent.kind === "gap" ? null : changed(percent, ratio(periods.now, periods.before));
}

export const isSized = (found: Changed | Sizeless): found is Changed =>
  found.kind !== "none" && found.kind !== "tiny" && found.kind !== "other source";

function tradeOf(
  dataset: Dataset,
  reporter: Area,
  partner: Area,
  { period, turnover, exports, imports }: Trade,
  total: Amount,
): CountedTrade {
  const before = observe(dataset, reporter.code, partner.code, "turnover", previous(period));
  const asked = { reporter: reporter.code, area: partner, measure: "turnover", source: turnover.source } as const;
  const periods = inTwoPeriods(dataset, { ...asked, source: turnover.source ?? undefined }, previous(period), period);
  const found = changeSince(turnover, before, periods);
  // The row of the year before, to which the base links, is of another source then.
  const isOther = found !== null && isSized(found) && before.source !== turnover.source;
  const parts = { exports: amount(exports.figure), imports: amount(imports.figure) };
  return {
    kind: "counted trade",
    reporter,
    partner,
    period,
    turnover: total,
    parts: parts.exports && parts.imports ? { exports: parts.exports, imports: parts.imports } : null,
    note: countedNote(turnover.figure, exports.figure, imports.figure),
    change: found && {
      changed: found,
      now: periods.now,
      before: periods.before,
      base: periods.members || isOther ? null : amount(before.figure),
      alike: partner.kind === "group" ? alikeOf(partner, periods) : null,
    },
  };
}

/** What the statistics say of a partner, a finding a sentence. */
export function countedFindings(dataset: Dataset, reporter: Area, partner: Area, period: Period): CountedFinding[] {
  const trade = tradeWith(dataset, reporter.code, partner.code, period);
  const total = amount(trade.turnover.figure);
  const isWhole = total !== null && !isBound(total);
  const part = isWhole || partner.kind === "group" ? null : onePart(reporter, { trade, area: partner }, period);
  if (!part && !total) {
    const none = hadNone(dataset, reporter.code, partner.code, period);
    return [noFigures(reporter, [{ area: partner, none }], period)];
  }
  const figures = flows.map((flow) => trade[flow]);
  const file = dataset.reporters.get(reporter.code);
  const among = file ? standing(dataset, file, partner, period) : null;
  const group = file && partner.kind !== "group" ? groupStanding(dataset, file, partner, period) : null;
  const turnover = trade.turnover.figure;
  return [
    ...(part ? [part] : total ? [tradeOf(dataset, reporter, partner, trade, total)] : []),
    ...(figures.some(({ figure }) => flagOf(figure)) ? [{ kind: "flagged", figures, period } as const] : []),
    ...(among ? [{ kind: "place", reporter, partner, period, turnover, among, group } as const] : []),
  ];
}
