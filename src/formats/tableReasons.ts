/** Why a row or a figure of a table is not read, or is no country's. */
export type ReasonKind =
  | "hidden row"
  | "no figures"
  | "no period"
  | "unknown period"
  | "unusable period"
  | "unknown month"
  | "unknown quarter"
  | "no whole period"
  | "no figure"
  | "no reporter"
  | "no partner"
  | "flow"
  | "unknown name"
  | "sum"
  | "rest"
  | "several"
  | "currency";

export interface Reason {
  readonly kind: ReasonKind;
  /** What of the table it is about, as it stands there. */
  readonly what: string;
  readonly detail?: string;
}

const texts: Readonly<Record<ReasonKind, (what: string, detail: string) => string>> = {
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
