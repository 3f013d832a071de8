import type { TableColumn } from "../core/form/ownColumns";
import { show } from "../core/form/show";
import { seriesFormat } from "../core/form/unit";
import { isObject, type JsonObject } from "../core/json";
import type { DocumentFormat } from "./observations";
import { ownDoor } from "./ownDoor";
import { ownLines } from "./ownLines";

const hasFormat = (json: unknown, kind: string): json is JsonObject =>
  isObject(json) && Object.hasOwn(json, "format") && String(json["format"]).startsWith(`visavis-${kind}/`);

/** A file of series by itself: its sources are known by their ids alone. */
export const ownSeries: DocumentFormat = {
  name: "own-series",
  signs: `a file of series of this application ("format": "${seriesFormat}")`,
  isDocument: (json) => hasFormat(json, "series"),
  read: (json, options) => {
    const door = ownDoor(ownSeries.name, options);
    door.series(json, "", null);
    return door.end();
  },
};

/** Statements by themselves: they are kept as they are, without those of which something is wrong. */
export const ownStatements: DocumentFormat = {
  name: "own-statements",
  signs: `statements of this application ("format": "visavis-statements/1")`,
  isDocument: (json) => hasFormat(json, "statements"),
  read: (json, options) => {
    const door = ownDoor(ownStatements.name, options);
    door.statements(json, "");
    return door.end();
  },
};

/** A catalogue, the reporters beside it, or areas: they speak of figures and have none. */
export const ownCatalog: DocumentFormat = {
  name: "own-catalog",
  signs: `a catalogue or areas of this application ("format": "visavis-catalog/1")`,
  isDocument: (json) => ["catalog", "reporters", "areas"].some((kind) => hasFormat(json, kind)),
  read: (json, options) => {
    const door = ownDoor(ownCatalog.name, options);
    const kind = hasFormat(json, "areas")
      ? "areas"
      : hasFormat(json, "reporters")
        ? "a list of reporters"
        : "a catalogue";
    const files = isObject(json) && isObject(json["files"]) ? Object.keys(json["files"]) : [];
    const needed = files.filter((name) => name.startsWith("series/")).slice(0, 3);
    const such = needed.length > 0 ? `, such as ${needed.join(", ")},` : "";
    door.fault("", `${kind} alone has no figures; give the whole folder with its series${such} as one archive`);
    return door.end();
  },
};

/** What a row says in a column, as text; what is no text, number or nothing is shown as such, and refused as a figure. */
function columnOf(row: Readonly<Record<string, unknown>>, column: TableColumn): string {
  const value = Object.hasOwn(row, column) ? row[column] : null;
  if (value === null || value === undefined) return "";
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "(no text)";
}

/** What a picture says of itself: the figures that it shows. */
export const ownEvidence: DocumentFormat = {
  name: "own-evidence",
  signs: "the evidence in a picture of this application (keys version, view, dataset, rows)",
  isDocument: (json) =>
    isObject(json) &&
    ["version", "view", "dataset", "rows"].every((key) => Object.hasOwn(json, key)) &&
    Array.isArray(json["rows"]),
  read: (json, options) => {
    const { take, fault, end } = ownLines(ownEvidence.name, options);
    const { version, rows } = isObject(json) ? json : {};
    if (version !== 1) fault("version", `expected 1, got ${show(version)}`);
    else if (!Array.isArray(rows)) fault("rows", `expected a list, got ${show(rows)}`);
    else
      rows.forEach((row: unknown, i) => {
        if (isObject(row)) take(`rows[${i}]`, (column) => columnOf(row, column));
        else fault(`rows[${i}]`, `expected an object, got ${show(row)}`);
      });
    return end();
  },
};
