import type { Unread } from "../core/unread";

export interface Reason {
  readonly kind: Unread;
  /** What of the table it is about, as it stands there. */
  readonly what: string;
  readonly detail?: string;
}

const texts: Readonly<Record<Unread, (what: string, detail: string) => string>> = {
  "hidden row": (row) => `hidden row ${row}`,
  "no figures": (name) => `“${name}”, which has no figures`,
  "no period": () => "no period",
  "unknown period": (text) => `unknown period “${text}”`,
  "unusable period": (text, detail) => `the period “${text}” is ${detail}`,
  "unknown month": (text) => `unknown month “${text}”`,
  "unknown quarter": (text) => `unknown quarter “${text}”`,
  "no whole period": () => "it is not said of which year or months it is",
  "no figure": (what) => `no figure: ${what}`,
  "no reporter": () => "a figure without a reporter",
  "no partner": () => "a figure without a partner",
  flow: (word) => `flow “${word}”`,
  "unknown name": (name) => `“${name}”: no country is known by this name`,
  sum: (name) => `“${name}”: a sum of countries`,
  rest: (name) => `“${name}”: allocated to no country`,
  several: (name) => `“${name}”: a name of several countries`,
  currency: (code) => `figures in ${code}`,
};

export const reasonText = ({ kind, what, detail = "" }: Reason): string => texts[kind](what, detail);
