import type { Problem } from "../core/form/problem";
import type { Messages } from "./language/messages";

/** A problem in a file, with its address and what became of the rest. */
export const problemText = ({ file, path, message }: Problem, words: Pick<Messages["problems"], "reason">): string =>
  `data/${file}${path ? `, ${path}` : ""}: ${words.reason(message)}.`;
