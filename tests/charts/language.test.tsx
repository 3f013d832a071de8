// @vitest-environment jsdom
import "../ui/dom";
import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { expect, test } from "vitest";
import { CompareDrawing } from "../../src/charts/compare/Drawing";
import { layOut } from "../../src/charts/compare/layout";
import { usualForm } from "../../src/charts/drawing";
import { light } from "../../src/charts/palette";
import { YearsChart } from "../../src/charts/years/Chart";
import { layOut as layOutYears } from "../../src/charts/years/layout";
import { monthOf, partOf, quarterOf } from "../../src/core/period";
import { grammars } from "../words/grammar/all";
import { boxesOf, meetings } from "./boxes";
import { compared, scales } from "./compareModel";
import { modelOf, portugal, seasonalOf, spain } from "./trendModel";

const others = grammars.filter(({ language }) => language !== "en");
const english =
  /\b(million|billion|stated|partners|turnover|exports|imports|balance|share|scale|inflow|reported|times|trade|height)\b/i;

function words(chart: ReactElement): string {
  const { container, unmount } = render(chart);
  const text = [...container.querySelectorAll("text, title")].map(({ textContent }) => textContent).join(" | ");
  unmount();
  return text;
}

test.each(others)("in $tag a comparison has no English word", (grammar) => {
  for (const scale of scales)
    for (const width of [1120, 800, 360])
      for (const dense of [false, true]) {
        const model = compared("ES PT", scale);
        const text = words(
          <CompareDrawing layout={layOut(grammar, model, width, { ...usualForm, dense })} palette={light} />,
        );
        expect(text).toContain(grammar.indicators.exports);
        expect(text).not.toMatch(english);
      }
});

test.each(grammars)(
  "in $tag the names of lanes end before their bars, and those of the parts do not meet",
  (grammar) => {
    const { exports, imports, turnover } = grammar.indicators;
    for (const width of [1120, 1000, 700]) {
      const chart = <CompareDrawing layout={layOut(grammar, compared("ES PT"), width)} palette={light} />;
      const { container, unmount } = render(chart);
      const boxes = boxesOf(container);
      const bar = [...container.querySelectorAll("rect")].find(
        (rect) => rect.getAttribute("fill") === light.mark.turnover,
      );
      const lanes = boxes.filter(({ text, left }) => left === 0 && [turnover, exports, imports].includes(text));
      expect(lanes).toHaveLength(6);
      for (const { right } of lanes) expect(right).toBeLessThan(Number(bar?.getAttribute("x")));
      const parts = boxes.filter(({ text, left }) => left > 0 && [exports, imports].includes(text));
      expect(parts).toHaveLength(4);
      expect(meetings(parts)).toEqual([]);
      unmount();
    }
  },
);

test.each(others)("in $tag a trend has no English word", (grammar) => {
  for (const scale of ["own", "common", "index"] as const)
    for (const width of [1120, 360]) {
      const model = modelOf({ Spain: spain, Portugal: portugal }, { measure: "turnover", scale });
      const text = words(<YearsChart layout={layOutYears(grammar, model, width)} palette={light} />);
      expect(text).not.toBe("");
      // The partners of this model are called as in English in every language.
      expect(text.replaceAll(/Spain|Portugal/g, "")).not.toMatch(english);
    }
});

test.each(others)("in $tag a trend of months, quarters or January to May has no English word", (grammar) => {
  for (const from of [monthOf(2022, 9), quarterOf(2022, 3), partOf(2018, 1, 5)])
    for (const model of [modelOf({ Spain: spain }, { from }), seasonalOf({ Spain: spain.exports }, from)]) {
      const text = words(<YearsChart layout={layOutYears(grammar, model, 1120)} palette={light} />);
      expect(text).toContain("202");
      expect(text).not.toMatch(/\b(Jan|Feb|Sep|Dec|May|January|September|quarter|of|Q[1-4])\b/);
    }
});
