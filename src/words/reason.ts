import type { Grammar } from "./language/grammar";

/** Why something failed, in the language of the page: our own words are English, and what a browser or a library says is for nobody. */
export const reasonOf = ({ language, ui }: Grammar, error: unknown): string =>
  language === "en" && error instanceof Error && error.name === "Error" ? error.message : ui.take.unknown;
