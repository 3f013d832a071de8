export const languages = ["en", "ru", "kk", "es", "pt"] as const;
export type Language = (typeof languages)[number];
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
  readonly members?: readonly Membership[];
  readonly membershipSource?: string;
}

export interface Membership {
  readonly area: string;
  /** ISO dates; absent where the group is a region rather than an organisation. */
  readonly from?: string;
  readonly to?: string;
}

export const world = "W00";

/** The codes that belong to a group at the end of a year. */
export const membersIn = (group: Area, year: number): string[] =>
  (group.members ?? [])
    .filter(
      ({ from, to }) => (from === undefined || from <= `${year}-12-31`) && (to === undefined || to > `${year}-12-31`),
    )
    .map(({ area }) => area);
