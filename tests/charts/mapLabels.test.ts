import fc from "fast-check";
import clipping from "polygon-clipping";
import { describe, expect, test } from "vitest";
import { usualForm } from "../../src/charts/drawing";
import type { Frame } from "../../src/charts/frame";
import { layOut, type MapLayout } from "../../src/charts/map/layout";
import { needsDot, pixelOf } from "../../src/charts/map/seen";
import { shapes, world } from "../../src/charts/map/world";
import { mostTimes, moved, placeIn, whole, zoomed } from "../../src/charts/map/zoom";
import { meet, overlap, within } from "../../src/charts/place";
import { grammars } from "../words/grammar/all";
import { mapModel } from "./mapModel";

type Ring = [number, number][];

/** The rings of an outline, read a second time and in another way than by the map. */
function outline(path: string): Ring[] {
  return [...path.matchAll(/M(\d+) (\d+)l([^z]*)z/g)].map(([, x = "", y = "", steps = ""]) => {
    const numbers = [...steps.matchAll(/-?\d+/g)].map(Number);
    return numbers.reduce<Ring>(
      (ring, step, i) => {
        const [lastX, lastY] = ring.at(-1) ?? [0, 0];
        if (i % 2 === 0) ring.push([lastX + step, lastY]);
        else ring[ring.length - 1] = [lastX, lastY + step];
        return ring;
      },
      [[Number(x), Number(y)]],
    );
  });
}

const land = shapes.flatMap(([code, { path }]) =>
  outline(path).map((ring) => {
    const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
    const frame = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    return { code, ring, frame };
  }),
);

/** Whose land a box of pixels covers, in square units. */
function covered({ origin, scale }: MapLayout, box: Frame): ReadonlyMap<string, number> {
  const units = {
    left: (box.left - origin.x) / scale,
    right: (box.right - origin.x) / scale,
    top: (box.top - origin.y) / scale,
    bottom: (box.bottom - origin.y) / scale,
  };
  const { left, right, top, bottom } = units;
  const corners: Ring = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  const codes = new Set(land.flatMap(({ code, frame }) => (overlap(frame, units) ? code : [])));
  return new Map(
    [...codes].flatMap((code) => {
      // A ring within a ring is a hole.
      const [first, ...others] = land.flatMap((each) => (each.code === code ? [[each.ring]] : []));
      const common = first ? clipping.intersection(clipping.xor(first, ...others), [corners]) : [];
      return common.length > 0 ? [[code, common.length]] : [];
    }),
  );
}

/** What is wrong with the names of a map, in words. */
function faults(layout: MapLayout): string[] {
  const dots = shapes.filter(([code, shape]) => code !== "" && needsDot(shape, layout));
  return layout.labels.flatMap(({ code, lines, box }, i) => {
    const text = lines.join(" ");
    const others = [...covered(layout, box).keys()].filter((other) => other !== code);
    const under = dots.filter(([, shape]) => {
      const { x, y } = pixelOf(layout, shape);
      return x > box.left && x < box.right && y > box.top && y < box.bottom;
    });
    return [
      ...others.map((other) => `${text} lies on ${other}`),
      ...under.map(([other]) => `${text} hides ${other}`),
      ...layout.labels.slice(i + 1).flatMap((other) => (overlap(box, other.box) ? `${text} on ${other.code}` : [])),
      ...(within(box, layout.frame) ? [] : [`${text} leaves the map`]),
    ];
  });
}

const drawn = Object.keys(world.shapes).filter((code) => code !== "" && code !== "KZ");

describe("the name of a country", () => {
  test("lies on no other country, dot or name, whoever is chosen, in any language and width", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...drawn), { maxLength: 8 }),
        fc.constantFrom(...grammars),
        fc.integer({ min: 560, max: 1400 }),
        (partners, grammar, width) => {
          expect(faults(layOut(grammar, mapModel({ partners }), width))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("nor where the map is zoomed", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...drawn), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 328, max: 820 }),
        fc.double({ min: 1, max: 10, noNaN: true }),
        (partners, width, factor) => {
          const layout = layOut(grammars[0]!, mapModel({ partners }), width);
          const at = placeIn(partners[0] ?? "KZ") ?? { x: 0.5, y: 0.5 };
          expect(faults(zoomed(layout, moved(whole, at, { x: 0.5, y: 0.5 }, factor, mostTimes(layout))))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("stands beside Spain and Portugal at sea, on a desk and on a slide", () => {
    for (const [width, room] of [
      [816, null],
      [1120, 420],
    ] as const) {
      const layout = layOut(grammars[0]!, mapModel(), width, { ...usualForm, room });
      expect(layout.labels.map(({ code, leader }) => [code, leader !== null])).toEqual([
        ["PT", true],
        ["ES", true],
      ]);
    }
  });

  test("is led to by a line that crosses no other, where another way is free", () => {
    const tangled = (partners: string[]) => {
      const leaders = layOut(grammars[0]!, mapModel({ partners }), 816).labels.flatMap(({ leader }) => leader ?? []);
      return leaders.flatMap((line, i) => leaders.slice(i + 1).filter((other) => meet(line, other))).length;
    };
    expect(tangled(["ES", "PT", "IT", "DE", "FR", "NL", "PL", "SE"])).toBe(0);
    expect(tangled(["UG", "RW", "BI", "ZM", "ZW", "BW", "TD", "NE"])).toBe(0);
    expect(tangled(["BO", "PY", "BR", "AR", "CL", "PE", "EC", "CO"])).toBe(0);
    // All eight far from any sea.
    expect(tangled(["UZ", "KG", "TJ", "MN", "AF", "TM", "AZ", "AM"])).toBeLessThanOrEqual(1);
  });

  test("stands on large land, and the reporter, whom the legend names, has one nowhere else", () => {
    const labelled = (width: number) =>
      layOut(grammars[0]!, mapModel({ partners: ["RU"] }), width).labels.map(({ code, leader }) => [code, leader]);
    expect(labelled(900)).toEqual([["RU", null]]);
    expect(labelled(1800)).toEqual([
      ["KZ", null],
      ["RU", null],
    ]);
  });
});
