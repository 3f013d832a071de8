import type { Area } from "../../core/area";
import type { InvestmentKind } from "../../core/investment";
import type { Period, Periods } from "../../core/period";

/** What is said of direct investment: each measure by its own name, and never one beside another. */
export interface InvestmentWords {
  /** The question, with blanks. */
  readonly sentence: string;
  /** What the measures are called where one is chosen, and what the choice is of. */
  readonly kinds: Readonly<Record<InvestmentKind, string>>;
  readonly choice: string;
  /** A measure of a reporter in some periods, as the head of a finding. */
  readonly head: (kind: InvestmentKind, reporter: Area, periods: Periods) => string;
  /** Unit, what is deducted, whose partners and whose figures, as sentences. */
  readonly basis: Readonly<Record<InvestmentKind, (reportedBy: string) => string>>;
  readonly twoSides: string;
  /** A figure at a time: `6,328.9 (2024)`. */
  readonly at: (amount: string, period: Period) => string;
  /** That the data hold no figure of these partners, and that theirs is kept back. */
  readonly silent: (partners: string) => string;
  readonly confidential: (partners: string) => string;
  /** That the data hold figures with some partners alone. */
  readonly someAlone: (n: number) => string;
  readonly table: (reporter: Area, partners: string, periods: Periods) => string;
  readonly tableBasis: string;
  /** Where there is nothing at all: of whom, and what there is. */
  readonly nothing: (reporter: Area) => string;
  readonly positions: (reporters: number, periods: Periods) => string;
  readonly statements: (reporter: Area, partners: string) => string;
  /** With whom there are figures, and what leads to them. */
  readonly withWhom: (partners: string) => string;
  readonly showThem: string;
  /** What leads to the trade of the reporter. */
  readonly trade: string;
  /** That a view does not show a measure, and why. */
  readonly notHere: (kind: string, view: string) => string;
  readonly why: Readonly<Record<"stated" | "inflow", string>>;
}
