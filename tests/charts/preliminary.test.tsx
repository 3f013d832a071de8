// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { compare } from "../../src/analysis/compare";
import { folded, unfolded } from "../../src/analysis/folding";
import { ranking } from "../../src/analysis/ranking";
import { trend } from "../../src/analysis/trend";
import { CompareChart } from "../../src/charts/compare/Chart";
import { layOut } from "../../src/charts/compare/layout";
import { usualForm } from "../../src/charts/drawing";
import { light } from "../../src/charts/palette";
import { textWidth } from "../../src/charts/text";
import { RankingChart } from "../../src/charts/ranking/Chart";
import { layOut as layOutRanking } from "../../src/charts/ranking/layout";
import { layOut as layOutYears } from "../../src/charts/years/layout";
import { YearsChart } from "../../src/charts/years/Chart";
import { type Period, yearly } from "../../src/core/period";
import { grammar as en } from "../../src/words/en/grammar";
import { smallDataset } from "../io/small";
import { builtIn } from "../data/dataset";
import { preliminaryIn } from "../preliminary";
import { grammars } from "../words/grammar/all";

afterEach(cleanup);

const over = '[fill="url(#flagged)"]';
/** The figures of 2023 are preliminary, of all partners or of some. */
const early = (...partners: string[]) =>
  preliminaryIn(smallDataset(), "KZ", yearly(2023), partners.length > 0 ? partners : undefined);

function must<T>(model: T | null): T {
  if (model === null) throw new Error("no model");
  return model;
}

function drawn(chart: ReactNode, grammar = en) {
  const { container } = render(chart);
  const all = (selector: string) => [...container.querySelectorAll(selector)];
  const key = all("svg text").find(({ textContent }) => textContent === grammar.source.flags.P);
  return {
    all,
    key,
    /** How far down the key reaches, and how high the drawing is. */
    keyEnd:
      Number(/translate\([\d.]+ ([\d.]+)\)/.exec(key?.closest("g[transform]")?.getAttribute("transform") ?? "")?.[1]) +
      16,
    height: Number(all("svg[height]")[0]?.getAttribute("height")),
    titles: all("svg title").map(({ textContent }) => textContent),
  };
}

describe("a comparison", () => {
  const model = (dataset = early(), scale: "common" | "log" | "share" = "common", partners = ["ES", "PT"]) =>
    must(compare(dataset, { reporter: "KZ", partners, period: yearly(2023) }, scale));

  test.each(["common", "share"] as const)("has lines over each preliminary bar, on the scale “%s”", (scale) => {
    const { all, key, titles } = drawn(
      <CompareChart layout={layOut(en, model(early(), scale), 1120)} palette={light} />,
    );
    expect(all(`rect${over}`)).toHaveLength(6);
    expect(key).toBeDefined();
    expect(titles).toContain(
      "Spain, exports, 2023: 1,485.5 million US dollars (preliminary data)" +
        (scale === "share" ? "" : "; stated 1.5\u00A0billion"),
    );
  });

  test("has them over a dot of a logarithmic scale", () => {
    const { all } = drawn(<CompareChart layout={layOut(en, model(early(), "log"), 1120)} palette={light} />);
    expect(all(`circle${over}`)).toHaveLength(6);
  });

  test("has them only where a figure is preliminary, and nothing in the key where none is", () => {
    const { all } = drawn(<CompareChart layout={layOut(en, model(early("PT")), 1120)} palette={light} />);
    expect(all(`rect${over}`)).toHaveLength(3);
    cleanup();
    const none = drawn(<CompareChart layout={layOut(en, model(smallDataset()), 1120)} palette={light} />);
    expect([none.all(over), none.key]).toEqual([[], undefined]);
  });

  test.each(grammars)("in $tag has its whole key within the drawing", (grammar) => {
    for (const [width, dense] of [
      [328, false],
      [520, false],
      [700, false],
      [1120, false],
      [1120, true],
    ] as const) {
      const chart = (
        <CompareChart
          layout={layOut(grammar, model(early(), "common", ["ES", "PT", "AQ"]), width, { ...usualForm, dense })}
          palette={light}
        />
      );
      const { key, keyEnd, height } = drawn(chart, grammar);
      expect(key).toBeDefined();
      expect(keyEnd, `${width}`).toBeLessThanOrEqual(height);
      cleanup();
    }
  });
});

