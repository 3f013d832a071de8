// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { metadataOf, standaloneSvg, withEvidence } from "../../src/export/svgFile";

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

test("with letters that no XML can hold it is well-formed all the same", () => {
  const svg = drawing();
  svg.firstElementChild?.append("a\u0000\u001B\uD800b\uFFFF🍇\n");
  const file = parse(standaloneSvg(svg, []));
  expect(file.querySelector("parsererror")).toBeNull();
  expect(file.querySelector("text")?.textContent).toMatch(/a\uFFFD+b\uFFFD🍇\n$/);
});

describe("an SVG with evidence", () => {
  const json = JSON.stringify({
    title: 'A < B & "C" > ]]> <metadata id="visavis">',
    name: "Қазақстан \uFFFE \u2028 🍇",
    n: 1,
  });

  test("is well-formed, and its first element holds the JSON as text", () => {
    const file = parse(withEvidence(standaloneSvg(drawing(), []), json));
    expect(file.querySelector("parsererror")).toBeNull();
    const [first] = file.documentElement.children;
    expect([first?.tagName, first?.id, first?.children.length]).toEqual(["metadata", "visavis", 0]);
    expect(JSON.parse(first?.textContent ?? "")).toEqual(JSON.parse(json));
    expect(file.querySelector("text")?.textContent).toBe("Қазақстан < & >");
  });

  test("gives it back", () => {
    expect(JSON.parse(metadataOf(withEvidence(standaloneSvg(drawing(), []), json)) ?? "")).toEqual(JSON.parse(json));
  });

  test("gives it back after an XML program has written it anew", () => {
    const again = new XMLSerializer().serializeToString(parse(withEvidence(standaloneSvg(drawing(), []), json)));
    expect(JSON.parse(metadataOf(again) ?? "")).toEqual(JSON.parse(json));
    const other = `<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:metadata a="b" id='visavis' >{&quot;n&#34;:&#x31;}</s:metadata></s:svg>`;
    expect(metadataOf(other)).toBe('{"n":1}');
  });

  test("gives back any JSON", () => {
    fc.assert(
      fc.property(fc.json(), (any) => {
        expect(JSON.parse(metadataOf(withEvidence(standaloneSvg(drawing(), []), any)) ?? "")).toEqual(JSON.parse(any));
      }),
    );
  });

  test("is found in the drawing alone, and not where a drawing has none", () => {
    expect(metadataOf(standaloneSvg(drawing(), []))).toBeNull();
    expect(metadataOf("<svg><metadata>{}</metadata><metadata data-id='visavis'>{}</metadata></svg>")).toBeNull();
  });
});
