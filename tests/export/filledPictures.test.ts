import { describe, expect, test } from "vitest";
import { figures } from "../../src/analysis/figures";
import { mirror } from "../../src/analysis/mirror";
import { type DrawingForm, usualForm } from "../../src/charts/drawing";
import { layOut as layOutPairs } from "../../src/charts/mirror/layout";
import { layOut as layOutTable } from "../../src/charts/table/layout";
import { layOutReports } from "../../src/charts/years/reports";
import { yearly } from "../../src/core/period";
import { fitChart, type Framed } from "../../src/export/fitChart";
import { grammar as en } from "../../src/words/en/grammar";
import { builtIn } from "../data/dataset";
import { mirrorDemo } from "../mirrorDemo";

/** How much of the height of its room a chart takes, at 1 all of it. */
function taken(room: { width: number; height: number }, layOut: (width: number, form: DrawingForm) => number): number {
  const heightAt = (width: number, form: Framed) => layOut(width, { ...usualForm, ...form });
  const fit = fitChart(room, 1, heightAt);
  return (heightAt(fit.drawn, fit) * fit.scale) / room.height;
}

function reports(partners: readonly string[], from: number, to: number) {
  const asked = {
    reporter: "ZZ",
    partners,
    flow: "exports",
    factor: "1.06",
    from: yearly(from),
    to: yearly(to),
  } as const;
  const model = mirror(mirrorDemo(...partners), asked);
  if (!model) throw new Error("no model");
  return model;
}

describe.each([
  ["slide", { width: 1456, height: 540 }],
  ["square", { width: 950, height: 680 }],
] as const)("in the frame of a %s", (_, room) => {
  test.each([[["AA"]], [["AA", "BB"]], [["AA", "BB", "DD", "EE"]]])("the reports on %s fill it", (partners) => {
    const pairs = reports(partners, 2020, 2020);
    expect(taken(room, (...form) => layOutPairs(en, pairs, ...form).height)).toBeCloseTo(1, 1);
    const years = reports(partners, 2018, 2022);
    expect(taken(room, (...form) => layOutReports(en, years, ...form).height)).toBeCloseTo(1, 1);
  });

  test("a table of eight rows takes most of it, and is never more than it", () => {
    const asked = { reporter: "KZ", partners: ["ES", "PT"], from: yearly(2023), to: yearly(2023) };
    const share = taken(room, (...form) => layOutTable(en, figures(builtIn(), asked), ...form).height);
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThanOrEqual(1.001);
  });
});
