// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import type { Measure } from "../../src/export/measure";
import { composePicture } from "../../src/export/picture";
import { layoutPicture, type PictureWords } from "../../src/export/pictureLayout";
import { type Shape, shapes } from "../../src/export/shapes";

// Half a square a letter: widths that can be checked by hand.
const measure: Measure = (text, { size }) => text.length * size * 0.5;

function chart(width = 1120, height = 430): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", String(height));
  svg.innerHTML = '<defs><mask id="m"/></defs><g><rect id="bar" mask="url(#m)"/><text class="tick">500</text></g>';
  return svg;
}

interface Parts extends PictureWords {
  readonly chart: SVGSVGElement;
  readonly shape: Shape;
}

const parts: Parts = {
  chart: chart(),
  shape: { ...shapes.slide, grows: true },
  title: "Turnover with Spain was about 40 times that with Portugal in 2023",
  subtitle: "Turnover, exports and imports in million US dollars",
  notes: ["Each for its own span: not ranked, not subtracted."],
  sources: `Sources: ${"Bureau of National Statistics of Kazakhstan, 2023 edition; ".repeat(4)}`,
  date: "Drawn 23 November 2026 from data version 2024.07",
  address: "https://visavis.example/?partners=ES,PT&year=2023",
};
function compose(changes: Partial<Parts> = {}) {
  const all = { ...parts, ...changes };
  const layout = layoutPicture(all, all.shape, false, measure);
  const scale = layout.room.width / (Number(all.chart.getAttribute("width")) || 1);
  return composePicture({ layout, chart: all.chart, scale, title: all.title, opaque: true, code: null });
}
const number = (element: Element | null, name: string) => Number(element?.getAttribute(name));
const ownTexts = (picture: SVGSVGElement) => [...picture.children].filter(({ tagName }) => tagName === "text");
const nestedIn = (picture: SVGSVGElement) => picture.querySelector("svg");
const heightOf = (picture: SVGSVGElement) => number(picture, "height");

function expectInsideFrame(picture: SVGSVGElement) {
  let last = 0;
  for (const text of ownTexts(picture)) {
    const width = measure(text.textContent, {
      family: "",
      size: number(text, "font-size"),
      weight: 400,
    });
    const x = number(text, "x");
    const [from, to] = text.getAttribute("text-anchor") === "end" ? [x - width, x] : [x, x + width];
    expect(from).toBeGreaterThanOrEqual(72);
    expect(to).toBeLessThanOrEqual(1528);
    last = Math.max(last, number(text, "y"));
  }
  expect(last).toBeLessThanOrEqual(heightOf(picture) - 40);
}

test("a picture is 1600 by 900 on opaque white where its content allows", () => {
  const picture = compose();
  expect(picture.getAttribute("viewBox")).toBe("0 0 1600 900");
  const ground = picture.querySelector("rect");
  expect([number(ground, "width"), number(ground, "height"), ground?.getAttribute("fill")]).toEqual([
    1600,
    900,
    "#FFFFFF",
  ]);
  expectInsideFrame(picture);
});

test("the chart is enlarged to the width between the margins, ids and all, and stays what it was", () => {
  const picture = compose();
  const drawing = nestedIn(picture);
  expect(drawing?.getAttribute("viewBox")).toBe("0 0 1120 430");
  expect(["x", "width", "height"].map((name) => number(drawing, name))).toEqual([72, 1456, 559]);
  expect(drawing?.querySelector("#bar")?.getAttribute("mask")).toBe("url(#m)");
  expect(parts.chart.querySelector("#bar")).not.toBeNull();
});

test("every text of the picture spells out its looks and needs no stylesheet", () => {
  const picture = compose();
  for (const text of ownTexts(picture)) {
    expect(text.getAttributeNames()).toEqual(
      expect.arrayContaining(["x", "y", "font-family", "font-size", "font-weight", "fill"]),
    );
    expect(text.hasAttribute("class")).toBe(false);
  }
  expect(ownTexts(picture).map((text) => text.textContent)).toContain("Vis-à-Vis");
});

test("a long title is many lines, and the picture grows rather than drop or overlap any", () => {
  const title = "Turnover with Spain was about forty times that with Portugal ".repeat(12).trim();
  const picture = compose({ title });
  const lines = ownTexts(picture).filter((text) => text.getAttribute("font-size") === "44");
  expect(lines.length).toBeGreaterThan(9);
  expect(lines.map((line) => line.textContent).join(" ")).toBe(title);
  expect(heightOf(picture)).toBeGreaterThan(900);
  const steps = lines.slice(1).map((line, i) => Math.round(number(line, "y") - number(lines[i] ?? null, "y")));
  expect(new Set(steps)).toEqual(new Set([52]));
  expect(number(nestedIn(picture), "y")).toBeGreaterThan(number(lines.at(-1) ?? null, "y"));
  expectInsideFrame(picture);
});

test("a tall chart makes a tall picture, its rule below the chart", () => {
  const picture = compose({ chart: chart(1120, 1200) });
  const drawing = nestedIn(picture);
  expect(heightOf(picture)).toBeGreaterThan(1700);
  expect(number(picture.querySelector(":scope > line"), "y1")).toBeGreaterThan(
    number(drawing, "y") + number(drawing, "height"),
  );
  expectInsideFrame(picture);
});

