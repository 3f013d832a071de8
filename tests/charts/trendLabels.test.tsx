// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { trend, type TrendScale } from "../../src/analysis/trend";
import { light } from "../../src/charts/palette";
import { YearsChart } from "../../src/charts/years/Chart";
import { layOut } from "../../src/charts/years/layout";
import { yearly } from "../../src/core/period";
import type { Grammar } from "../../src/words/language/grammar";
import { builtIn } from "../data/dataset";
import { grammars } from "../words/grammar/all";
import { boxesOf, meetings } from "./boxes";

const dataset = builtIn();

/** The labels and dashes of a trend from 2018 to 2023. */
function drawn(grammar: Grammar, partners: string, scale: TrendScale, width: number) {
  const model = trend(
    dataset,
    { reporter: "KZ", partners: partners.split(" "), from: yearly(2018), to: yearly(2023) },
    "turnover",
    scale,
  );
  if (!model) throw new Error("no model");
  const { container, unmount } = render(<YearsChart layout={layOut(grammar, model, width)} palette={light} />);
  const svg = container.querySelector("svg");
  const boxes = svg ? boxesOf(svg) : [];
  unmount();
  return boxes;
}

// Partners of whom something was stated, of whom nothing was, with long names, and with hardly any figure.
describe.each(grammars)(
  "in $tag no label of a trend meets another one, or a mark of its key, or the edge",
  (grammar) => {
    test.each([288, 328, 520, 760, 1120])("at %i px", (width) => {
      for (const scale of ["own", "common", "index"] as const)
        for (const partners of ["ES PT", "PT", "CN EU", "AE US GB", "AQ ES"]) {
          const boxes = drawn(grammar, partners, scale, width);
          expect(boxes.length).toBeGreaterThan(8);
          expect(meetings(boxes)).toEqual([]);
          expect(boxes.filter(({ left, right }) => left < -1 || right > width + 1)).toEqual([]);
        }
    });
  },
);
