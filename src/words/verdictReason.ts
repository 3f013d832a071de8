import type { Check } from "../analysis/check";
import { gapMark } from "./amount";
import type { Grammar } from "./grammar/grammar";

/** Why a verdict was given, for a reader who asks. */
export const verdictReason = (grammar: Grammar, { verdict, source }: Pick<Check, "verdict" | "source">): string =>
  grammar.verdictReason(verdict, source ? grammar.date(source.date) : gapMark);
