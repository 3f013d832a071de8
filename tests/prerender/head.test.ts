import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { elements, parse } from "../../src/prerender/html";
import { addressOf, forCrawlers, type Home, withHead } from "../../src/prerender/head";
import { languages } from "../../src/core/language";
import { pageOf } from "../../src/prerender/page";

const built = readFileSync(new URL("../../index.html", import.meta.url), "utf8").replace(
  /<title>[^<]*/,
  '<title>Trade of A &amp; "B" · Vis-à-Vis',
);
const home = "https://ministry.example/trade/";

/** What the head of a page says: properties and links by name. */
function head(at: Home | null) {
  const page = withHead(built, "ru", at, "");
  const all = elements(parse(page.replace("<!doctype html>", "")));
  const of = (key: string, value: string) =>
    all.flatMap(({ attributes }) => (attributes[key] === undefined ? [] : [[attributes[key], attributes[value]]]));
  return {
    said: Object.fromEntries(of("property", "content")) as Record<string, string>,
    links: all.flatMap(({ tag, attributes: { rel = "", hreflang = "", href } }) =>
      tag === "link" && /canonical|alternate/.test(rel) ? [`${hreflang || rel} ${href}`] : [],
    ),
    names: all.flatMap(({ attributes }) => attributes["property"] ?? []),
  };
}

test("previews have the headline, without the name of the page, and its language among the others", () => {
  const { said, names } = head(null);
  expect(said).toMatchObject({
    "og:title": "Trade of A &amp; &quot;B&quot;",
    "og:type": "website",
    "og:locale": "ru_RU",
    "og:site_name": "Vis-à-Vis",
  });
  expect(said["og:description"]).toMatch(/^What a country trades/);
  expect(names.filter((name) => name === "og:locale:alternate")).toHaveLength(languages.length - 1);
});

test("without a home no address is made up", () => {
  const { said, links } = head(null);
  expect(links).toEqual([]);
  expect(Object.keys(said).filter((name) => /url|image/.test(name))).toEqual([]);
  expect([...forCrawlers(null)]).toEqual([["robots.txt", "User-agent: *\nAllow: /\n"]]);
});

test("with a home each page names itself, the others and its picture", () => {
  const { said, links } = head({ address: home, hasPicture: true });
  expect(links).toEqual([
    `canonical ${home}ru.html`,
    `en ${home}`,
    ...["ru", "kk", "es", "pt"].map((each) => `${each} ${home}${each}.html`),
    `x-default ${home}`,
  ]);
  expect(said).toMatchObject({ "og:url": `${home}ru.html`, "og:image": `${home}share-ru.png` });
  const crawlers = forCrawlers(home);
  expect(crawlers.get("robots.txt")).toContain(`Sitemap: ${home}sitemap.xml\n`);
  for (const each of languages) expect(crawlers.get("sitemap.xml")).toContain(`<loc>${addressOf(home, pageOf(each))}<`);
});

test("a picture of another headline is not named", () => {
  expect(head({ address: home, hasPicture: false }).said).not.toHaveProperty("og:image");
});

test.each([
  ["https://a.example", "https://a.example/ru.html"],
  ["https://a.example/", "https://a.example/ru.html"],
  ["https://a.example/trade", "https://a.example/trade/ru.html"],
  ["https://a.example/trade/index.html", "https://a.example/trade/ru.html"],
])("beside %s lies %s", (at, other) => {
  expect(addressOf(at, "ru.html")).toBe(other);
  expect(addressOf(at, "index.html")).toBe(at);
});
