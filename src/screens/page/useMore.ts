import { useGrammar } from "../../charts/useGrammar";
import type { More } from "../../words/messages/more";
import { moreOf } from "../../words/messages/moreOf";

export const useMore = (): More => moreOf(useGrammar());
