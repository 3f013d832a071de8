import { memo } from "./memo";
import type { Language } from "./language";
export type Names = Readonly<Record<Language, string>>;

export type AreaKind = "country" | "residual" | "world" | "group";

/** A country, a residual area of the sources, the world, or a group of countries. */
export interface Area {
  /** ISO 3166-1 alpha-2, `W00` for the world, or the code of a group. */
  readonly code: string;
  readonly kind: AreaKind;
  readonly iso3?: string;
  readonly names: Names;
  readonly disclaimer?: string;
  /** Where a source gives a designation of its own, it stands beside that source's figures. */
  readonly namesBySource?: Readonly<Record<string, string>>;
  /** Of a country that is no more: those that its whole territory belongs to today. */
  readonly successors?: readonly string[];
  readonly members?: readonly Membership[];
  readonly membershipSource?: string;
  /** The year whose members stand for all years, where a group is followed over several, and those of each. */
  readonly asOf?: number;
  readonly ofEachYear?: readonly Membership[];
}

export interface Membership {
  readonly area: string;
  /** ISO dates; absent where the group is a region rather than an organisation. */
  readonly from?: string;
  readonly to?: string;
}

export const world = "W00";
/** The country whose trade a first view shows, and that its partners are asked of first. */
export const homeCountry = "KZ";

/** Countries that are no more, whose successors all are among some countries. */
export const formerAmong = (areas: ReadonlyMap<string, Area>, codes: readonly string[]): Area[] =>
  former(areas).filter(({ successors }) => successors?.every((code) => codes.includes(code)));

const former = memo((areas: ReadonlyMap<string, Area>): readonly Area[] =>
  [...areas.values()].filter(({ successors }) => successors?.length),
);

/** Whether a country, or all successors of one that is no more, belongs to a group at the end of a year. */
export function belongs(group: Area, { code, successors }: Area, year: number): boolean {
  const members = membersIn(group, year);
  return members.includes(code) || (successors?.every((each) => members.includes(each)) ?? false);
}

/** A region of the United Nations has countries; only an organisation has members, with dates of accession. */
export const isRegion = ({ code }: Area): boolean => /^\d+$/.test(code);

/** Whether the countries of a group are called its members. */
export const hasMembers = (group: Area): boolean => !isRegion(group);

/** A group whose members of one year stand for all years. */
export const asOf = (group: Area, year: number): Area =>
  group.asOf === year
    ? group
    : {
        ...group,
        asOf: year,
        members: membersIn(group, year).map((area) => ({ area })),
        ofEachYear: group.ofEachYear ?? group.members ?? [],
      };

/** Whether the members that stand for all years are not those that a group had in a year. */
export function isOtherwise(group: Area, year: number): boolean {
  if (!group.ofEachYear) return false;
  const then = membersIn({ ...group, members: group.ofEachYear }, year);
  const now = membersIn(group, year);
  return then.length !== now.length || then.some((code) => !now.includes(code));
}

/** The year in which a group has its first members; null of a region, and of a country. */
export function firstYearOf(group: Area): number | null {
  const starts = (group.ofEachYear ?? group.members ?? []).map(({ from }) => from?.slice(0, 4));
  return starts.length > 0 && starts.every((start) => start !== undefined) ? Math.min(...starts.map(Number)) : null;
}

/** The codes that belong to a group at the end of a year. */
export const membersIn = (group: Area, year: number): string[] =>
  (group.members ?? [])
    .filter(
      ({ from, to }) => (from === undefined || from <= `${year}-12-31`) && (to === undefined || to > `${year}-12-31`),
    )
    .map(({ area }) => area);
