import type { Periods } from "../core/period";
import type { Language } from "../core/language";
import type { Scale, Subject, TextChoice, ViewName } from "../core/question";
import type { InvestmentKind } from "../core/investment";

export type Theme = "light" | "dark";

/** All that a reader chooses; an absent part is the default. */
export interface View extends Omit<Subject, "investment"> {
  /** `any`: whichever measure of direct investment the data hold. */
  readonly investment: InvestmentKind | "any" | null;
  readonly view: ViewName;
  readonly periods: Periods | null;
  readonly scale: Scale | null;
  /** How the reference paragraphs are written; null where nothing of it is chosen. */
  readonly text: TextChoice | null;
  readonly lang: Language | null;
  readonly theme: Theme | null;
}
