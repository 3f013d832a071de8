/** Why a row or a figure of a table is not read, or is no country's. */
export type Unread =
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
