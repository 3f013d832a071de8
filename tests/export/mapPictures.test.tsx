// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { mapFinding } from "../../src/analysis/findings/map";
import type { RankingModel } from "../../src/analysis/ranking";
import { MapChart } from "../../src/charts/map/Chart";
import { layOut } from "../../src/charts/map/layout";
import { pixelOf } from "../../src/charts/map/seen";
import { shapes as territories } from "../../src/charts/map/world";
import { light } from "../../src/charts/palette";
import { yearly } from "../../src/core/period";
import { type Shape, shapes } from "../../src/export/shapes";
import type { Grammar } from "../../src/words/language/grammar";
import { boundaries, mapSubtitle } from "../../src/words/mapWords";
import { rankingNotes } from "../../src/words/rankingWords";
import { mapHeadline } from "../../src/words/say/map";
import { sourceLine } from "../../src/words/sourceWords";
import { mapModel } from "../charts/mapModel";
import { grammars } from "../words/grammar/all";
import { faultsOf, pictureOf, taken } from "./faults";

const portrait: Shape = { width: 1080, height: 1350, dotsPerInch: 96 };
const upright: Shape = { width: 1080, height: 1920, dotsPerInch: 96 };
const frames = Object.entries({ ...shapes, portrait, upright });

const asked = {
  turnover: {},
  exports: { measure: "exports", partners: ["CN", "DE", "RU", "TR", "AE"] },
  balance: { measure: "balance", partners: ["CD", "MT", "LS"] },
} as const;

function pictured(grammar: Grammar, model: RankingModel, shape: Shape) {
  const partners = model.ranked.filter(({ chosen }) => chosen).map(({ area }) => area);
  const words = {
    title: mapHeadline(
      grammar,
      mapFinding(
        model,
        partners.map(({ code }) => code),
      ),
    ),
    subtitle: mapSubtitle(grammar, model),
    notes: [...rankingNotes(grammar, model, []), boundaries(grammar)],
    sources: sourceLine(grammar, model.sources, { from: yearly(2023), to: yearly(2023) }, partners),
    date: grammar.date("2026-11-30"),
    address: "example.org/visavis/?view=map&partners=ES,PT",
  };
  return pictureOf(words, shape, (...form) => layOut(grammar, model, ...form));
}

function faults(grammar: Grammar, model: RankingModel, shape: Shape): string[] {
  const picture = pictured(grammar, model, shape);
  const { container, unmount } = render(<MapChart layout={picture.chart} palette={light} />);
  const { dot } = picture.chart;
  const marks = territories.map(([code, territory]) => {
    const { x, y } = pixelOf(picture.chart, territory);
    return { text: code, left: x - dot, right: x + dot, top: y - dot, bottom: y + dot };
  });
  const found = faultsOf(picture, container, marks);
  unmount();
  return found;
}

describe.each(grammars)(
  "a picture of the map in $tag has no text below 11 px or on another, and nothing outside",
  (grammar) => {
    test.each(frames)("as a %s", (_, shape) => {
      const found = Object.entries(asked).map(([name, question]) => [name, faults(grammar, mapModel(question), shape)]);
      expect(Object.fromEntries(found)).toEqual({ turnover: [], exports: [], balance: [] });
    });
  },
);

describe.each(frames)("in the frame of a %s", (_, shape) => {
  test.each(grammars)("the map fills it in $tag", (grammar) => {
    const picture = pictured(grammar, mapModel(), shape);
    expect(taken(picture).width).toBeGreaterThan(0.99);
    expect(taken(picture).height).toBeGreaterThan(0.98);
    const { frame, width, height } = picture.chart;
    // Whatever stands beside it, the world is most of what is seen.
    const [mapWidth, mapHeight] = [frame.right - frame.left, frame.bottom - frame.top];
    expect(Math.max(mapWidth / width, mapHeight / height)).toBeGreaterThan(0.75);
  });
});

test("the guard sees a small text", () => {
  expect(faults(grammars[0]!, mapModel(), { width: 600, height: 420, dotsPerInch: 96 })).toContainEqual(
    expect.stringMatching(/^a text of \d+\.\d px$/),
  );
});
