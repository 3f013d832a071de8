import { countedApart } from "../analysis/findings/apart";
import type { Grammar } from "./language/grammar";
import { shortName } from "./sourceWords";

/** Whom another source counts than most of those beside them. */
export const apartNotes = (grammar: Grammar, partners: Parameters<typeof countedApart>[0]): string[] =>
  countedApart(partners).map(({ source, partners: apart, main }) =>
    grammar.compare.apart(apart, shortName(grammar, source), main ? shortName(grammar, main) : ""),
  );
