import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { worldText } from "../../.ci/world.mjs";
import { needsDot } from "../../src/charts/map/layout";
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
