// @vitest-environment jsdom
import "../ui/dom";
import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { expect, test } from "vitest";
import { CompareChart } from "../../src/charts/CompareChart";
import { light } from "../../src/charts/palette";
import { TrendChart } from "../../src/charts/TrendChart";
import { GrammarContext } from "../../src/charts/useGrammar";
import type { Grammar } from "../../src/words/grammar/grammar";
import { grammars } from "../words/grammar/all";
import { compared, scales } from "./compareModel";
import { modelOf, portugal, spain } from "./trendModel";

const others = grammars.filter(({ language }) => language !== "en");
const english =
  /\b(million|billion|stated|partners|turnover|exports|imports|balance|share|scale|inflow|reported|times|trade|height)\b/i;

function words(grammar: Grammar, chart: ReactElement): string {
  const { container, unmount } = render(<GrammarContext value={grammar}>{chart}</GrammarContext>);
  const text = [...container.querySelectorAll("text, title")].map(({ textContent }) => textContent).join(" | ");
  unmount();
  return text;
}

test.each(others)("in $tag a comparison has no English word", (grammar) => {
  for (const scale of scales)
    for (const width of [1120, 800, 360])
      for (const dense of [false, true]) {
        const model = compared("ES PT", scale);
        const text = words(grammar, <CompareChart model={model} width={width} palette={light} dense={dense} />);
        expect(text).toContain(grammar.indicators.exports);
        expect(text).not.toMatch(english);
      }
});

test.each(others)("in $tag a trend has no English word", (grammar) => {
  for (const scale of ["own", "common", "index"] as const)
    for (const width of [1120, 360]) {
      const model = modelOf({ Spain: spain, Portugal: portugal }, { measure: "turnover", scale });
      const text = words(grammar, <TrendChart model={model} width={width} palette={light} />);
      expect(text).not.toBe("");
      // The partners of this model are called as in English in every language.
      expect(text.replaceAll(/Spain|Portugal/g, "")).not.toMatch(english);
    }
});
