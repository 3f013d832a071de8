import { type Area, firstYearOf } from "../../core/area";
import type { Period, Periods } from "../../core/period";

/** A partner without a figure, and whether the statistics say that there was nothing. */
export interface Without {
  readonly area: Area;
  readonly none: boolean;
}

/** Of whom there is no figure, and why. */
export interface NoFigures extends Periods {
  readonly kind: "no figures";
  readonly reporter: Area;
  /** Groups that had no members yet, and the year since which they have. */
  readonly notYet: readonly { readonly group: Area; readonly since: number }[];
  /** With whom the statistics say that nothing was traded. */
  readonly unlisted: readonly Area[];
  /** Of whom the data hold no figure, which says nothing of whether there was trade. */
  readonly unknown: readonly Area[];
}

/** Why some partners have no figure in one period, or in some. */
export function noFigures(reporter: Area, partners: readonly Without[], from: Period, to = from): NoFigures {
  const sinceOf = ({ area }: Without) => firstYearOf(area) ?? to.year;
  const isFuture = (partner: Without) => to.year < sinceOf(partner);
  const areas = (none: boolean) =>
    partners.filter((partner) => partner.none === none && !isFuture(partner)).map(({ area }) => area);
  return {
    kind: "no figures",
    reporter,
    from,
    to,
    notYet: partners.filter(isFuture).map((partner) => ({ group: partner.area, since: sinceOf(partner) })),
    unlisted: areas(true),
    unknown: areas(false),
  };
}
