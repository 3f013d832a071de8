import { type Column, headText, timeAt } from "./tableColumns";
import { type By, type Choice, chosen, type FlowRole, type PeriodRole, type PlaceRole } from "./tableMapping";
import { partOfYear } from "./tablePeriod";
import { flowOf } from "./tableWords";

const most = <T>(all: readonly T[], score: (each: T) => number): T | undefined =>
  all.reduce<T | undefined>((best, each) => (best === undefined || score(each) > score(best) ? each : best), undefined);

const isPlaces = ({ places: share, count }: Column) => count > 0 && share >= 0.5;
/** Codes of three letters are the surest, then names; numbers are read where there is nothing else. */
const placeScore = ({ places: share, hasLetters, distinct }: Column): number =>
  share +
  (hasLetters ? 1 : 0) +
  Math.min(distinct.size, 100) / 1000 +
  (distinct.size > 1 && [...distinct].every((text) => /^[A-Z]{3}$|^[A-Z]\d\d$/.test(text)) ? 0.2 : 0);

const asColumn = (column: Column, confident: boolean, by: By): Choice<PlaceRole> =>
  chosen({ kind: "column", column: column.column }, confident, by, headText(column));

/** Whose report it is and with whom, by headings, else by cells that are names of countries; `taken` are all columns of those. */
export function guessPlaces(columns: readonly Column[]): {
  readonly reporter: Choice<PlaceRole> | null;
  readonly partner: Choice<PlaceRole> | null;
  readonly taken: readonly Column[];
} {
  const said = (role: string) => columns.filter((column) => column.role === role && isPlaces(column));
  const byHead = (role: string) => most(said(role), placeScore);
  const named = columns.filter((column) => column.hasLetters && isPlaces(column) && column.role === null);
  const [reporter, partner] = [byHead("reporter"), byHead("partner")];
  const taken = [...said("reporter"), ...said("partner"), ...said("country"), ...named];
  const country = byHead("country");
  const other = country ?? most(named, placeScore);
  const by: By = country ? "head" : "cells";
  if (reporter && partner)
    return { reporter: asColumn(reporter, true, "head"), partner: asColumn(partner, true, "head"), taken };
  if (partner)
    return {
      reporter: other ? asColumn(other, by === "head", by) : null,
      partner: asColumn(partner, true, "head"),
      taken,
    };
  if (reporter)
    return {
      reporter: asColumn(reporter, true, "head"),
      partner: other ? asColumn(other, by === "head", by) : null,
      taken,
    };
  // Names of one country in several languages stand beside each other; two columns of different ones are a pair.
  const free = [...said("country"), ...named].filter(({ count }) => count > 0);
  const single = free.find(({ distinct, count }) => distinct.size === 1 && count > 1);
  const rest = free.filter((column) => column !== single);
  if (single && rest.length > 0) {
    const many = most(rest, placeScore);
    return {
      reporter: asColumn(single, false, "cells"),
      partner: many ? asColumn(many, false, "cells") : null,
      taken,
    };
  }
  return { reporter: null, partner: other ? asColumn(other, other.places >= 0.6, by) : null, taken };
}

const areParts = (distinct: ReadonlySet<string>, unit: "month" | "quarter") =>
  distinct.size > 0 && [...distinct].every((text) => partOfYear(text, unit) !== null);

/** The column of times, and that of months or quarters beside years. */
export function guessPeriod(columns: readonly Column[]): Choice<PeriodRole> | null {
  const isTimes = ({ times, count }: Column) => count > 0 && times >= 0.8;
  const period = most(
    columns.filter((column) => column.role === "period" && isTimes(column)),
    ({ times }) => times,
  );
  const year = columns.find((column) => column.role === "year" && isTimes(column));
  const part = (["month", "quarter"] as const).flatMap((unit) =>
    columns
      .filter(({ role, distinct }) => role === unit && areParts(distinct, unit))
      .map(({ column }) => ({ column, unit })),
  )[0];
  const unnamed = columns.filter((column) => column.role === null && isTimes(column));
  // A column of years may lie beside one of dates, which says more.
  const column = part && year ? year : (period ?? year ?? (unnamed.length > 0 ? unnamed[0] : undefined));
  if (!column) return null;
  const isAlone = column.role !== null || unnamed.length === 1;
  const times = [...column.distinct].map(timeAt).filter((time) => time !== null);
  // Dates that are all the first of January may stand for years.
  const isJanuary = times.length > 1 && times.every(({ first, last }) => first === 1 && last === 1);
  const isWhole = times.every(({ year: named }) => named !== null) || part !== undefined;
  return chosen(
    { kind: "column", column: column.column, ...(part && column === year ? { part } : {}) },
    isAlone && !isJanuary && isWhole,
    column.role === null ? "cells" : "head",
    headText(column),
  );
}

/** The column that says of each row which flow it is of. */
export function guessFlow(columns: readonly Column[]): Choice<FlowRole> | null {
  const column = most(
    columns.filter(
      ({ flows, distinct, role }) =>
        flows > 0 && distinct.size <= 60 && (flows >= 0.8 || role === "flow") && role !== "value",
    ),
    ({ flows, role, hasLetters }) => flows + (role === "flow" ? 0.5 : 0) + (hasLetters ? 0.1 : 0),
  );
  if (!column) return null;
  const words = [...column.distinct].map((text) => [text, flowOf(text)] as const);
  return chosen(
    { kind: "column", column: column.column, words },
    words.every(([, indicator]) => indicator !== null),
    column.role === "flow" ? "head" : "cells",
    headText(column),
  );
}
