import { type Area, firstYearOf } from "../core/area";
import type { Period } from "../core/period";
import type { Grammar } from "./language/grammar";
import type { More } from "./language/more";
import { capital } from "./phrase";

/** A partner without a figure, and whether the statistics say that there was nothing. */
export interface Without {
  readonly area: Area;
  readonly none: boolean;
}

/** Whom the statistics list no trade with, and of whom the data hold no figure: the two are told apart. */
export function withoutFigures(
  grammar: Grammar,
  reporter: Area,
  partners: readonly Without[],
  from: Period,
  to = from,
): string[] {
  const when = grammar.when(from, to);
  const isFuture = ({ area }: Without) => to.year < (firstYearOf(area) ?? to.year);
  const areas = (none: boolean) =>
    partners.filter((partner) => partner.none === none && !isFuture(partner)).map(({ area }) => area);
  const [listed, unknown] = [areas(true), areas(false)];
  return [
    ...partners.filter(isFuture).map(({ area }) => grammar.absent.notYet(area, firstYearOf(area) ?? to.year, when)),
    ...(listed.length > 0 ? [grammar.absent.unlisted(reporter, listed, when)] : []),
    ...(unknown.length > 0 ? [grammar.absent.unknown(reporter, unknown, when)] : []),
  ];
}

/** The same as a headline. */
export const withoutFiguresHeadline = (...words: Parameters<typeof withoutFigures>): string =>
  withoutFigures(...words)
    .join(" ")
    .replace(/\.$/, "");

/** Whose trade with whom is all that the data hold of a reporter. */
export const onlyText = (
  grammar: Grammar,
  { only }: More["offers"],
  reporter: Area,
  partners: readonly Area[],
): string => capital(only(grammar.area.of(reporter), grammar.list(partners.map(grammar.area.with))));
