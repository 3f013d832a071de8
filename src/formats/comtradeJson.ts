import { isObject, type JsonObject, member } from "../core/json";
import { comtradeColumns, comtradeRecords } from "./comtradeRecords";
import type { DocumentFormat, Observations, ReaderOptions } from "./observations";

const textOf = (value: unknown): string =>
  typeof value === "string" ? value.trim() : typeof value === "number" || typeof value === "boolean" ? `${value}` : "";

/** As many records as the service gives at once: to anybody, with a key, with a paid one. */
const limits = [500, 100_000, 250_000];

/** Keys as they are spelled, by their lower case. */
const spellingsIn = (json: JsonObject): ReadonlyMap<string, string> =>
  new Map(Object.keys(json).map((key) => [key.toLowerCase(), key]));

const firstOf = (list: unknown): JsonObject | undefined => (Array.isArray(list) ? list.find(isObject) : undefined);
const isRecord = (json: JsonObject): boolean => {
  const keys = spellingsIn(json);
  return comtradeColumns.every((column) => keys.has(column));
};
const isBulkFile = (json: JsonObject): boolean => Object.hasOwn(json, "fileUrl");

function isDocument(json: unknown): boolean {
  if (isObject(json)) return Object.hasOwn(json, "elapsedTime") && Object.hasOwn(json, "count");
  const first = firstOf(json);
  return first !== undefined && (isRecord(first) || (isBulkFile(first) && Object.hasOwn(first, "reporterCode")));
}

/** Why an answer of the service has no records; null where it has some. */
function whyNone(json: JsonObject): string | null {
  const error = member(json, "errorObject");
  const message = textOf(isObject(error) ? member(error, "message") : error) || textOf(member(json, "error"));
  if (member(json, "count") === -1 || message !== "")
    return `the service answered with an error${message === "" ? "" : `: ${message.slice(0, 200)}`}`;
  const data = member(json, "data");
  if (!Array.isArray(data)) return "data: expected a list of records";
  return data.length === 0 ? "the service found no data for this question" : null;
}

function read(json: unknown, options: ReaderOptions): Observations {
  const found = comtradeRecords(options);
  const list = isObject(json) ? member(json, "data") : json;
  const first = firstOf(list);
  const path = isObject(json) ? "data" : "";
  const none = isObject(json) ? whyNone(json) : null;
  if (none !== null) found.fault("", none);
  else if (!Array.isArray(list) || first === undefined) found.fault("", `${path || "the file"}: no records`);
  else if (isBulkFile(first))
    found.fault("", "a list of bulk files, which holds no figures: they are in the files that it names");
  else {
    const spellings = spellingsIn(first);
    let record: JsonObject = first;
    const get = (column: string) => textOf(member(record, spellings.get(column) ?? column));
    list.forEach((each: unknown, i) => {
      const at = `${path}[${i}]`;
      if (!isObject(each)) return found.fault(at, "no record");
      record = each;
      found.take(at, get);
    });
    if (limits.includes(list.length))
      found.remark(`the service stops at ${list.length} records, and the file has as many; there may be more`);
  }
  return found.end();
}

/** UN Comtrade's service, version 1: its answer as it comes, or the list of records alone. */
export const comtradeJson: DocumentFormat = {
  name: "comtrade-json",
  signs: `UN Comtrade's service (keys elapsedTime, count, data, or a list of records with ${comtradeColumns.join(", ")})`,
  isDocument,
  read,
};
