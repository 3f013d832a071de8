// @vitest-environment jsdom
import { expect, test } from "vitest";
import { standaloneSvg } from "../../src/export/svgFile";

function drawing(): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
  text.textContent = "Қазақстан < & >";
  svg.append(text);
  return svg;
}
const parse = (file: string) => new DOMParser().parseFromString(file, "image/svg+xml");

test("a file of its own carries its fonts, byte for byte, and is well-formed", () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => (i * 31) % 256);
  const font = { family: "VV Sans", weight: "400 700", unicodeRange: "U+0000-00FF", data: bytes.buffer };
  const file = parse(standaloneSvg(drawing(), [font]));
  expect(file.querySelector("parsererror")).toBeNull();
  expect(file.querySelector("text")?.textContent).toBe("Қазақстан < & >");
  const style = file.querySelector("style")?.textContent ?? "";
  expect(style).toContain('font-family:"VV Sans";font-weight:400 700;');
  expect(style).toContain("unicode-range:U+0000-00FF");
  const data = /base64,([^"]*)"/.exec(style)?.[1] ?? "";
  expect(new Uint8Array(Buffer.from(data, "base64"))).toEqual(bytes);
});

test("without fonts it has no style, and the drawing itself is never changed", () => {
  const svg = drawing();
  const before = svg.outerHTML;
  expect(parse(standaloneSvg(svg, [])).querySelector("style")).toBeNull();
  standaloneSvg(svg, [{ family: "VV Sans", weight: "400", unicodeRange: "U+41", data: new ArrayBuffer(3) }]);
  expect(svg.outerHTML).toBe(before);
});
