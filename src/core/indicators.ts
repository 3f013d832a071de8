/** What a figure on trade or investment is, and how it stands to others. */
interface Row {
  /** Counted by statistics, derived from what they count, or known from releases alone. */
  readonly origin: "counted" | "derived" | "stated";
  /** Whether it may be below zero: such a figure has no share of a total. */
  readonly isSigned: boolean;
  /** Exports are valued at the exporter's border, imports at the importer's. */
  readonly valuation: "FOB" | "CIF" | "FOB and CIF" | null;
  /** What it is the sum of, and what is taken from it. */
  readonly parts: { readonly plus: readonly CountedFlow[]; readonly minus: readonly CountedFlow[] } | null;
  /** What the other side calls the same trade. */
  readonly mirror: CountedFlow | null;
}

type CountedFlow = "exports" | "imports";

/** Every indicator, in the order in which a reader meets them. */
export const indicators = {
  turnover: {
    origin: "counted",
    isSigned: false,
    valuation: "FOB and CIF",
    parts: { plus: ["exports", "imports"], minus: [] },
    mirror: null,
  },
  exports: { origin: "counted", isSigned: false, valuation: "FOB", parts: null, mirror: "imports" },
  imports: { origin: "counted", isSigned: false, valuation: "CIF", parts: null, mirror: "exports" },
  balance: {
    origin: "derived",
    isSigned: true,
    valuation: "FOB and CIF",
    parts: { plus: ["exports"], minus: ["imports"] },
    mirror: null,
  },
  // Cumulated over years, so that it is neither summed nor ranked nor compared with a flow of one period.
  fdiGrossInflow: { origin: "stated", isSigned: false, valuation: null, parts: null, mirror: null },
} as const satisfies Readonly<Record<string, Row>>;

type Table = typeof indicators;
export type AnyIndicator = keyof Table;
type Of<Origin> = { [K in AnyIndicator]: Table[K]["origin"] extends Origin ? K : never }[AnyIndicator];

/** What statistics count of a pair in a period. */
export type Flow = Of<"counted">;
/** What can be asked for of a pair in a period. */
export type Measure = Of<"counted" | "derived">;
/** What a release can state. */
export type Indicator = Of<"counted" | "stated">;

const names = Object.keys(indicators) as readonly AnyIndicator[];

/** Whether statistics count it, rather than that it is derived or stated. */
export const isFlow = (name: AnyIndicator): name is Flow => indicators[name].origin === "counted";
export const flows = names.filter(isFlow);
export const measures = names.filter((name): name is Measure => indicators[name].origin !== "stated");
export const statedIndicators = names.filter((name): name is Indicator => indicators[name].origin !== "derived");
/** Whether releases alone give it, and no statistics. */
export const isStatedAlone = (name: AnyIndicator): boolean => indicators[name].origin === "stated";
