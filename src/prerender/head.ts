import { type Language, languages } from "../core/language";
import { pageOf } from "./page";

/** Language and country, as previews of links know them. */
const locales: Readonly<Record<Language, string>> = {
  en: "en_GB",
  ru: "ru_RU",
  kk: "kk_KZ",
  es: "es_ES",
  pt: "pt_PT",
};

/** The picture of the usual answer for previews of links, beside the page in a language. */
export const shareOf = (language: Language): string => `share-${language}.png`;
export const shareSize = { width: 1200, height: 630 } as const;

/** Where a file lies whose page is at `home`. */
export const addressOf = (home: string, file: string): string =>
  file === "index.html" ? home : new URL(file, home.replace(/(?<=[^/])(?:\/?$|\/[^/]+\.html$)/, "/")).href;

const textIn = (page: string, place: RegExp): string => {
  const [, text] = place.exec(page) ?? [];
  if (text === undefined) throw new Error(`the page has no ${place.source}`);
  return text;
};

/** The headline of a page that is served, as it is written there. */
export const headlineOf = (page: string): string => textIn(page, /<title>([^<]*?)(?: · Vis-à-Vis)?<\/title>/);

const property = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

const attribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** Where the page is found, and whether there is a picture of its answer beside it. */
export interface Home {
  readonly address: string;
  readonly hasPicture: boolean;
}

/** What needs the address at which the page is found: its own, those of its other languages, and that of its picture. */
function atHome({ address: home, hasPicture }: Home, language: Language, title: string): string[] {
  const at = (file: string) => attribute(addressOf(home, file));
  return [
    property("og:url", at(pageOf(language))),
    `<link rel="canonical" href="${at(pageOf(language))}">`,
    ...languages.map((each) => `<link rel="alternate" hreflang="${each}" href="${at(pageOf(each))}">`),
    `<link rel="alternate" hreflang="x-default" href="${at("index.html")}">`,
    ...(hasPicture
      ? [
          property("og:image", at(shareOf(language))),
          property("og:image:width", String(shareSize.width)),
          property("og:image:height", String(shareSize.height)),
          property("og:image:alt", title),
          `<meta name="twitter:card" content="summary_large_image">`,
        ]
      : []),
  ];
}

/** A page as it is served in a language, and in its head what other sites show of it; `more` stands there as well. */
export function withHead(page: string, language: Language, home: Home | null, more: string): string {
  const title = headlineOf(page).replaceAll('"', "&quot;");
  const tags = [
    property("og:site_name", "Vis-à-Vis"),
    property("og:type", "website"),
    property("og:title", title),
    property("og:description", textIn(page, /<meta\s+name="description"\s+content="([^"]*)"/)),
    property("og:locale", locales[language]),
    ...languages.filter((each) => each !== language).map((each) => property("og:locale:alternate", locales[each])),
    ...(home === null ? [] : atHome(home, language, title)),
    more,
  ];
  return page.replace("</head>", () => `  ${tags.join("\n    ")}\n  </head>`);
}

/** What crawlers are told: all may be read, and where the pages are, as far as their address is known. */
export function forCrawlers(home: string | null): ReadonlyMap<string, string> {
  const allowed = "User-agent: *\nAllow: /\n";
  if (home === null) return new Map([["robots.txt", allowed]]);
  const pages = languages.map((each) => `  <url><loc>${attribute(addressOf(home, pageOf(each)))}</loc></url>`);
  return new Map([
    ["robots.txt", `${allowed}Sitemap: ${addressOf(home, "sitemap.xml")}\n`],
    [
      "sitemap.xml",
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${pages.join("\n")}\n</urlset>\n`,
    ],
  ]);
}
