import type { SeveralFinding } from "../../analysis/findings/several";
import type { Period } from "../../core/period";
import type { CompareForm, CompareOrder } from "../../core/question";

/** What is said of one measure of several partners. */
export interface SeveralWords {
  /** What is drawn, as a control has it. */
  readonly forms: Readonly<Record<CompareForm | "label", string>>;
  readonly orders: Readonly<Record<CompareOrder | "label", string>>;
  /** The name of what can stand beside the bars. */
  readonly beside: string;
  readonly change: (since: Period) => string;
  /** Who has the most; the amount with its unit. */
  readonly most: (
    words: Omit<Extract<SeveralFinding, { readonly kind: "most" }>, "kind" | "amount"> & { readonly amount: string },
  ) => string;
}
