import Big from "big.js";
import { amountColumns, type EstimateLetter, estimateWords, type TableColumn } from "../core/form/ownColumns";
import { own } from "../core/own";
import { indicators } from "../core/indicators";
import { type OwnFigures, ownFigures } from "./ownFigures";
import { savedDay } from "./savedDay";
import type { Observations } from "./observations";

/** What stands in a column of a line, amounts in digits as a program writes them; blank where there is nothing. */
export type GetColumn = (column: TableColumn) => string;

const amount = /^-?\d{1,40}(?:\.\d{1,60})?(?:e[+-]?\d{1,2})?$/i;
const kinds = ["", "country", "residual", "world", "group"];
const estimateLetters = Object.fromEntries(
  Object.entries(estimateWords).map(([letter, word]) => [word, letter as EstimateLetter]),
);
const derived = ["growth", "share", "ratio", "coverage"];

function take({ put, leaveOut, fault }: OwnFigures, at: string, get: GetColumn): void {
  const [indicator, source, status] = [get("indicator"), get("source"), get("status")];
  if (!kinds.includes(get("partner_kind")))
    return fault(at, `no kind of partner: “${get("partner_kind").slice(0, 40)}”`);
  const estimate = own(estimateLetters, get("estimate"));
  if (get("estimate") !== "" && !estimate)
    return fault(
      at,
      `column estimate: “${get("estimate").slice(0, 40)}” is none of ${Object.values(estimateWords).join(", ")}`,
    );
  const [edition, date] = [get("edition"), get("edition_date")];
  if (edition !== "" && (date === "" || savedDay(date) !== date))
    return fault(at, `column edition_date: “${date.slice(0, 40)}” is no date`);
  if (get("stated") !== "") return leaveOut(at, `stated by ${source}: ${get("stated")}`);
  if (/\/(?:\d{4}|\.\.)$/.test(get("period"))) return leaveOut(at, `${indicator} over ${get("period")}`);
  if (derived.includes(indicator) || own(indicators, indicator)?.kind === "difference") return leaveOut(at, indicator);
  if (get("partner_kind") === "group") return leaveOut(at, `the group ${get("partner")}`);
  const [value, lower, upper] = amountColumns.map((column) => {
    const written = get(column);
    if (written === "") return null;
    if (amount.test(written)) return new Big(written);
    fault(at, `column ${column}: no figure: “${written.slice(0, 40)}”`);
    return undefined;
  });
  if (value === undefined || lower === undefined || upper === undefined) return undefined;
  if (value !== null && (lower === null) !== (upper === null)) return leaveOut(at, `a bound of ${indicator}`);
  if (value !== null && ((lower?.gt(value) ?? false) || (upper?.lt(value) ?? false)))
    return fault(at, `${value.toFixed()} does not lie between ${lower?.toFixed()} and ${upper?.toFixed()}`);
  const unit = value && upper && upper.gt(value) ? upper.minus(value).times(2) : null;
  return put({
    at,
    source,
    reporter: get("reporter"),
    partner: get("partner"),
    indicator,
    period: get("period"),
    value,
    unit,
    currency: get("currency"),
    status: status === "" ? "A" : status,
    estimate,
    edition: edition === "" ? undefined : { edition, date },
  });
}

/** Takes lines of the application, one figure or gap each; its derived figures are left out, as it makes them again. */
export function ownLines(...form: Parameters<typeof ownFigures>): {
  readonly take: (at: string, get: GetColumn) => void;
  readonly fault: OwnFigures["fault"];
  readonly end: () => Observations;
} {
  const figures = ownFigures(...form);
  return { take: (at, get) => take(figures, at, get), fault: figures.fault, end: figures.end };
}
