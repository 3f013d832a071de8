import { isObject, type JsonObject, listIn, member, objectIn, textIn, textOf } from "../core/json";
import type { DocumentFormat, Observations, ReaderOptions } from "./observations";
import { savedDay } from "./savedDay";
import { sourceOf } from "./sdmxAgency";
import type { Written } from "./sdmxPlace";
import { dimensionId, lacking, type Role, rolesIn } from "./sdmxRoles";
import { noTrade, sdmxTrade, type SdmxTrade } from "./sdmxTrade";

/** A dimension or an attribute: its name and what its cells stand for. */
interface Component {
  readonly id: string;
  readonly values: readonly Written[];
}

const none: Written = { code: "", label: "" };

/** A name, or of names in several languages the English one, else the first. */
function nameOf(value: unknown): string {
  const name = member(value, "name");
  if (typeof name === "string") return name;
  const names = isObject(name) ? name : objectIn(value, "names");
  return textOf(member(names, "en") ?? Object.values(names)[0]);
}

function componentsIn(part: unknown, key: string): Component[] {
  return listIn(part, key).map((each) => ({
    id: dimensionId(textIn(each, "id")),
    values: listIn(each, "values").map((value) => ({
      code: textIn(value, "id") || textIn(value, "value") || textOf(value),
      label: nameOf(value),
    })),
  }));
}

/** What a cell of an attribute stands for: an index of its values, or a literal; null is as good as absent. */
function attributeCell({ values }: Component, cell: unknown): Written {
  if (typeof cell === "number" && values.length > 0) return values[cell] ?? none;
  const text = textOf(Array.isArray(cell) ? cell[0] : cell);
  return text === "" ? none : { code: text, label: "" };
}

const data = (json: unknown): JsonObject =>
  isObject(member(json, "data")) ? objectIn(json, "data") : objectIn({ json }, "json");

function structureOf(json: unknown, set: unknown): JsonObject {
  const structures = listIn(data(json), "structures");
  const asked = member(set, "structure");
  const found = structures[typeof asked === "number" ? asked : 0];
  return isObject(found) ? found : objectIn(data(json), "structure");
}

/** The agency by the dataflow that a structure names, or by who sent the message. */
function agencyOf(json: unknown, structure: unknown): string {
  const urns = listIn(structure, "links").map((link) => textIn(link, "urn") || textIn(link, "href"));
  const [agency] = urns.flatMap(
    (urn) => /=([\w.-]+):|\/dataflow\/([\w.-]+)\//.exec(urn)?.slice(1).filter(Boolean) ?? [],
  );
  const header = isObject(member(json, "meta")) ? objectIn(json, "meta") : objectIn(json, "header");
  return agency ?? textIn(objectIn(header, "sender"), "id");
}

const preparedOn = (json: unknown): string =>
  savedDay(textIn(objectIn(json, "meta"), "prepared") || textIn(objectIn(json, "header"), "prepared"));

/** The values of dimensions at the places that a key names, such as `0:12:0`; a text where it names one that is not there. */
function keyed(key: string, dimensions: readonly Component[]): Written[] | string {
  const places = key === "" ? [] : key.split(":");
  if (places.length !== dimensions.length)
    return `a key of ${places.length} places for ${dimensions.length} dimensions`;
  const values: Written[] = [];
  for (const [i, { id, values: known }] of dimensions.entries()) {
    const place = places[i] ?? "";
    const value = /^\d{1,9}$/.test(place) ? known[Number(place)] : undefined;
    if (value === undefined) return `no value ${place.slice(0, 20)} of ${id}`;
    values.push(value);
  }
  return values;
}

/** Attributes of groups of series, whose keys leave some places blank (`0::1`), as they are found for a series. */
function groupAttributes(set: unknown, attributes: readonly Component[]): (key: string) => Written[] {
  const groups = new Map<string, Map<string, readonly unknown[]>>();
  for (const [key, cells] of Object.entries(objectIn(set, "dimensionGroupAttributes"))) {
    const mask = key
      .split(":")
      .map((place) => (place === "" ? "" : "x"))
      .join(":");
    const keys = groups.get(mask) ?? new Map<string, readonly unknown[]>();
    groups.set(mask, keys);
    if (Array.isArray(cells)) keys.set(key, cells);
  }
  return (key) => {
    const places = key.split(":");
    const found = attributes.map(() => none);
    for (const [mask, keys] of groups) {
      const kept = mask.split(":").map((each, i) => (each === "" ? "" : (places[i] ?? "")));
      keys.get(kept.join(":"))?.forEach((cell, i) => {
        const attribute = attributes[i];
        if (attribute && cell !== null) found[i] = attributeCell(attribute, cell);
      });
    }
    return found;
  };
}

