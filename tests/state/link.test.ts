import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monthOf, partOf, quarterOf, yearly } from "../../src/core/period";
import { defaultView, formatView, parseView } from "../../src/state/view";
import { anyView } from "./anyView";
import type { View } from "../../src/state/chosen";

const trendOfChina = { view: "trend", partners: ["CN"], periods: { from: yearly(2015), to: yearly(2020) } } as const;
const chinaToo = { partners: ["ES", "CN"] };

describe("a link that was damaged on its way is read as it was meant, and told", () => {
  test.each<[query: string, meant: Partial<View>]>([
    ["?view=trend&amp;partners=CN&amp;year=2015-2020", trendOfChina],
    ["?view=trend&amp;amp;partners=CN&#38;year=2015-2020", trendOfChina],
    ["?view=trend;partners=CN;year=2015-2020", trendOfChina],
    ["?view=trend?partners=CN?year=2015-2020", trendOfChina],
    ["?view%3Dtrend%26partners%3DCN%26year%3D2015-2020", trendOfChina],
    ["?view=trend%26partners=CN%26amp%3Byear=2015-2020", trendOfChina],
    ["?view=trend&partners=CN&year=2015%252D2020", trendOfChina],
    ["?view=3Dtrend&partners=3DCN&year=3D2015-2020", trendOfChina],
    ["?VIEW=Trend&Partners=cn&Year=2015–2020", trendOfChina],
    ["?view=trend&partners=CN&year=2015..2020", trendOfChina],
    ["?view=trend&partners=CN&year=2015-2020)", trendOfChina],
    ["?view=trend&partners=CN&year=2015-2020).", trendOfChina],
    ["?view=trend&partners=CN&year=2015-2020%3E,", trendOfChina],
    ["?view=trend&partners=CN&year=2015-\u200B2020»", trendOfChina],
    ["?partners=ES&partners=CN", chinaToo],
    ["?partners[]=ES&partners[]=CN", chinaToo],
    ["?partners%5B0%5D=ES&partners%5B1%5D=CN", chinaToo],
    ["?partners=ES+CN", chinaToo],
    ["?partners=ES;CN", chinaToo],
    ["?partners=ES%7CCN", chinaToo],
    ["?partners=ES,%0D%0ACN.", chinaToo],
    ["?partners=ES,CN,", chinaToo],
    ["?partners=%22ES,CN%22", chinaToo],
    ["?reporter=kz&lang=pt-PT", { lang: "pt" }],
    ["?year=2023-q1.", { periods: { from: quarterOf(2023, 1), to: quarterOf(2023, 1) } }],
    ["?year=2023-01%252F2023-08)", { periods: { from: partOf(2023, 1, 8), to: partOf(2023, 1, 8) } }],
    ["?year=2022–01..2024–08.", { periods: { from: monthOf(2022, 1), to: monthOf(2024, 8) } }],
    ["?source=imf-dots.", { source: "imf-dots" }],
  ])("%s", (query, meant) => {
    const { view, notices } = parseView(query);
    expect(view).toEqual({ ...defaultView, ...meant });
    expect(notices).toMatchObject(
      [{ part: "link", reason: "mended", asked: query.slice(1) }].map(({ part, reason }) => ({ part, reason })),
    );
  });

  test("in what was read, nothing is named that the link did not ask for", () => {
    expect(parseView("?partners=ES&partners=CN").notices).toEqual([
      {
        part: "link",
        reason: "mended",
        asked: "partners=ES&partners=CN",
        instead: { kind: "code", code: "partners=ES,CN" },
      },
    ]);
    expect(parseView("?reporter=kz").notices).toMatchObject([{ instead: { code: "reporter=KZ" } }]);
  });

  test("of a key that stands twice and takes one value, the first that is understood", () => {
    expect(parseView("?year=2019&year=2023").view.periods).toEqual({ from: yearly(2019), to: yearly(2019) });
    expect(parseView("?year=soon&year=2023")).toMatchObject({
      view: { periods: { from: yearly(2023), to: yearly(2023) } },
      notices: [{ part: "link", instead: { code: "year=2023" } }],
    });
  });

  test("what cannot be read even so is named beside it", () => {
    expect(parseView("?partners=es,Atlantis").notices).toMatchObject([
      { part: "link", instead: { code: "partners=ES" } },
      { part: "partners", asked: "Atlantis", instead: { kind: "others" } },
    ]);
  });

  test("letters that turn a line round are shown as dots", () => {
    expect(parseView("?view=\u202Epie").notices[0]?.asked).toBe("·pie");
  });
});

test.each(["?partners=ES%2CCN", "?partners=ES, CN", "?&partners=ES,CN&", "?partners=ES,CN&utm=a&amp;b"])(
  "%s is whole, and nothing is told",
  (query) => {
    expect(parseView(query)).toEqual({ view: { ...defaultView, ...chinaToo }, notices: [] });
  },
);

/** What mail, chat, forms and hands do to a query string. */
const manglings: Readonly<Record<string, (query: string) => string>> = {
  asHtml: (query) => query.replaceAll("&", "&amp;"),
  asHtmlTwice: (query) => query.replaceAll("&", "&amp;amp;"),
  encoded: (query) => `?${encodeURIComponent(query.slice(1))}`,
  encodedTwice: (query) => query.replaceAll(",", "%252C"),
  asArray: (query) => query.replace("partners=", "partners[]="),
  repeated: (query) =>
    query.replace(/partners=([^&]+)/, (_, list: string) =>
      list
        .split(",")
        .map((code) => `partners=${code}`)
        .join("&"),
    ),
  loudKeys: (query) => query.replace(/\w+(?==)/g, (key) => key.toUpperCase()),
  loudWords: (query) => query.replace(/(?<=(?:view|measure|scale|lang|theme)=)\w+/g, (word) => word.toUpperCase()),
  inBrackets: (query) => `${query})`,
  endOfSentence: (query) => `${query}.`,
  quoted: (query) => `${query}%22`,
  dashed: (query) => query.replace(/(?<=[?&]year=)[^&]+/, (periods) => periods.replaceAll("-", "–")),
};

test("every damaged link is read as its view", () => {
  fc.assert(
    fc.property(
      anyView.filter((view) => formatView(view) !== ""),
      fc.subarray(Object.keys(manglings), { minLength: 1 }),
      (view, names) => {
        const whole = formatView(view);
        const damaged = names.reduce((query, name) => manglings[name]?.(query) ?? query, whole);
        const { view: read, notices } = parseView(damaged);
        expect(read).toEqual(view);
        expect(notices.map(({ reason }) => reason)).toEqual(damaged === whole ? [] : ["mended"]);
      },
    ),
  );
});
