import type { StatementFault, StatementRemark } from "../../core/form/checkStatement";
import type { sourceKinds, StatementField } from "../../core/form/enteredStatement";

/** What is said where a reader enters what was stated. */
export interface StatementWords {
  /** Where nothing was brought yet. */
  readonly empty: string;
  readonly title: string;
  readonly add: string;
  readonly paste: string;
  readonly change: string;
  /** In which currency, and how what is entered is shown. */
  readonly about: string;
  readonly labels: Readonly<Record<StatementField, string>>;
  /** How a blank is filled in; "" where its label says enough. */
  readonly examples: Readonly<Record<StatementField, string>>;
  readonly kinds: Readonly<Record<(typeof sourceKinds)[number], string>>;
  readonly faults: Readonly<Record<StatementFault | "too long", string>>;
  readonly remarks: Readonly<Record<StatementRemark, string>>;
  readonly save: string;
  readonly saveChange: string;
  readonly cancel: string;
  readonly pasteLabel: string;
  readonly pasteAbout: string;
  readonly savePasted: string;
  readonly nothingPasted: string;
  /** Where in what was pasted: `line 3, turnover`. */
  readonly at: (line: number, field: string) => string;
  readonly count: (count: number) => string;
  readonly added: (count: number) => string;
  readonly changed: string;
  readonly removed: (what: string) => string;
  readonly acts: Readonly<Record<"show" | "change" | "remove", string>>;
  /** The same of one of several, as a screen reader says it. */
  readonly act: Readonly<Record<"show" | "change" | "remove", (what: string) => string>>;
  readonly failed: string;
}
