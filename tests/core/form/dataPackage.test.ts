import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type CatalogJson, wholeCatalog } from "../../../src/core/form/catalogJson";
import { packageText } from "../../../src/core/form/dataPackage";
import { emptyCatalog } from "../../../src/core/form/emptyCatalog";

const data = new URL("../../../data/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, data));
const json = (name: string) => JSON.parse(String(read(name))) as object;

interface Titled {
  readonly title: string;
  readonly path?: string;
}
interface Package {
  readonly name: string;
  readonly version: string;
  readonly homepage?: string;
  readonly sources?: readonly Titled[];
  readonly licenses?: readonly Titled[];
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly mediatype: string;
    readonly bytes: number;
    readonly hash: string;
    readonly sources?: readonly Titled[];
  }[];
}

/** Where a package breaks what the schema of Frictionless Data Package 1 asks of the properties that ours has. */
function faultsOf({ name, homepage, sources, licenses, resources }: Package): string[] {
  const isWeb = (address: string) => /^https?:\/\/\S+$/.test(address);
  const lists = [sources, licenses, ...resources.map((each) => each.sources)].filter((list) => list !== undefined);
  const names = resources.map((each) => each.name);
  return [
    ...(/^[-a-z0-9._/]+$/.test(name) ? [] : [`name ${name}`]),
    ...(homepage === undefined || isWeb(homepage) ? [] : [`homepage ${homepage}`]),
    ...(resources.length > 0 ? [] : ["no resource"]),
    ...(new Set(names).size === names.length ? [] : ["two resources of one name"]),
    ...lists.flatMap((list) => [
      ...(list.length > 0 ? [] : ["an empty list"]),
      ...list.flatMap(({ title, path }) => (title !== "" && (path === undefined || isWeb(path)) ? [] : [title])),
    ]),
    ...(licenses ?? []).flatMap(({ title, path }) =>
      path === undefined ? [`terms without an address: ${title}`] : [],
    ),
    ...resources.flatMap(({ name: own, path, mediatype, bytes, hash }) =>
      /^[-a-z0-9._/]+$/.test(own) &&
      /^(?![./~])(?!.*\.\.)[\w./-]+$/.test(path) &&
      /^.+\/.+$/.test(mediatype) &&
      Number.isInteger(bytes) &&
      /^sha256:[a-f0-9]{64}$/.test(hash)
        ? []
        : [path],
    ),
  ];
}

const made = (catalog: CatalogJson, files = catalog.files) => JSON.parse(packageText(catalog, files)) as Package;

describe("the data folder as others are told of it", () => {
  const stated = json("datapackage.json") as Package;

  test("holds to the standard", () => {
    expect(faultsOf(stated)).toEqual([]);
  });

  test("has every file but itself, each with its length and its hash", () => {
    const files = readdirSync(data, { recursive: true, encoding: "utf8" })
      .map((name) => name.replaceAll("\\", "/"))
      .filter((name) => name.endsWith(".json") && name !== "datapackage.json");
    expect(new Set(stated.resources.map(({ path }) => path))).toEqual(new Set(files));
    for (const { path, bytes, hash } of stated.resources) {
      const held = read(path);
      expect([path, bytes, hash]).toEqual([
        path,
        held.length,
        `sha256:${createHash("sha256").update(held).digest("hex")}`,
      ]);
    }
  });

  test("says of each series whose it is, and of each publisher on what terms", () => {
    const { sources, version } = wholeCatalog(json("catalog.json"), json("reporters.json"));
    expect(stated.version).toBe(version);
    expect(stated.resources.filter(({ path }) => path.startsWith("series/")).every((each) => each.sources)).toBe(true);
    for (const { publisher } of Object.values(sources))
      expect(stated.licenses?.some(({ title }) => title.startsWith(`${publisher}: `))).toBe(true);
  });
});

const mark = { sha256: "0".repeat(64), bytes: 1 };

test("what a catalogue does not say is left out, and so are terms that have no address", () => {
  const source = { kind: "statistics", publisher: "An office", date: "2024-01-01", terms: "Free." } as const;
  const catalog = { ...emptyCatalog, files: { "areas.json": mark } };
  expect(faultsOf(made(catalog))).toEqual([]);
  expect(made(catalog)).not.toHaveProperty("homepage");
  const named = made({ ...catalog, home: "https://a.example/", sources: { a: source } });
  expect(named).toMatchObject({ homepage: "https://a.example/", sources: [{ title: "An office" }] });
  expect(named).not.toHaveProperty("licenses");
  expect(faultsOf(named)).toEqual([]);
});

test("the order in which a catalogue names its sources and files changes nothing", () => {
  const source = (publisher: string) => ({ kind: "statistics", publisher, date: "2024-01-01" }) as const;
  const [a, b] = [source("A"), source("B")];
  const catalog = { ...emptyCatalog, sources: { a, b }, files: { "areas.json": mark, "series/KZ.json": mark } };
  const turned = { ...emptyCatalog, sources: { b, a }, files: { "series/KZ.json": mark, "areas.json": mark } };
  expect(packageText(turned, turned.files)).toBe(packageText(catalog, catalog.files));
});

test("the check sees what the standard forbids", () => {
  const sound = made({ ...emptyCatalog, files: { "series/KZ.json": mark } });
  const [first] = sound.resources;
  if (!first) throw new Error("there is no resource");
  expect(faultsOf({ ...sound, name: "Vis à vis" })).toEqual(["name Vis à vis"]);
  expect(faultsOf({ ...sound, resources: [] })).toEqual(["no resource"]);
  expect(faultsOf({ ...sound, sources: [] })).toEqual(["an empty list"]);
  expect(faultsOf({ ...sound, resources: [{ ...first, path: "../KZ.json" }] })).toEqual(["../KZ.json"]);
  expect(faultsOf({ ...sound, resources: [{ ...first, hash: "abc" }] })).toEqual([first.path]);
});
