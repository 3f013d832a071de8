import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultView, formatView, parseView } from "../../src/state/view";
import { anyView } from "./anyView";

describe("the address", () => {
  test("remembers every view", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseView(formatView(view))).toEqual({ view, notices: [] });
      }),
    );
  });

  test("of the default view is empty, and the empty address is the default view", () => {
    expect(formatView(defaultView)).toBe("");
    expect(parseView("")).toEqual({ view: defaultView, notices: [] });
  });

  test("is short: what is default does not stand in it", () => {
    expect(formatView({ ...defaultView, partners: ["PT", "ES"], years: { from: 2018, to: 2023 } })).toBe(
      "?partners=PT,ES&year=2018-2023",
    );
    expect(formatView({ ...defaultView, view: "trend", years: { from: 2022, to: 2022 }, lang: "kk" })).toBe(
      "?view=trend&year=2022&lang=kk",
    );
  });

  test("keeps the order of partners, drops repetitions, and may have none", () => {
    expect(parseView("?partners=PT,ES,PT").view.partners).toEqual(["PT", "ES"]);
    expect(parseView("?partners=").view.partners).toEqual([]);
    expect(parseView("?partners=ES%2CPT").view.partners).toEqual(["ES", "PT"]);
  });

  test("with parts that are not ours says nothing of them", () => {
    expect(parseView("?utm_source=mail&year=2022")).toEqual({
      view: { ...defaultView, years: { from: 2022, to: 2022 } },
      notices: [],
    });
  });

  test.each([
    ["view=pie", "view", "pie", "not understood", "compare"],
    ["group=Europe", "group", "Europe", "not understood", "all partners"],
    ["reporter=Kazakhstan", "reporter", "Kazakhstan", "not understood", "KZ"],
    ["partners=Spain,PT", "partners", "Spain", "not understood", "the others"],
    ["partners=Spain,Portugal", "partners", "Spain, Portugal", "not understood", "the default"],
    ["year=last", "year", "last", "not understood", "the last year with data"],
    ["year=2023-2018", "year", "2023-2018", "not understood", "the last year with data"],
    ["year=99999", "year", "99999", "not understood", "the last year with data"],
    ["measure=fdi", "measure", "fdi", "not here yet", "turnover"],
    ["measure=weight", "measure", "weight", "not understood", "turnover"],
    ["scale=square", "scale", "square", "not understood", "the default scale"],
    ["factor=1.5", "factor", "1.5", "not understood", "1.06"],
    ["factor=1.060", "factor", "1.060", "not understood", "1.06"],
    ["source=<b>", "source", "<b>", "not understood", "the usual source"],
    ["lang=de", "lang", "de", "not understood", "the language of the browser"],
    ["theme=pink", "theme", "pink", "not understood", "the theme of the system"],
    ["view=__proto__", "view", "__proto__", "not understood", "compare"],
    ["view=fdi", "view", "fdi", "not understood", "compare"],
  ])("with %s falls back and says so", (query, part, asked, reason, shown) => {
    expect(parseView(`?${query}`).notices).toEqual([{ part, asked, reason, shown }]);
  });

  test("damaged in one part keeps the others", () => {
    expect(parseView("?view=trend&year=soon&partners=PT").view).toEqual({
      ...defaultView,
      view: "trend",
      partners: ["PT"],
    });
  });

  test("of 300 partners is read, and a long text is quoted only in part", () => {
    const codes = Array.from({ length: 300 }, (_, i) => `A${i}`);
    expect(parseView(`?partners=${codes.join(",")}`).view.partners).toEqual(codes);
    expect(parseView(`?reporter=${"x".repeat(10_000)}`).notices[0]?.asked).toHaveLength(40);
  });

  test("of any text is a view that the address can remember", () => {
    const anyQuery = fc.oneof(
      fc.string(),
      fc
        .dictionary(
          fc.constantFrom(
            "view",
            "reporter",
            "partners",
            "year",
            "measure",
            "scale",
            "factor",
            "source",
            "lang",
            "theme",
          ),
          fc.string(),
        )
        .map((parts) => `?${new URLSearchParams(parts)}`),
    );
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { view } = parseView(query);
        expect(parseView(formatView(view))).toEqual({ view, notices: [] });
      }),
    );
  });
});