describe("a trend", () => {
  const hollow = `circle[r="3.5"][fill="${light.ground}"]`;
  const draw = (dataset = early(), from: Period = yearly(2021), grammar = en) =>
    drawn(
      <YearsChart
        layout={layOutYears(
          grammar,
          must(trend(dataset, { reporter: "KZ", partners: ["ES"], from, to: yearly(2023) }, "turnover", "common")),
          900,
        )}
        palette={light}
      />,
      grammar,
    );

  test("has a hollow dot at the end of each line that ends with a preliminary figure, and one in its key", () => {
    const { all, key, titles } = draw();
    const { turnover, exports, imports } = light.mark;
    expect(new Set(all(hollow).map((dot) => dot.getAttribute("stroke")))).toEqual(
      new Set([turnover, exports, imports, light.ink2]),
    );
    expect(key).toBeDefined();
    expect(titles.find((title) => title?.startsWith("Spain, imports, 2023: 5"))).toMatch(
      /^Spain, imports, 2023: 526\.3 million US dollars \(preliminary data\)/,
    );
  });

  test("has filled ones where the last figures are final", () => {
    const { all, key } = draw(smallDataset());
    expect([all(hollow), key]).toEqual([[], undefined]);
  });

  test.each(grammars)("explains in $tag what an estimate is, within the width of a phone", (grammar) => {
    const text = drawn(
      <YearsChart
        layout={layOutYears(
          grammar,
          must(
            trend(
              preliminaryIn(smallDataset(), "KZ", yearly(2023), undefined, "E"),
              { reporter: "KZ", partners: ["ES"], from: yearly(2021), to: yearly(2023) },
              "turnover",
              "common",
            ),
          ),
          328,
        )}
        palette={light}
      />,
    )
      .all("svg text")
      .find(({ textContent }) => textContent === grammar.source.flags.E);
    expect(text).toBeDefined();
    expect(30 + textWidth(text?.textContent ?? "", 13)).toBeLessThanOrEqual(328);
  });

  test.each(grammars)("explains the hollow dot in $tag", (grammar) => {
    expect(draw(early(), yearly(2021), grammar).key).toBeDefined();
  });
});

describe("a ranking", () => {
  const draw = (dataset: ReturnType<typeof smallDataset>, { isLog = false, width = 1120, grammar = en } = {}) => {
    const model = must(
      ranking(dataset, { reporter: "KZ", partners: ["ES"], period: yearly(2023), measure: "turnover", group: null }),
    );
    return drawn(
      <RankingChart layout={layOutRanking(grammar, { model, rows: unfolded(model), isLog }, width)} palette={light} />,
      grammar,
    );
  };
  const bars = ({ all }: ReturnType<typeof drawn>) => all(over)[0]?.getAttribute("d")?.match(/M/g)?.length ?? 0;

  test("has lines over its preliminary bars or dots alone", () => {
    expect(bars(draw(early("ES", "PT")))).toBe(2);
    cleanup();
    expect(bars(draw(early("ES", "PT"), { isLog: true }))).toBe(2);
  });

  test("tells in its key of an estimate in the sum of those passed over, which has no bar", () => {
    const real = builtIn();
    const marks = (partners: readonly string[]) => {
      const dataset = preliminaryIn(real, "KZ", yearly(2023), partners, "E");
      const model = must(
        ranking(dataset, { reporter: "KZ", partners: [], period: yearly(2023), measure: "turnover", group: null }),
      );
      const { all } = drawn(
        <RankingChart layout={layOutRanking(en, { model, rows: folded(model), isLog: false }, 1120)} palette={light} />,
      );
      const texts = all("svg text").map(({ textContent }) => textContent);
      const found = [
        all(over).filter((mark) => mark.getAttribute("d") !== "").length,
        texts.includes(en.source.flags.E),
      ];
      cleanup();
      return found;
    };
    // A square beside the sum and one in the key; of a partner with a row, its bar and the key.
    expect([marks(["PT"]), marks(["CN"]), marks([])]).toEqual([
      [2, true],
      [2, true],
      [0, false],
    ]);
  });

  test.each(grammars)("in $tag has a key below its rows only where it needs one", (grammar) => {
    for (const width of [328, 1120]) {
      const { key, keyEnd, height } = draw(early(), { grammar, width });
      expect(key).toBeDefined();
      expect(keyEnd).toBeLessThanOrEqual(height);
      cleanup();
      const none = draw(smallDataset(), { grammar, width });
      expect(none.key).toBeUndefined();
      expect(none.height).toBe(height - 32);
      cleanup();
    }
  });
});
