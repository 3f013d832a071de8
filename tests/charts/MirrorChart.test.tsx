// @vitest-environment jsdom
import "../ui/dom";
import { render, screen } from "@testing-library/react";
import Big from "big.js";
import { describe, expect, test } from "vitest";
import { mirror } from "../../src/analysis/mirror";
import { isBeyond, layOut, ratioX } from "../../src/charts/mirror/layout";
import { MirrorChart } from "../../src/charts/mirror/Chart";
import { YearsChart } from "../../src/charts/years/Chart";
import { layOutReports } from "../../src/charts/years/reports";
import { usualForm } from "../../src/charts/drawing";
import { dark, light } from "../../src/charts/palette";
import type { MirrorFlow } from "../../src/core/mirrored";
import { point } from "../../src/core/interval";
import { yearly } from "../../src/core/period";
import { grammar as en } from "../../src/words/en/grammar";
import { mirrorDemo } from "../mirrorDemo";

const demo = mirrorDemo("AA", "BB", "DD", "EE");
function ask(partners: string, flow: MirrorFlow = "exports", from = 2020, to = from) {
  const model = mirror(demo, {
    reporter: "ZZ",
    partners: partners.split(" "),
    flow,
    factor: "1.06",
    from: yearly(from),
    to: yearly(to),
  });
  if (!model) throw new Error("no model");
  return model;
}

const draw = (model: ReturnType<typeof ask>, width = 1120, palette = light, dense = false) =>
  render(<MirrorChart layout={layOut(en, model, width, { ...usualForm, dense })} palette={palette} />);
const words = () =>
  screen
    .getAllByText(/./, { ignore: "title, script, style" })
    .map(({ textContent }) => textContent?.replaceAll("\u00A0", " ") ?? "");
/** The rectangle of a side: the one beside its title. */
const bar = (title: RegExp) => screen.getByText(title, { selector: "title" }).parentElement?.querySelector("rect");

describe("a pair", () => {
  test("has both figures, the ratio, and the gap with its sign", () => {
    draw(ask("AA BB"));
    for (const text of ["Atlantis", "100", "1,060", "10.6", "+900 (about 900%)", "400", "106", "0.27", "−300 (−75%)"])
      expect(words().map((each) => each.replaceAll(".0", ""))).toContain(text);
  });

  test("is a solid bar of the reporter and an outlined one of the partner, both from zero and on one scale", () => {
    draw(ask("AA BB"));
    const own = bar(/^Zembla, exports to Atlantis, 2020: 100\.0 million US dollars \(Office\)/);
    const theirs = bar(/^Atlantis, imports from Zembla, 2020: 1,060\.0 million US dollars \(Fund\)/);
    expect(own).toHaveAttribute("fill", light.mark.exports);
    expect(theirs).toHaveAttribute("fill", light.ground);
    expect(theirs).toHaveAttribute("stroke", light.mark.exports);
    const [a, b] = [own, theirs].map((rect) => Number(rect?.getAttribute("width")));
    expect((b ?? 0) + 1.5).toBeCloseTo(10.6 * (a ?? 0), 5);
  });

  test("without the other side has its reason in place of a figure, and no dot", () => {
    draw(ask("GG DD"));
    expect(words()).toContain(".. no report of its own");
    expect(words()).toContain(".. not reported");
    expect(document.querySelectorAll("circle")).toHaveLength(0);
  });

  test("that cannot be divided says so and keeps its gap", () => {
    draw(ask("EE"));
    expect(words()).toContain("no ratio to zero");
    expect(words()).toContain("+6.6");
  });
});

describe("the axis of ratios", () => {
  test("is symmetric about equal, and holds every ratio", () => {
    const layout = layOut(en, ask("AA BB"), 1120);
    expect(ratioX(layout, Math.log(10.6)) + ratioX(layout, -Math.log(10.6))).toBeCloseTo(2 * ratioX(layout, 0));
    expect(ratioX(layout, Math.log(10.6))).toBeLessThanOrEqual(layout.ratio.to);
    draw(ask("AA BB"));
    expect(words()).toEqual(expect.arrayContaining(["1/16", "1/4", "equal", "4", "16"]));
  });

  test("has the band of freight above equal for exports and below it for imports, and says so", () => {
    draw(ask("AA"));
    expect(words()).toContain("freight, 1.00–1.10; dashed: 1.06, as used for the gap");
    draw(ask("AA", "imports", 2021));
    expect(words()).toContain("freight, 1/1.10–1.00; dashed: 1.06, as used for the gap");
  });
});

