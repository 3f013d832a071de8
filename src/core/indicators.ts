/** What a figure on trade or investment is, and how it stands to others. */
interface Row {
  readonly subject: "trade" | "investment";
  /** What moved within a period, what was held at its end, or what one flow is more than another. */
  readonly kind: "flow" | "position" | "difference";
  /** Whether it may be below zero: such a figure has no share of a total. */
  readonly isSigned: boolean;
  /** Exports are valued at the exporter's border, imports at the importer's. */
  readonly valuation: "FOB" | "CIF" | "FOB and CIF" | null;
  /** What it is the sum of, and what is taken from it. */
  readonly parts: { readonly plus: readonly CountedFlow[]; readonly minus: readonly CountedFlow[] } | null;
  /** What the other side calls the same trade, or the same investment. */
  readonly mirror: CountedFlow | Position | null;
}

type CountedFlow = "exports" | "imports";
type Position = "fdiInwardPosition" | "fdiOutwardPosition";

const trade = { subject: "trade", kind: "flow", isSigned: false, parts: null } as const;
const investment = { subject: "investment", isSigned: false, valuation: null, parts: null, mirror: null } as const;
// What affiliates lend back is taken off, so that less than nothing may be held.
const position = { ...investment, kind: "position", isSigned: true } as const;

/** Every indicator, in the order in which a reader meets them. */
export const indicators = {
  turnover: { ...trade, valuation: "FOB and CIF", parts: { plus: ["exports", "imports"], minus: [] }, mirror: null },
  exports: { ...trade, valuation: "FOB", mirror: "imports" },
  imports: { ...trade, valuation: "CIF", mirror: "exports" },
  balance: {
    subject: "trade",
    kind: "difference",
    isSigned: true,
    valuation: "FOB and CIF",
    parts: { plus: ["exports"], minus: ["imports"] },
    mirror: null,
  },
  // A release states it of many years together, statistics of one: neither is summed to the other, nor to what is held.
  fdiGrossInflow: { ...investment, kind: "flow" },
  fdiInwardPosition: { ...position, mirror: "fdiOutwardPosition" },
  fdiOutwardPosition: { ...position, mirror: "fdiInwardPosition" },
} as const satisfies Readonly<Record<string, Row>>;

type Table = typeof indicators;
export type AnyIndicator = keyof Table;
type Of<Part extends Partial<Row>> = { [K in AnyIndicator]: Table[K] extends Part ? K : never }[AnyIndicator];

/** What statistics count of the trade of a pair in a period. */
export type Flow = Of<{ subject: "trade"; kind: "flow" }>;
/** What can be asked for of the trade of a pair in a period. */
export type Measure = Of<{ subject: "trade" }>;
/** What statistics count of direct investment between a pair. */
export type Investment = Of<{ subject: "investment" }>;
/** What a line of a series file may be of. */
export type Counted = Flow | Investment;
/** What a release can state. */
export type Indicator = Of<{ kind: "flow" }>;

const names = Object.keys(indicators) as readonly AnyIndicator[];

/** Whether statistics count it as trade, rather than that it is derived, or no trade. */
export const isFlow = (name: AnyIndicator): name is Flow =>
  indicators[name].subject === "trade" && indicators[name].kind === "flow";
export const isInvestment = (name: AnyIndicator): name is Investment => indicators[name].subject === "investment";
export const flows = names.filter(isFlow);
export const measures = names.filter((name): name is Measure => indicators[name].subject === "trade");
export const investments = names.filter(isInvestment);
export const statedIndicators = names.filter((name): name is Indicator => indicators[name].kind === "flow");
