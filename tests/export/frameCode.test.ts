// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameCode, type Framed } from "../../src/export/frameCode";

const framed: Framed = {
  address: "https://trade.example/embed.html?partners=ES&lang=en&theme=light",
  page: "https://trade.example/?partners=ES&lang=en",
  title: "Turnover with Spain",
  subtitle: "Million US dollars.",
  language: "en",
  picture: "kazakhstan-spain-compare-2023.png",
  height: 640,
};

/** As a browser reads it in a page that runs no scripts, which alone looks into noscript. */
const read = (code: string): Document => new DOMParser().parseFromString(`<body>${code}`, "text/html");

const hostile = fc.oneof(
  fc.string(),
  fc
    .array(
      fc.constantFrom(
        '"',
        "'",
        "<",
        ">",
        "&",
        "</script>",
        "</noscript>",
        "<!--",
        "&quot;",
        "&amp;lt;",
        " onload=",
        "é",
        "\u2028",
      ),
    )
    .map((parts) => parts.join("")),
);
/** What the parser of HTML reads as another character, whoever wrote it. */
const plain = (text: string) => text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").replaceAll("\0", "\uFFFD");

describe("the code of a frame", () => {
  test("has the figure, its picture for those without scripts, and the way to the page", () => {
    const page = read(frameCode(framed));
    const frame = page.querySelector("iframe");
    expect(frame?.getAttribute("src")).toBe(framed.address);
    expect(frame?.title).toBe("Turnover with Spain");
    expect(frame?.getAttribute("height")).toBe("640");
    const image = page.querySelector("noscript a > img");
    expect(image?.getAttribute("src")).toBe("kazakhstan-spain-compare-2023.png");
    expect(image?.getAttribute("alt")).toBe("Turnover with Spain. Million US dollars.");
    expect(image?.parentElement?.getAttribute("href")).toBe(framed.page);
  });

  test("says what it was given and nothing else, whatever names and addresses hold", () => {
    fc.assert(
      fc.property(
        fc.record({ address: hostile, page: hostile, title: hostile, subtitle: hostile, picture: hostile }),
        (given) => {
          const page = read(frameCode({ ...framed, ...given }));
          const names = [...page.querySelectorAll("*")].map(({ localName }) => localName);
          expect(names).toEqual(["html", "head", "body", "noscript", "p", "a", "img", "iframe", "script"]);
          const frame = page.querySelector("iframe");
          expect(frame?.getAttribute("src")).toBe(plain(given.address));
          expect(frame?.getAttribute("title")).toBe(plain(given.title));
          expect([...(frame?.attributes ?? [])].some(({ name }) => name.startsWith("on"))).toBe(false);
          expect(page.querySelector("a")?.getAttribute("href")).toBe(plain(given.page));
          expect(page.querySelector("img")?.getAttribute("src")).toBe(plain(given.picture));
          expect(page.querySelector("img")?.getAttribute("alt")).toBe(plain(`${given.title}. ${given.subtitle}`));
        },
      ),
    );
  });
});
