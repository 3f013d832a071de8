import { type Column, headText, timeAt } from "./tableColumns";
import { type Choice, chosen, type ValueColumn } from "./tableMapping";
import { isTime, timeIn } from "./tablePeriod";
import { unitIn } from "./tableUnit";
import { flowIn } from "./tableWords";

/** Whether months without a year stand across; one alone may be another word, as “out” is October and exports. */
export const areMonthsAcross = (columns: readonly Column[]): boolean =>
  columns.filter(({ heads }) => heads.some((text) => timeAt(text)?.year === null)).length > 1;

/** What the heading of a column of figures says of them; of several levels the lowest that says it. */
export function valueOf({ column, heads }: Pick<Column, "column" | "heads">, hasMonths: boolean): ValueColumn {
  const fromBelow = [...heads].reverse();
  const indicator = fromBelow.map(flowIn).find((each) => each !== null);
  const times = heads.map(timeIn).filter(isTime);
  const year = times.map((time) => time.year).findLast((each) => each !== null) ?? null;
  const part = times.findLast(({ first }) => first !== null);
  const hasTime = year !== null || (part !== undefined && hasMonths);
  const units = fromBelow.map(unitIn);
  const scale = units.map((unit) => unit.scale).find((each) => each !== null);
  const currency = units.map((unit) => unit.currency).find((each) => each !== null);
  return {
    column,
    ...(indicator ? { indicator } : {}),
    ...(hasTime ? { time: { year, first: part?.first ?? null, last: part?.last ?? null } } : {}),
    ...(scale ? { scale } : {}),
    ...(currency ? { currency } : {}),
  };
}

const isValueHead = /primary ?value|obs_?value|trade ?value/i;
const isOfficial = ({ currency }: ValueColumn) => currency === "USD" || currency === "EUR";
const timeKey = ({ time, indicator, partner }: ValueColumn) =>
  [time?.year, time?.first, time?.last, indicator, partner].join(" ");

interface Values {
  readonly choice: Choice<readonly ValueColumn[]>;
  readonly areTimes: boolean;
  readonly areFlows: boolean;
  readonly arePartners: boolean;
}

/** The columns of figures: all that are of a time, else all that are of a flow, else the one that is called a value. */
export function guessValues(
  columns: readonly Column[],
  isTaken: (column: number) => boolean,
  needs: { time: boolean; flow: boolean; partner: boolean },
  isArea: (name: string) => boolean,
): Values {
  const numeric = columns.filter(
    ({ column, role, figures, count, heads }) =>
      !isTaken(column) &&
      count > 0 &&
      figures >= 0.6 &&
      role !== "aside" &&
      (role === null ||
        role === "value" ||
        role === "flow" ||
        heads.some((head) => isTime(timeIn(head)) || flowIn(head) !== null)),
  );
  const hasMonths = areMonthsAcross(columns);
  let all = numeric.map((column) => ({ seen: column, value: valueOf(column, hasMonths) }));
  const areTimes = needs.time && all.some(({ value }) => value.time !== undefined);
  if (areTimes) all = all.filter(({ value }) => value.time !== undefined);
  const areFlows = needs.flow && all.some(({ value }) => value.indicator !== undefined);
  if (areFlows) all = all.filter(({ value }) => value.indicator !== undefined);
  const ofAreas = needs.partner ? all.filter(({ seen }) => isArea(seen.heads.at(-1) ?? "")) : [];
  const arePartners = ofAreas.length >= 2 && ofAreas.length >= all.length / 2;
  if (arePartners)
    all = ofAreas.map(({ seen, value }) => ({ seen, value: { ...value, partner: seen.heads.at(-1) ?? "" } }));
  // The same in several currencies: in dollars or euros it can be read.
  if (all.some(({ value }) => isOfficial(value))) {
    const dollars = all.filter(({ value }) => value.currency === "USD");
    const several = new Set(all.map(({ value }) => value.currency)).size > 1;
    if (several) all = dollars.length > 0 ? dollars : all.filter(({ value }) => isOfficial(value));
  }
  if (all.length === 0)
    return { choice: chosen([], false, "nothing"), areTimes: false, areFlows: false, arePartners: false };
  const different = new Set(all.map(({ value }) => timeKey(value))).size;
  if (different < all.length && !areTimes && !areFlows && !arePartners) {
    const one =
      all.find(({ seen }) => isValueHead.test(headText(seen))) ??
      all.find(({ seen }) => seen.role === "value") ??
      all.find(({ seen }) => seen.times < 0.8) ??
      all[0];
    const isSaid =
      one !== undefined && all.filter(({ seen }) => seen.role === "value").length === 1 && one.seen.role === "value";
    return {
      choice: chosen(one ? [one.value] : [], isSaid, isSaid ? "head" : "nothing", one ? headText(one.seen) : ""),
      areTimes,
      areFlows,
      arePartners,
    };
  }
  const byHead = areTimes || areFlows || arePartners || all.every(({ seen }) => seen.role === "value");
  return {
    choice: chosen(
      all.map(({ value }) => value),
      different === all.length,
      byHead ? "head" : "cells",
      all
        .map(({ seen }) => headText(seen))
        .slice(0, 4)
        .join("; "),
    ),
    areTimes,
    areFlows,
    arePartners,
  };
}
