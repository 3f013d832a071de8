// @vitest-environment jsdom
import "../ui/dom";
import { render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { CompareScale } from "../../src/analysis/compare";
import { CompareChart } from "../../src/charts/compare/Chart";
import { CompareDrawing } from "../../src/charts/compare/Drawing";
import { layOut } from "../../src/charts/compare/layout";
import { parseLiteral } from "../../src/core/literal";
import { dark, light } from "../../src/charts/palette";
import { grammar as en } from "../../src/words/en/grammar";
import { companies, compared, scales, statedTwice, widths } from "./compareModel";

const draw = (partners: string, width = 1120, scale: CompareScale = "common", year = 2023) =>
  render(<CompareChart layout={layOut(en, compared(partners, scale, year), width)} palette={light} />);

/** Every text of the drawing. */
const texts = () => screen.getAllByText(/./, { ignore: "title, script, style" });
const words = () => texts().map(({ textContent }) => textContent?.replaceAll("\u00A0", " ") ?? "");
const number = (element: HTMLElement, name: string) => Number(element.getAttribute(name));

describe("a partner", () => {
  test("has its name, its place and its share", () => {
    draw("ES PT");
    expect(words()).toEqual(expect.arrayContaining(["Spain", "Portugal"]));
    // After China, the Netherlands, Germany and Türkiye, and level with Belgium.
    expect(words()).toContain("5th of 8 partners, 1.4% of Kazakhstan’s turnover");
    expect(words()).toContain("7th of 8 partners, 0.04% of Kazakhstan’s turnover");
  });

  test("has each figure at the end of its bar, and what was stated below", () => {
    draw("ES PT");
    for (const text of [
      "2,011.8 stated 2 billion 1,485.5 stated 1.5 billion 526.3 stated 500 million",
      "50.7 stated 50.5 million 4.9 stated 4.9 million 45.8 stated 45.6 million",
    ])
      expect(
        words()
          .join(" ")
          .replaceAll(/Turnover |Exports |Imports /g, ""),
      ).toContain(text);
  });

  test("has its composition and its balance with a true sign", () => {
    draw("ES PT");
    for (const text of ["73.8%", "26.2%", "+959.2", "9.7%", "90.3%", "−40.9"]) expect(words()).toContain(text);
  });

  test("has the bound and the span of its investment, or a word that there is none", () => {
    draw("ES PT CN");
    for (const text of ["> 300 million", "since 2005", "> 255 million", "2005–2023", ".. nothing stated"])
      expect(words()).toContain(text);
    expect(words()).toContain("Each for its own span:");
  });

  test("that is missing has a mark for every figure, and the key says what it means", () => {
    draw("AQ ES");
    expect(words()).toContain("not in the data");
    // Turnover, exports, imports, composition, balance and the key.
    expect(words().filter((text) => text === "..")).toHaveLength(6);
    expect(words()).toContain("not reported, which is not zero");
  });

  test("that is missing has them even where it is the only one", () => {
    draw("AQ");
    expect(words()).toContain("Antarctica");
    expect(words()).toContain("not in the data");
    expect(words().filter((text) => text === "..")).toHaveLength(6);
  });

  test.each(["ES AQ", "ES CU"])("without any amount is not magnified beside one that has some: %s", (partners) => {
    draw(partners, 1120, "own");
    expect(words().filter((text) => /magnified/.test(text))).toEqual([]);
    expect(words()).not.toContain("1%");
  });

  test("with which there was no trade has zeros, not gaps", () => {
    draw("CU ES");
    expect(words().filter((text) => text === "0").length).toBeGreaterThanOrEqual(4);
    expect(words()).not.toContain("not reported, which is not zero");
    expect(words()).not.toContain("NaN");
  });

  test("with almost no trade is below 0.1, not zero", () => {
    draw("AX");
    expect(words().filter((text) => text === "< 0.1")).toHaveLength(2);
  });

  test("has its figures in titles that a pointer finds", () => {
    draw("ES");
    expect(
      screen.getByText("Spain, turnover, 2023: 2,011.8 million US dollars; stated 2 billion", { ignore: "text" }),
    ).toBeInTheDocument();
  });
});

describe("the drawing says which scale it has", () => {
  test.each([
    ["common", "On one scale", "million US dollars, 2023"],
    ["own", "Each on its own scale", "million US dollars, 2023"],
    ["log", "On a logarithmic scale", "million US dollars, 2023"],
    ["share", "Share of Kazakhstan’s total", "percent, 2023"],
  ] as const)("as %s", (scale, title, unit) => {
    draw("ES PT", 1120, scale);
    expect(words()).toContain(title);
    expect(words()).toContain(unit);
  });

  test("and by how much a partner is magnified", () => {
    draw("ES PT", 1120, "own");
    expect(words()).toContain("7th of 8 partners, 0.04% of Kazakhstan’s turnover, magnified 42 times");
  });

  test("and shares in percent", () => {
    draw("ES PT", 1120, "share");
    expect(words()).toEqual(expect.arrayContaining(["1.4%", "1.9%", "0.9%", "0.04%", "0.01%", "0.08%"]));
    expect(words().filter((text) => text.startsWith("stated "))).toEqual([]);
  });
});

test("on a phone the names stand above the bars, with figure and statement", () => {
  draw("ES PT", 328);
  for (const text of ["Turnover 2,011.8", "stated 2 billion", "Spain > 300 million", "since 2005", "Exports 73.8%"])
    expect(words()).toContain(text);
});

test.each(widths)("at a width of %i, investment is spoken of only where something was stated of someone", (width) => {
  draw("CN NL", width);
  expect(words().filter((text) => /investment|nothing stated|more than/.test(text))).toEqual([]);
});

test("on a phone, where one has something stated of its investment, the others have nothing stated", () => {
  draw("CN ES", 328);
  expect(words()).toEqual(expect.arrayContaining(["China .. nothing stated", "Spain > 300 million"]));
});

test.each(widths)("at a width of %i, what two texts state differently is said of both", (width) => {
  render(<CompareChart layout={layOut(en, statedTwice("~ 2.2 billion"), width)} palette={light} />);
  expect(words()).toContain("stated 2 billion and ~ 2.2 billion");
  expect(
    screen.getByText("Spain, turnover, 2023: 2,011.8 million US dollars; stated 2 billion and about 2.2 billion", {
      ignore: "text",
    }),
  ).toBeInTheDocument();
});

test("the open end is in the key only where a bound is drawn", () => {
  const model = compared("ES");
  const literal = parseLiteral("~ 300 million");
  const about = {
    ...model,
    partners: model.partners.map((partner) => ({
      ...partner,
      fdi: partner.fdi && literal.ok ? { ...partner.fdi, stated: literal.value } : null,
    })),
  };
  render(<CompareChart layout={layOut(en, about, 1120)} palette={light} />);
  expect(words().filter((text) => /open end/.test(text))).toEqual([]);
});

test("the colours are those of the palette, spelled out", () => {
  const { rerender } = render(<CompareChart layout={layOut(en, compared("ES"), 1120)} palette={light} />);
  expect(screen.getByText("Spain")).toHaveAttribute("fill", light.ink);
  rerender(<CompareChart layout={layOut(en, compared("ES"), 1120)} palette={dark} />);
  expect(screen.getByText("Spain")).toHaveAttribute("fill", dark.ink);
  for (const text of texts().filter(({ tagName }) => tagName === "text")) expect(text).toHaveAttribute("font-family");
});

// Of the font size, and a little less than letters really take, as nothing measures them here.
const typical = 0.45;

describe.each(widths)("at a width of %i", (width) => {
  test.each(scales)("from one to eight partners on the scale “%s”, every text begins and ends inside", (scale) => {
    for (const partners of companies) {
      const { unmount } = draw(partners, width, scale);
      const outside = texts().flatMap((element) => {
        if (!element.hasAttribute("x")) return [];
        const length = (element.textContent?.length ?? 0) * number(element, "font-size") * typical;
        const before =
          { start: 0, middle: length / 2, end: length }[element.getAttribute("text-anchor") ?? "start"] ?? 0;
        const left = number(element, "x") - before;
        return left < -1 || left + length > width + 1
          ? [`${partners}: ${element.textContent} from ${left} to ${left + length}`]
          : [];
      });
      expect(outside).toEqual([]);
      unmount();
    }
  });
});

test.each(scales)("Recharts puts every mark where the layout alone has it, on the scale “%s”", (scale) => {
  const marks = (drawn: typeof CompareDrawing | typeof CompareChart, width: number) => {
    const Drawn = drawn;
    const { container, unmount } = render(
      <Drawn layout={layOut(en, compared("ES PT CU AQ AX", scale), width)} palette={light} />,
    );
    const all = [...container.querySelectorAll("rect, circle, text, path, line")]
      .filter((element) => !element.closest("defs"))
      .map(({ outerHTML }) => outerHTML.replaceAll(/\d+\.\d+/g, (digits) => Number(digits).toFixed(6)));
    unmount();
    return all.toSorted();
  };
  for (const width of widths) {
    const alone = marks(CompareDrawing, width);
    expect(alone.length).toBeGreaterThan(50);
    expect(marks(CompareChart, width)).toEqual(alone);
  }
});
