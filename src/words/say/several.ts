import type { SeveralFinding } from "../../analysis/findings/several";
import { sumOf } from "../amount";
import type { Grammar } from "../language/grammar";
import { plainText } from "../phrase";
import { viewWords } from "../viewWords";
import { compareHeadline } from "./compare";

/** The finding of one measure of several partners in one sentence. */
export const severalHeadline = (grammar: Grammar, found: SeveralFinding): string =>
  found.kind === "most"
    ? viewWords(grammar).several.most({ ...found, amount: plainText(grammar.sum(sumOf(grammar, found.amount))) })
    : compareHeadline(grammar, found);
