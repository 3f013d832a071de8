import { useGrammar } from "./useGrammar";
import type { More } from "../../words/language/more";
import { moreOf } from "../../words/moreOf";

export const useMore = (): More => moreOf(useGrammar());
