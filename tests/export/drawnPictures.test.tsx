// @vitest-environment jsdom
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { Label } from "../../src/charts/text";
import { type Shape, shapes } from "../../src/export/shapes";
import type { Grammar } from "../../src/words/language/grammar";
import { grammars } from "../words/grammar/all";
import { faultsOf, pictureOf } from "./faults";
import {
  type Ask,
  at,
  compared,
  grown,
  investedIn,
  investors,
  measured,
  mirrored,
  ranked,
  span,
  type Subject,
  tabled,
  traders,
} from "./subjects";

interface Drawing {
  readonly ask: Ask;
  /** With how many partners it is drawn. */
  readonly least?: number;
  readonly most?: number;
  readonly partners?: readonly string[];
}

const drawings: Readonly<Record<string, Drawing>> = {
  comparison: { ask: compared("common"), most: 3 },
  "comparison on scales of its own": { ask: compared("own"), most: 3 },
  "comparison on a logarithmic scale": { ask: compared("log"), most: 3 },
  "comparison of shares": { ask: compared("share"), most: 3 },
  "measure of several": { ask: measured, least: 4 },
  // Of more, rows as near as a social picture would have them lie on each other: the dialog says to split it in two.
  "year of both reports": { ask: mirrored(at(2019)), most: 4 },
  "span of both reports": { ask: mirrored(span(2005, 2020)) },
  ranking: { ask: ranked("turnover") },
  "ranking by balance": { ask: ranked("balance") },
  "ranking on a logarithmic scale": { ask: ranked("exports", true) },
  "ranking by change in percent": { ask: grown("percent") },
  "ranking by change in dollars": { ask: grown("amount") },
  "ranking by change, by value": { ask: grown("value") },
  "ranking by change of the balance": { ask: grown("amount", "balance") },
  "table of a year": { ask: tabled(at(2023)) },
  "table of six years": { ask: tabled(span(2018, 2023)) },
  "table of investment": { ask: tabled(at(2023), true), partners: investors },
  "position of investment": { ask: investedIn("inward"), partners: investors },
  "position on both sides": { ask: investedIn("outward", true), partners: investors },
  "position on both sides over years": { ask: investedIn("outward", true, span(2020, 2023)), partners: investors },
  "inflow of investment": { ask: investedIn("inflow"), partners: investors },
  "stated investment": { ask: investedIn("stated"), partners: investors },
};

/** Faults of the picture as it would be exported. */
function faults(grammar: Grammar, { title, subtitle, notes = [], sources, layOut }: Subject, shape: Shape): string[] {
  const words = {
    title,
    subtitle,
    notes,
    sources,
    date: grammar.date("2026-11-30"),
    address: "example.org/visavis/?view=ranking&partners=ES,PT,CN,AE,GB,US,RU,TR",
  };
  const picture = pictureOf(words, shape, layOut);
  const { container, unmount } = render(picture.chart.draw());
  const found = faultsOf(picture, container);
  unmount();
  return found;
}

const cases = Object.entries(drawings).flatMap(([name, drawing]) =>
  Object.entries(shapes).map(([shape, size]) => [name, shape, drawing, size] as const),
);

describe.each(grammars)("a picture in $tag has no text below 11 px or on another, and nothing outside", (grammar) => {
  test.each(cases)("a %s as a %s", (_, _shape, { ask, least = 1, most = 8, partners = traders }, shape) => {
    const counts = Array.from({ length: most - least + 1 }, (_each, i) => least + i);
    const found = counts.flatMap((count) =>
      faults(grammar, ask(grammar, partners.slice(0, count)), shape).map((fault) => `${count}: ${fault}`),
    );
    expect(found).toEqual([]);
  });
});

test("the guard sees a text that is cut and a mark that lies outside", () => {
  const [en] = grammars;
  if (!en) throw new Error("no grammar");
  const sound = compared("common")(en, traders.slice(0, 2));
  const planted = (mark: ReactNode): Subject => ({
    ...sound,
    layOut: (width, form) => {
      const { height, draw } = sound.layOut(width, form);
      return {
        width,
        height,
        draw: () => (
          <svg viewBox={`0 0 ${width} ${height}`}>
            {draw()}
            {mark}
          </svg>
        ),
      };
    },
  });
  const found = (mark: ReactNode) => faults(en, planted(mark), shapes.slide);
  expect(found(null)).toEqual([]);
  expect(found(<path key="mark" d="M0 0h4000v9" />)).toEqual(["a path lies outside"]);
  expect(
    found(
      <Label key="mark" x={-90} y={20} fill="#000">
        {"cut"}
      </Label>,
    ),
  ).toEqual(["cut lies outside"]);
});