describe("a ratio far beyond all others", () => {
  const times = (n: number) => ({
    kind: "amount" as const,
    value: new Big(n),
    interval: point(new Big(n)),
    unit: "ratio" as const,
    qualifier: "rounded" as const,
  });
  const withRatios = (...ratios: readonly number[]) => {
    const model = ask("AA BB");
    const [partner] = model.partners;
    const [pair] = partner?.pairs ?? [];
    if (!partner || !pair) throw new Error("no pair");
    const partners = ratios.map((n, i) => {
      const area = { ...partner.area, code: `P${i}` };
      return { area, pairs: [{ ...pair, area, ratio: times(n) }] };
    });
    return { ...model, partners };
  };

  test("does not press them into one line: it runs off, and the scale is that of the next", () => {
    const { powers } = layOut(en, withRatios(880, 1.1, 0.96), 1120);
    expect(powers).toEqual({ step: 2, count: 1 });
    const layout = layOut(en, withRatios(880, 1.1, 0.96), 1120);
    expect(isBeyond(layout, Math.log(880))).toBe(true);
    expect(ratioX(layout, Math.log(880))).toBe(layout.ratio.to);
    expect(isBeyond(layout, Math.log(1.1))).toBe(false);
  });

  test("is one of two or more, or no more than tenfold, as any other", () => {
    for (const ratios of [
      [880, 700, 1.1],
      [880, 1.1],
      [8, 1.1, 0.96],
    ]) {
      const layout = layOut(en, withRatios(...ratios), 1120);
      expect(ratios.filter((n) => isBeyond(layout, Math.log(n)))).toEqual([]);
    }
  });
});

describe("the drawing", () => {
  test.each([1120, 760, 328])("of %d pixels keeps every label within it", (width) => {
    const { container } = draw(ask("AA BB DD GG"), width);
    for (const text of container.querySelectorAll("text")) {
      const [x, anchor] = [Number(text.getAttribute("x")), text.getAttribute("text-anchor")];
      // No canvas measures here: the width is estimated as the chart itself does.
      const length = (text.textContent?.length ?? 0) * Number(text.getAttribute("font-size")) * 0.55;
      const [left, right] =
        anchor === "end" ? [x - length, x] : anchor === "middle" ? [x - length / 2, x + length / 2] : [x, x + length];
      expect([text.textContent, left >= -1, right <= width + 1]).toEqual([text.textContent, true, true]);
    }
  });

  test("says its unit and period in two lines where a phone has no room for one", () => {
    const unit = (width: number) => layOut(en, ask("AA", "exports", 2022), width).headings[0]?.note;
    expect(unit(328)).toEqual(["million US dollars, 2022"]);
    expect(unit(150)).toEqual(["million US dollars,", "2022"]);
    draw(ask("AA", "exports", 2022), 150);
    expect(words()).toEqual(expect.arrayContaining(["million US dollars,", "2022"]));
  });

  test("is lower where it must be, and takes the colours of the dark page", () => {
    const heights = [false, true].map((dense) => layOut(en, ask("AA BB"), 1120, { ...usualForm, dense }).height);
    expect(heights[1]).toBeLessThan(heights[0] ?? 0);
    draw(ask("AA", "imports", 2021), 1120, dark);
    expect(bar(/^Zembla, imports/)).toHaveAttribute("fill", dark.mark.imports);
  });
});

describe("over the years", () => {
  const lines = () => [...document.querySelectorAll("path.recharts-line-curve")];

  test("the reporter's line is solid and the partner's dashed; sources are not joined", () => {
    render(<YearsChart layout={layOutReports(en, ask("AA", "exports", 2018, 2022), 1120)} palette={light} />);
    const dashed = lines().filter((line) => line.getAttribute("stroke-dasharray") === "6 4");
    // Zembla's office, and the fund before it; one line of Atlantis.
    expect([lines().length - dashed.length, dashed.length]).toEqual([2, 1]);
    expect(words()).toEqual(expect.arrayContaining(["Zembla 130.0", "Atlantis 1,060.0 in 2020", "Fund", "Office"]));
  });

  test("a partner without any report leaves the reporter's line and a gap", () => {
    render(<YearsChart layout={layOutReports(en, ask("FF", "exports", 2018, 2022), 328)} palette={light} />);
    expect(words()).toContain("Freedonia");
    expect(words().filter((text) => text === "..").length).toBeGreaterThan(0);
  });
});
