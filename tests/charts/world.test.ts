import { readFileSync } from "node:fs";
import { geoContains } from "d3-geo";
import { describe, expect, test } from "vitest";
import { worldShapes, worldText } from "../../.ci/world.mjs";
import { needsDot } from "../../src/charts/map/seen";
import { type Shape, shapes, world } from "../../src/charts/map/world";
import { builtIn } from "../data/dataset";

const dataset = builtIn();
const nowhere: Shape = { area: 1e9, centre: [0, 0], path: "M0 0z" };

describe("the world", () => {
  test("is what the atlas gives today", () => {
    expect(readFileSync(new URL("../../src/charts/map/world.json", import.meta.url), "utf8")).toBe(worldText());
  });

  test("holds every country of the areas but Antarctica, and nothing that is none of them", () => {
    const countries = [...dataset.areas.values()].filter(({ kind }) => kind === "country").map(({ code }) => code);
    // Countries that are no more have codes of four letters and no place on a map of today.
    expect(countries.filter((code) => code.length === 2 && !world.shapes[code])).toEqual(["AQ"]);
    expect(Object.keys(world.shapes).filter((code) => code !== "" && !dataset.areas.has(code))).toEqual([]);
  });

  test("lies within its frame, and each shape is closed", () => {
    for (const [, { centre, path }] of shapes) {
      expect([centre[0] >= 0, centre[0] <= world.width, centre[1] >= 0, centre[1] <= world.height]).not.toContain(
        false,
      );
      expect(path).toMatch(/^(M\d+ \d+l[-\d ]+z)*$/);
    }
  });

  test("draws disputed territories as the United Nations do", () => {
    const places: Record<string, [longitude: number, latitude: number]> = {
      Laayoune: [-12.9, 27],
      Dakhla: [-15.5, 23.7],
      Tifariti: [-10.57, 26.15],
      Tarfaya: [-12.6, 27.9],
      "the Golan Heights": [35.8, 33],
      Galilee: [35.4, 32.9],
      Crimea: [34.4, 45.2],
      "Northern Cyprus": [33.4, 35.3],
      Hargeisa: [44, 9.5],
    };
    const drawn = [...worldShapes()];
    const holders = Object.entries(places).map(([name, place]) => [
      name,
      drawn.flatMap(([code, shape]) => (geoContains(shape, place) ? code : [])).join(),
    ]);
    expect(Object.fromEntries(holders)).toEqual({
      Laayoune: "EH",
      Dakhla: "EH",
      Tifariti: "EH",
      Tarfaya: "MA",
      "the Golan Heights": "SY",
      Galilee: "IL",
      Crimea: "UA",
      "Northern Cyprus": "CY",
      Hargeisa: "SO",
    });
  });

  test("gives what lies overseas its own place", () => {
    const west = (code: string) => (world.shapes[code]?.centre[0] ?? 0) / world.width;
    expect(west("GF")).toBeLessThan(0.35);
    expect(west("FR")).toBeGreaterThan(0.4);
    expect(west("RE")).toBeGreaterThan(0.55);
  });

  test("has a place for everyone: what is too small for a shape has a dot", () => {
    const needing = (codes: string) =>
      codes.split(" ").filter((code) => needsDot(world.shapes[code] ?? nowhere, { scale: 0.4, width: 800 }));
    expect(needing("MT SG HK GI VA TV LI ES PT DK")).toEqual(["MT", "SG", "HK", "GI", "VA", "TV", "LI"]);
  });
});
