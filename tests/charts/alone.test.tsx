// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, expect, test } from "vitest";
import { mirror } from "../../src/analysis/mirror";
import { MirrorChart } from "../../src/charts/mirror/Chart";
import { MirrorDrawing } from "../../src/charts/mirror/Drawing";
import { layOut as layOutMirror } from "../../src/charts/mirror/layout";
import { light } from "../../src/charts/palette";
import { YearsChart } from "../../src/charts/years/Chart";
import { YearsDrawing } from "../../src/charts/years/Drawing";
import { layOut as layOutYears } from "../../src/charts/years/layout";
import { yearly } from "../../src/core/period";
import { grammar as en } from "../../src/words/en/grammar";
import { mirrorDemo } from "../mirrorDemo";
import { modelOf, portugal, spain } from "./trendModel";

afterEach(cleanup);

const places = ["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "d"];
const paint = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin"];

/** Every mark that is seen, with all that makes it look as it does. */
function marks(drawing: ReactElement): string[] {
  const { container, unmount } = render(drawing);
  const all = [...container.querySelectorAll("rect, circle, text, path, line")]
    .filter((element) => !element.closest("defs"))
    .map((element) => {
      // Recharts tells a line how large the drawing is.
      const size = element.tagName === "path" ? [] : ["width", "height"];
      const attributes = [...places, ...size, ...paint].map((name) => element.getAttribute(name));
      return [element.tagName, ...attributes, element.textContent]
        .join(" ")
        .replaceAll(/-?\d+\.\d+/g, (digits) => String(Math.round(Number(digits) * 100) / 100));
    });
  unmount();
  return all.toSorted();
}

const widths = [1120, 640, 264];

test.each(widths)("Recharts puts every line over the years where the layout alone has it, at %i px", (width) => {
  const layout = layOutYears(en, modelOf({ Spain: spain, Portugal: portugal }), width);
  const alone = marks(<YearsDrawing layout={layout} palette={light} />);
  expect(alone.length).toBeGreaterThan(50);
  expect(marks(<YearsChart layout={layout} palette={light} />)).toEqual(alone);
});

test.each(widths)("Recharts puts every bar of a mirror where the layout alone has it, at %i px", (width) => {
  const question = { reporter: "ZZ", partners: ["AA", "BB", "DD", "EE"], flow: "exports", factor: "1.06" } as const;
  const model = mirror(mirrorDemo("AA", "BB", "DD", "EE"), { ...question, from: yearly(2020), to: yearly(2020) });
  if (!model) throw new Error("no model");
  const layout = layOutMirror(en, model, width);
  const alone = marks(<MirrorDrawing layout={layout} palette={light} />);
  expect(alone.length).toBeGreaterThan(20);
  expect(marks(<MirrorChart layout={layout} palette={light} />)).toEqual(alone);
});
