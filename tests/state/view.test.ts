import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPeriods, yearly } from "../../src/core/period";
import type { Instead, Notice, Part } from "../../src/core/question";
import { asksAbout, defaultView, formatAbout, formatView, parseView } from "../../src/state/view";
import { anyView } from "./anyView";

describe("the address", () => {
  test("remembers every view", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseView(formatView(view))).toEqual({ view, notices: [] });
      }),
    );
  });

  test("of the page on how to read the figures keeps every question but for its view", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const query = formatAbout(view);
        expect([asksAbout(query), asksAbout(formatView(view))]).toEqual([true, false]);
        expect(parseView(query)).toEqual({ view: { ...view, view: "compare" }, notices: [] });
      }),
    );
    expect([asksAbout("?view=About."), asksAbout("?view=about&view=trend"), asksAbout("")]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("of the default view is empty, and the empty address is the default view", () => {
    expect(formatView(defaultView)).toBe("");
    expect(parseView("")).toEqual({ view: defaultView, notices: [] });
  });

  test("is short: what is default does not stand in it", () => {
    expect(
      formatView({ ...defaultView, partners: ["PT", "ES"], periods: { from: yearly(2018), to: yearly(2023) } }),
    ).toBe("?partners=PT,ES&year=2018-2023");
    expect(
      formatView({ ...defaultView, view: "trend", periods: { from: yearly(2022), to: yearly(2022) }, lang: "kk" }),
    ).toBe("?view=trend&year=2022&lang=kk");
  });

  test("keeps the order of partners, drops repetitions, and may have none", () => {
    expect(parseView("?partners=PT,ES,PT").view.partners).toEqual(["PT", "ES"]);
    expect(parseView("?partners=").view.partners).toEqual([]);
    expect(parseView("?partners=ES%2CPT").view.partners).toEqual(["ES", "PT"]);
  });

  test("with parts that are not ours says nothing of them", () => {
    expect(parseView("?utm_source=mail&year=2022")).toEqual({
      view: { ...defaultView, periods: { from: yearly(2022), to: yearly(2022) } },
      notices: [],
    });
  });

  test.each([
    ["year=2025", "2025"],
    ["year=2018-2023", "2018-2023"],
    ["year=2023-H1", "2023-H1"],
    ["year=2023-Q1", "2023-Q1"],
    ["year=2023-04", "2023-04"],
    ["year=2023-01/2023-08", "2023-01/2023-08"],
    ["year=2022-01..2024-08", "2022-01..2024-08"],
    ["year=2022-Q1..2024-Q2", "2022-Q1..2024-Q2"],
    ["year=2019-01/2019-06..2026-01/2026-06", "2019-01/2019-06..2026-01/2026-06"],
  ])("with %s asks about %s, as it stands", (query, periods) => {
    const { view, notices } = parseView(`?${query}`);
    expect(view.periods && formatPeriods(view.periods)).toBe(periods);
    expect(notices).toEqual([]);
    expect(formatView(view)).toBe(`?${query}`);
  });

  test.each(["year=2025-13", "year=2025-Q5", "year=2025-H3", "year=2025-01/2024-12", "year=2025-06/2025-03"])(
    "with %s asks about the year that it names, and says so",
    (query) => {
      expect(parseView(`?${query}`)).toEqual({
        view: { ...defaultView, periods: { from: yearly(2025), to: yearly(2025) } },
        notices: [{ part: "year", asked: query, reason: "mended", instead: { kind: "code", code: "year=2025" } }],
      });
    },
  );

  const usual = { kind: "usual" } as const;
  const code = (text: string) => ({ kind: "code", code: text }) as const;

  test.each<[string, Part, string, Notice["reason"], Instead]>([
    ["view=pie", "view", "pie", "not understood", usual],
    ["group=Europe", "group", "Europe", "not understood", usual],
    ["reporter=Kazakhstan", "reporter", "Kazakhstan", "not understood", code("KZ")],
    ["partners=Spain,PT", "partners", "Spain", "not understood", { kind: "others" }],
    ["partners=Spain,Portugal", "partners", "Spain, Portugal", "not understood", usual],
    ["year=last", "year", "last", "not understood", usual],
    ["year=2023-2018", "year", "2023-2018", "not understood", usual],
    ["year=99999", "year", "99999", "not understood", usual],
    ["measure=fdi-net", "measure", "fdi-net", "not understood", usual],
    ["measure=weight", "measure", "weight", "not understood", usual],
    ["scale=square", "scale", "square", "not understood", usual],
    ["factor=1.5", "factor", "1.5", "not understood", code("1.06")],
    ["factor=1.060", "factor", "1.060", "not understood", code("1.06")],
    ["source=<b>", "source", "<b>", "not understood", usual],
    ["lang=de", "lang", "de", "not understood", usual],
    ["theme=pink", "theme", "pink", "not understood", usual],
    ["view=__proto__", "view", "__proto__", "not understood", usual],
    ["view=fdi", "view", "fdi", "not understood", usual],
  ])("with %s falls back and says so", (query, part, asked, reason, instead) => {
    expect(parseView(`?${query}`).notices).toEqual([{ part, asked, reason, instead }]);
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

test("partners that are named are remembered, though they are those of the usual reporter, whom others do not share", () => {
  const named = { ...defaultView, reporter: "CN", partners: ["ES", "PT"] };
  expect(formatView(named)).toBe("?reporter=CN&partners=ES,PT");
  expect(formatView({ ...defaultView, reporter: "CN" })).toBe("?reporter=CN");
  expect(formatView({ ...named, reporter: "KZ" })).toBe("");
});