test("a small chart leaves the foot at the foot", () => {
  const foot = (picture: SVGSVGElement) => number(picture.querySelector(":scope > line"), "y1");
  expect(foot(compose({ chart: chart(1120, 100) }))).toBe(foot(compose()));
});

test("a word wider than the frame is broken, an address after its signs", () => {
  const address = `https://visavis.example/?partners=${"ES,PT,".repeat(30)}FR&year=2018-2023`;
  const picture = compose({ title: "W".repeat(200), address });
  const ends = ownTexts(picture).filter((text) => text.getAttribute("text-anchor") === "end");
  const lines = ends.slice(1, -1).map((text) => text.textContent);
  expect(lines.join("")).toBe(address);
  expect(lines.slice(0, -1).every((line) => /[/?&,=-]$/.test(line))).toBe(true);
  expectInsideFrame(picture);
});

test("a no-break space holds its words together", () => {
  const title = `${"a".repeat(60)} 4.9\u00A0million`;
  const lines = ownTexts(compose({ title })).filter((text) => text.getAttribute("font-size") === "44");
  expect(lines.map((line) => line.textContent)).toEqual(["a".repeat(60), "4.9\u00A0million"]);
});

test("lines of a title are about as long as each other, and no word is broken for it", () => {
  const linesOf = (title: string) =>
    ownTexts(compose({ title })).flatMap((text) => (text.getAttribute("font-size") === "44" ? text.textContent : []));
  expect(linesOf(`${"word ".repeat(14)}end`).map((line) => line.length)).toEqual([34, 38]);
  expect(linesOf(`${"b".repeat(50)} ${"c".repeat(30)}`)).toEqual(["b".repeat(50), "c".repeat(30)]);
});

test("without an address the date stands alone, and markup in a title is text", () => {
  const picture = compose({ address: null, title: "<b>Spain & Portugal</b>", subtitle: "", notes: [] });
  expect(ownTexts(picture)[0]?.textContent).toBe("<b>Spain & Portugal</b>");
  expect(ownTexts(picture).filter((text) => text.getAttribute("text-anchor") === "end")).toHaveLength(2);
});

test("a chart without a size is refused in words", () => {
  expect(() => compose({ chart: document.createElementNS("http://www.w3.org/2000/svg", "svg") })).toThrow(
    /no width and height/,
  );
});

describe.each(Object.entries(shapes))("as a %s", (_, shape) => {
  const layout = layoutPicture(parts, shape, true, measure);

  test("head, room and foot follow each other and leave the margins free", () => {
    const last = layout.head.at(-1);
    expect(layout.room.y).toBeGreaterThanOrEqual((last?.y ?? 0) + (last?.lines.length ?? 0) * (last?.style.line ?? 0));
    for (const { lines, style, x, end } of [...layout.head, ...layout.footBlocks])
      for (const line of lines) {
        const width = measure(line, style);
        expect(end ? x - width : x).toBeGreaterThanOrEqual(layout.side);
        expect(end ? x : x + width).toBeLessThanOrEqual(shape.width - layout.side + 0.001);
      }
  });

  test("no text of the foot reaches into the code", () => {
    const { code } = layout;
    if (!code) throw new Error("no room for the code");
    for (const { lines, style, x, y, end } of layout.footBlocks)
      lines.forEach((line, i) => {
        const width = measure(line, style);
        const [from, to] = end ? [x - width, x] : [x, x + width];
        const beside = to <= code.x || from >= code.x + code.width;
        const above = y + (i + 1) * style.line <= code.y + 0.001;
        expect(beside || above).toBe(true);
      });
  });

  test("without a title the chart begins higher", () => {
    const bare = layoutPicture({ ...parts, title: "", subtitle: "" }, shape, false, measure);
    expect(bare.room.y).toBeLessThan(layout.room.y);
  });
});

test.each(["slide", "square", "social"] as const)("a %s leaves its chart a third of the height and more", (name) => {
  const { room, foot } = layoutPicture(parts, shapes[name], true, measure);
  expect(room.height).toBeGreaterThan(0.3 * shapes[name].height);
  expect(room.y + (room.height ?? 0) + foot).toBeLessThan(shapes[name].height);
});

test("above long notes title and subtitle of a low frame are smaller, so that the chart keeps its room", () => {
  const sizes = (words: PictureWords) =>
    layoutPicture(words, shapes.social, true, measure).head.map(({ style }) => style.size);
  const [usual = 0, below = 0] = sizes(parts);
  const [title = 0, subtitle = 0] = sizes({ ...parts, notes: ["not ranked, not subtracted. ".repeat(60)] });
  expect(title).toBeLessThan(usual);
  expect(subtitle).toBeLessThan(below);
  expect(subtitle).toBeGreaterThan(11);
});

test("a transparent picture has no ground but white under its code", () => {
  const layout = layoutPicture(parts, shapes.slide, true, measure);
  const code = { d: "M4 4h1v1h-1z", size: 9 };
  const picture = composePicture({ layout, chart: chart(), scale: 1, title: "", opaque: false, code });
  const grounds = [...picture.querySelectorAll(":scope > rect")];
  expect(grounds).toHaveLength(1);
  expect(number(grounds[0] ?? null, "width")).toBe(layout.code?.width);
});