/** Reads one set of data by its structure into `trade`, which is asked for with what the set lacks known. */
function readSet(
  json: unknown,
  set: unknown,
  path: string,
  begin: (structure: JsonObject, fault: string | null) => SdmxTrade | null,
): void {
  const structure = structureOf(json, set);
  const [inDimensions, inAttributes] = [objectIn(structure, "dimensions"), objectIn(structure, "attributes")];
  const dimensions = {
    set: componentsIn(inDimensions, "dataSet"),
    series: componentsIn(inDimensions, "series"),
    observation: componentsIn(inDimensions, "observation"),
  };
  const attributes = {
    set: componentsIn(inAttributes, "dataSet"),
    group: componentsIn(inAttributes, "dimensionGroup"),
    series: componentsIn(inAttributes, "series"),
    observation: componentsIn(inAttributes, "observation"),
  };
  const measures = Math.max(1, listIn(objectIn(structure, "measures"), "observation").length);
  const dimensionIds = [...dimensions.set, ...dimensions.series, ...dimensions.observation].map(({ id }) => id);
  const all = [...attributes.set, ...attributes.group, ...attributes.series, ...attributes.observation];
  const ids = [...dimensionIds, ...all.map(({ id }) => id)];
  const roles = rolesIn(ids);
  const trade = begin(structure, lacking(roles, dimensionIds));
  if (trade === null) return;
  if (/^d(?:elete)?$/i.test(textIn(set, "action"))) return trade.leaveOut("deletions");

  const taken = new Set(roles.values());
  const divide = dimensionIds.flatMap((_, i) => (taken.has(i) ? [] : [i]));
  const cellsOf = (known: readonly Component[], cells: readonly unknown[]) =>
    known.map((each, i) => attributeCell(each, cells[i]));
  const ofSet = {
    dimensions: dimensions.set.map(({ values }) => values[0] ?? none),
    attributes: cellsOf(attributes.set, listIn(set, "attributes")),
  };
  const groupOf = groupAttributes(set, attributes.group);

  const observed = (
    series: readonly Written[],
    own: readonly unknown[],
    observations: JsonObject,
    at: string,
    seriesKey: string,
  ) => {
    const ofSeries = cellsOf(attributes.series, own);
    for (const [key, cells] of Object.entries(observations)) {
      const where = `${at}["${key.slice(0, 60)}"]`;
      const place = keyed(key, dimensions.observation);
      if (typeof place === "string") {
        trade.fault(where, place);
        continue;
      }
      if (!Array.isArray(cells)) {
        trade.fault(where, "expected a list of a value and its attributes");
        continue;
      }
      const group = groupOf(seriesKey === "" ? key : seriesKey);
      const ofObservation = cellsOf(attributes.observation, cells.slice(measures));
      const values = [
        ...ofSet.dimensions,
        ...series,
        ...place,
        ...ofSet.attributes,
        ...group,
        ...ofSeries,
        ...ofObservation,
      ];
      const get = (role: Role): Written => values[roles.get(role) ?? -1] ?? none;
      trade.put({ at: where, get, amount: textOf(cells[0]), others: divide.map((i) => values[i]?.code ?? "") });
    }
  };

  observed([], [], objectIn(set, "observations"), `${path}.observations`, "");
  for (const [key, series] of Object.entries(objectIn(set, "series"))) {
    const at = `${path}.series["${key.slice(0, 60)}"]`;
    const place = keyed(key, dimensions.series);
    if (typeof place === "string") trade.fault(at, place);
    else observed(place, listIn(series, "attributes"), objectIn(series, "observations"), `${at}.observations`, key);
  }
}

function read(json: unknown, options: ReaderOptions): Observations {
  let trade: SdmxTrade | null = null;
  const refused: string[] = [];
  const sets = listIn(data(json), "dataSets");
  const path = isObject(member(json, "data")) ? "data.dataSets" : "dataSets";
  const kindOf = (structure: JsonObject) => {
    const agency = agencyOf(json, structure);
    const isWits = JSON.stringify(structure["dimensions"] ?? null).includes('PRT-TRD-VL"');
    return {
      format: sdmxJson.name,
      source: isWits ? "wits" : sourceOf(agency),
      saved: preparedOn(json),
      mark: ".",
    } as const;
  };
  sets.forEach((set, i) => {
    readSet(json, set, `${path}[${i}]`, (structure, fault) => {
      if (fault === null) return (trade ??= sdmxTrade(kindOf(structure), options));
      refused.push(fault);
      return null;
    });
  });
  const made = trade as SdmxTrade | null;
  for (const each of refused) made?.fault("", each);
  if (made !== null) return made.end();
  if (refused.length === 0) refused.push(`${path}: no set of data`);
  return noTrade(
    { format: sdmxJson.name, source: sourceOf(agencyOf(json, structureOf(json, sets[0]))) },
    [...new Set(refused)],
    options,
  );
}

/** SDMX-JSON 1 and 2 of trade by partner, by series or flat, from any agency; the World Bank's WITS among them. */
export const sdmxJson: DocumentFormat = {
  name: "sdmx-json",
  signs: "SDMX-JSON (keys dataSets and structure, or data.dataSets and data.structures)",
  isDocument: (json) =>
    Array.isArray(member(data(json), "dataSets")) &&
    (isObject(member(data(json), "structure")) || Array.isArray(member(data(json), "structures"))),
  read,
};
