import Big from "big.js";
import { frequencyOf, type SdmxColumn, sdmxColumns, sdmxPeriod, structureId } from "../core/form/bilateralSdmx";
import { type Brought, type Said, saidIn } from "./brought";
import { csvField, quoted } from "./csvField";

/** The exponent of a power of ten; 0 for any other scale, of which the base units are written. */
const exponentOf = (scale: number): number => {
  const { c, e } = new Big(scale);
  return c.length === 1 && c[0] === 1 ? e : 0;
};

function lineOf({ reporter, partner, indicator, period, figure, status, series }: Said): string {
  const { source, counting } = series;
  const exponent = exponentOf(counting.scale);
  const inUnits = (amount: Big | null): string => amount?.div(`1e${exponent}`).toFixed() ?? "";
  const amount = figure.kind === "amount" ? figure : null;
  const last = amount?.interval.upper?.minus(amount.value).times(2);
  const fields: Readonly<Record<SdmxColumn, string>> = {
    STRUCTURE: "dataflow",
    STRUCTURE_ID: structureId,
    ACTION: "I",
    FREQ: frequencyOf(period),
    REPORTER: reporter,
    PARTNER: partner,
    INDICATOR: indicator,
    TIME_PERIOD: sdmxPeriod(period),
    OBS_VALUE: inUnits(amount && amount.value),
    OBS_STATUS: status,
    UNIT_MEASURE: counting.currency,
    UNIT_MULT: String(exponent),
    DECIMALS: last ? String(Math.max(0, exponent - last.e)) : "",
    LOWER_BOUND: inUnits(amount && amount.interval.lower),
    UPPER_BOUND: inUnits(amount && amount.interval.upper),
    SOURCE: source.id,
  };
  // The last field is in quotation marks, so that a file that was cut off there is known as such.
  return sdmxColumns
    .map((column) => (column === "SOURCE" ? quoted(fields[column]) : csvField(fields[column], ",")))
    .join(",");
}

/** Figures as SDMX-CSV 2.0: values in units of 10^UNIT_MULT, the bounds that their precision allows in the same; lines end in CRLF. */
export const sdmxCsv = (brought: Brought): string =>
  [sdmxColumns.join(","), ...saidIn(brought).map(lineOf)].map((line) => `${line}\r\n`).join("");
