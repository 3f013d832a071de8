import Big from "big.js";
import { frequencyOf, parseSdmxPeriod, type SdmxColumn, sdmxColumns, structureId } from "../core/form/bilateralSdmx";
import { formatPeriod } from "../core/period";
import { namedColumns } from "./namedColumns";
import type { LineReader, ReaderOptions, TableFormat } from "./observations";
import { ownFigures } from "./ownFigures";

const number = /^-?\d{1,40}(?:\.\d{1,60})?(?:e[+-]?\d{1,2})?$/i;
const integer = /^-?\d{1,2}$/;
const names = sdmxColumns.map((column) => column.toLowerCase());

function reader(options: ReaderOptions): LineReader {
  const figures = ownFigures(ownSdmx.name, options, { hasGroups: true });
  const table = namedColumns(names, ({ row, get: at }) => {
    const get = (column: SdmxColumn) => at(column.toLowerCase());
    const wrong = (column: SdmxColumn) => `column ${column}: “${get(column).slice(0, 40)}”`;
    if (get("STRUCTURE_ID") !== structureId) return `${wrong("STRUCTURE_ID")}, expected “${structureId}”`;
    if (get("ACTION") === "D") return (figures.leaveOut(`row ${row}`, "what is deleted"), null);
    const period = parseSdmxPeriod(get("TIME_PERIOD"));
    if (!period || get("FREQ") !== frequencyOf(period))
      return `${wrong("TIME_PERIOD")} is no period of frequency ${get("FREQ").slice(0, 5)}`;
    if (!integer.test(get("UNIT_MULT"))) return wrong("UNIT_MULT");
    const scale = new Big(`1e${get("UNIT_MULT")}`);
    const [value, upper] = (["OBS_VALUE", "UPPER_BOUND"] as const).map((column) =>
      number.test(get(column)) ? new Big(get(column)).times(scale) : null,
    );
    if (!value && get("OBS_VALUE") !== "") return `${wrong("OBS_VALUE")} is no figure`;
    if (value && !upper?.gt(value)) return `${wrong("UPPER_BOUND")} is not above the figure`;
    figures.put({
      at: `row ${row}`,
      source: get("SOURCE"),
      reporter: get("REPORTER"),
      partner: get("PARTNER"),
      indicator: get("INDICATOR"),
      period: formatPeriod(period),
      value: value ?? null,
      unit: value && upper ? upper.minus(value).times(2) : null,
      currency: get("UNIT_MEASURE"),
      status: get("OBS_STATUS"),
      scale: Number(scale),
    });
    return null;
  });
  return {
    line: table.line,
    end: () => {
      for (const each of table.end()) figures.fault("", each);
      return figures.end();
    },
  };
}

/** The SDMX-CSV of this application. */
export const ownSdmx: TableFormat = {
  name: "own-sdmx",
  signs: `this application's own SDMX-CSV (columns ${sdmxColumns.join(", ")})`,
  isHead: (columns) => names.every((name) => columns.includes(name)),
  read: reader,
};
