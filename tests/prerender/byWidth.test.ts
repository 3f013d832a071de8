import { expect, test } from "vitest";
import { byWidth } from "../../src/prerender/byWidth";
import { parse, print } from "../../src/prerender/html";

const of = (pages: Record<string, string>) =>
  print(byWidth(Object.entries(pages).map(([at, html]) => ({ at, page: parse(html) }))));

test("what is alike in all windows stands once, without a mark", () => {
  expect(of({ wide: "<p>one</p><p>two</p>", narrow: "<p>one</p><p>two</p>" })).toBe("<p>one</p><p>two</p>");
});

test("what differs stands once for each kind, and the rest around it once", () => {
  expect(
    of({
      wide: '<main><h1>one</h1><svg width="2"></svg></main>',
      medium: '<main><h1>one</h1><svg width="1"></svg></main>',
      narrow: '<main><h1>one</h1><svg width="1"></svg></main>',
    }),
  ).toBe('<main><h1>one</h1><svg width="2" data-at="wide"></svg><svg width="1" data-at="medium narrow"></svg></main>');
});

test("where a text differs, the element around it is there twice", () => {
  expect(of({ wide: "<p><b>one</b></p>", narrow: "<p><b>two</b></p>" })).toBe(
    '<p><b data-at="wide">one</b><b data-at="narrow">two</b></p>',
  );
});

test("where one has more than the other, their parent is there twice", () => {
  expect(of({ wide: "<table><tr><td>1</td></tr></table>", narrow: "<table><tr></tr></table>" })).toBe(
    '<table><tr data-at="wide"><td>1</td></tr><tr data-at="narrow"></tr></table>',
  );
});

test("an id within one of them is another one in the next, and what refers to it follows", () => {
  const drawing = (width: number) =>
    `<svg width="${width}"><pattern id="hatch"></pattern><rect fill="url(#hatch)"></rect></svg>`;
  expect(of({ wide: drawing(2), narrow: drawing(1) })).toBe(
    '<svg width="2" data-at="wide"><pattern id="hatch"/><rect fill="url(#hatch)"/></svg>' +
      '<svg width="1" data-at="narrow"><pattern id="hatch-1"/><rect fill="url(#hatch-1)"/></svg>',
  );
});
