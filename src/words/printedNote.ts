import type { PrintedSum } from "../analysis/printedSum";
import type { Area } from "../core/area";
import type { Period } from "../core/period";
import { millions } from "./amount";
import type { Grammar } from "./language/grammar";
import { shortName } from "./sourceWords";

/** What a source prints for a group itself, where that is not the sum of its members, and why. */
export const printedNote = (grammar: Grammar, group: Area, period: Period, printed: PrintedSum | null): string[] =>
  printed
    ? [
        grammar.compare.printed({
          ...printed,
          group,
          period,
          source: shortName(grammar, printed.source),
          amount: millions(grammar, printed.figure),
        }),
      ]
    : [];
