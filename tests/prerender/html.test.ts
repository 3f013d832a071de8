import { expect, test } from "vitest";
import { changed, elements, parse, print, renamed, textOf } from "../../src/prerender/html";

const form = '<p class="a">one &amp; <b>two</b><br/>three</p><input disabled="" value="x"/>';

test("what React writes is read and written again, comments left out", () => {
  expect(print(parse(`<!--$-->${form}<!--/$-->`))).toBe(
    '<p class="a">one &amp; <b>two</b><br>three</p><input disabled value="x">',
  );
});

test("an element of a drawing that is empty is closed at once, one of the page is not", () => {
  const svg = '<span></span><svg><g><path d="M0 0"></path></g></svg>';
  expect(print(parse(svg))).toBe('<span></span><svg><g><path d="M0 0"/></g></svg>');
});

test("a sign that closes a tag may stand in a value", () => {
  expect(elements(parse('<a title="1 > 0" href="#b">c</a>'))).toEqual([
    { tag: "a", attributes: { title: "1 > 0", href: "#b" }, children: ["c"] },
  ]);
});

test("what is not closed, or closes nothing, is refused", () => {
  expect(() => parse("<p><b>one</b>")).toThrow("<p> is not closed");
  expect(() => parse("<p>one</b></p>")).toThrow("</b> closes nothing");
  expect(() => parse("one</p>")).toThrow("</p> closes nothing");
});

test("the text of a page is that of all its elements, each once", () => {
  expect(textOf(parse(form))).toBe("one &amp; twothree");
  expect(elements(parse(form)).map(({ tag }) => tag)).toEqual(["p", "b", "br", "input"]);
});

test("elements are changed from the inside out, or left out", () => {
  const tags: string[] = [];
  const rest = changed(parse("<p><b>one</b><i>two</i></p>"), (element) => {
    tags.push(element.tag);
    return element.tag === "b" ? null : element;
  });
  expect(tags).toEqual(["b", "i", "p"]);
  expect(print(rest)).toBe("<p><i>two</i></p>");
});

test("an id is renamed with all that refers to it, and an address of another page is not", () => {
  const page =
    '<h1 id="a">x</h1><figure aria-labelledby="a b"></figure><a href="#a"></a><a href="./#a"></a>' +
    '<svg><pattern id="b"></pattern><rect fill="url(#b)"></rect></svg>';
  expect(print(renamed(parse(page), (id) => `first-${id}`))).toBe(
    '<h1 id="first-a">x</h1><figure aria-labelledby="first-a first-b"></figure><a href="#first-a"></a><a href="./#a"></a>' +
      '<svg><pattern id="first-b"/><rect fill="url(#first-b)"/></svg>',
  );
});
