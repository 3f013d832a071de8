import type { Grammar } from "./language/grammar";

/** Why something failed, in the language of the page: what a browser or a library says of it is English, and stays there. */
export const reasonOf = ({ language, ui }: Grammar, error: unknown): string =>
  language === "en" && error instanceof Error ? error.message : ui.take.unknown;
