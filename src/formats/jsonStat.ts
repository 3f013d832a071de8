import { isObject, type JsonObject, listIn, member, objectIn, textIn, textOf } from "../core/json";
import type { DocumentFormat, Observations, ReaderOptions } from "./observations";
import { savedDay } from "./savedDay";
import { sourceOf } from "./sdmxAgency";
import type { Written } from "./sdmxPlace";
import { dimensionId, lacking, type Role, rolesIn } from "./sdmxRoles";
import { noTrade, sdmxTrade } from "./sdmxTrade";

interface Dimension {
  readonly id: string;
  readonly categories: readonly Written[];
}

const isDataset = (value: unknown): value is JsonObject =>
  isObject(value) && isObject(member(value, "dimension")) && typeof member(value, "value") === "object";

/** The datasets of a file, each with its path: itself, or in version 1 those of a bundle. */
function datasetsIn(json: unknown): (readonly [path: string, dataset: JsonObject])[] {
  if (isDataset(json)) return [["", json]];
  return isObject(json)
    ? Object.entries(json).flatMap(([key, value]) =>
        isDataset(value) ? [[`${key.slice(0, 40)}.`, value] as const] : [],
      )
    : [];
}

/** The categories of a dimension in their order, which a list, an object of places, or labels alone tell. */
function categoriesOf(dimension: JsonObject): Written[] {
  const category = objectIn(dimension, "category");
  const [index, labels, units] = [member(category, "index"), objectIn(category, "label"), objectIn(category, "unit")];
  const codes = Array.isArray(index)
    ? index.map(textOf)
    : isObject(index)
      ? Object.entries(index)
          .sort(([, a], [, b]) => Number(a) - Number(b))
          .map(([code]) => code)
      : Object.keys(labels);
  return codes.map((code) => {
    const unit = textIn(member(units, code), "label");
    return { code, label: textIn(labels, code) + (unit === "" ? "" : ` (${unit})`) };
  });
}

/** The dimensions of a dataset with their categories; a text where their sizes are not what they say. */
function dimensionsOf(dataset: JsonObject): Dimension[] | string {
  const dimension = objectIn(dataset, "dimension");
  const isFirst = !Array.isArray(member(dataset, "id"));
  const [ids, sizes] = [listIn(isFirst ? dimension : dataset, "id"), listIn(isFirst ? dimension : dataset, "size")];
  if (ids.length === 0) return "id: expected a list of dimensions";
  const dimensions: Dimension[] = [];
  for (const [i, id] of ids.map(textOf).entries()) {
    const categories = categoriesOf(objectIn(dimension, id));
    if (sizes[i] !== categories.length)
      return `dimension.${id.slice(0, 40)}: ${categories.length} categories, but its size is ${textOf(sizes[i]).slice(0, 20) || "not a number"}`;
    dimensions.push({ id: dimensionId(id), categories });
  }
  return dimensions;
}

/** The roles by names, and where these leave one open by what the file says that a dimension is. */
function rolesOf(dataset: JsonObject, ids: readonly string[]): Map<Role, number> {
  const roles = rolesIn(ids);
  const said = isObject(member(dataset, "role"))
    ? objectIn(dataset, "role")
    : objectIn(objectIn(dataset, "dimension"), "role");
  const places = (role: string) => listIn(said, role).map((id) => ids.indexOf(dimensionId(textOf(id))));
  const taken = () => new Set(roles.values());
  const fill = (role: Role, from: string) => {
    const place = places(from).find((each) => each >= 0 && !taken().has(each));
    if (!roles.has(role) && place !== undefined) roles.set(role, place);
  };
  fill("time", "time");
  fill("reporter", "geo");
  fill("partner", "geo");
  fill("indicator", "metric");
  return roles;
}

function read(json: unknown, options: ReaderOptions): Observations {
  const datasets = datasetsIn(json);
  const [path, dataset] = datasets[0] ?? ["", {}];
  const agency = textIn(objectIn(dataset, "extension"), "agencyId") || textIn(dataset, "source");
  const kind = {
    format: jsonStat.name,
    source: sourceOf(agency),
    saved: savedDay(textIn(dataset, "updated")),
    mark: ".",
  } as const;
  const refuse = (why: string) => noTrade(kind, [why], options);
  if (datasets.length !== 1)
    return refuse(
      `expected one dataset, got ${datasets.length}: ${datasets
        .map(([key]) => key.slice(0, -1))
        .slice(0, 5)
        .join(", ")}`,
    );
  const dimensions = dimensionsOf(dataset);
  if (typeof dimensions === "string") return refuse(`${path}${dimensions}`);
  const ids = dimensions.map(({ id }) => id);
  const roles = rolesOf(dataset, ids);
  const lacks = lacking(roles, ids);
  if (lacks !== null) return refuse(lacks);
  const cells = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  const values = member(dataset, "value");
  if (Array.isArray(values) && values.length !== cells)
    return refuse(`${path}value: ${values.length} values, but the dimensions have ${cells} cells`);

  const trade = sdmxTrade(kind, options);
  const taken = new Set(roles.values());
  const divide = ids.flatMap((_, i) => (taken.has(i) ? [] : [i]));
  const status = member(dataset, "status");
  const statusAt = (key: string): string =>
    typeof status === "string" ? status : Array.isArray(status) ? textOf(status[Number(key)]) : textIn(status, key);
  for (const [key, value] of Object.entries(values as object)) {
    const at = `${path}value[${key.slice(0, 20)}]`;
    let rest = /^\d{1,15}$/.test(key) ? Number(key) : cells;
    if (rest >= cells) {
      trade.fault(at, `no such cell among ${cells}`);
      continue;
    }
    const letter = statusAt(key);
    if (value === null && letter === "") continue;
    const place: Written[] = [];
    for (const { categories } of dimensions.toReversed()) {
      place.unshift(categories[rest % categories.length] ?? { code: "", label: "" });
      rest = Math.floor(rest / categories.length);
    }
    const get = (role: Role): Written =>
      role === "status" ? { code: letter, label: "" } : (place[roles.get(role) ?? -1] ?? { code: "", label: "" });
    trade.put({ at, get, amount: textOf(value), others: divide.map((i) => place[i]?.code ?? "") });
  }
  return trade.end();
}

/** JSON-stat 2.0, and version 1 with one dataset, of trade by partner. */
export const jsonStat: DocumentFormat = {
  name: "json-stat",
  signs: "JSON-stat (keys id, size, dimension and value)",
  isDocument: (json) => datasetsIn(json).length > 0,
  read,
};
