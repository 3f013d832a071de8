import Big from "big.js";
import { describe, expect, test } from "vitest";
import type { ComparedLine, Outcome } from "../../src/analysis/changed";
import type { Area } from "../../src/core/area";
import { type Amount, counted, type Figure, gap } from "../../src/core/figure";
import { grammar as en } from "../../src/words/en/grammar";
import { parseLiteral } from "../../src/core/literal";
import { changedWords as wordsOn, changeInWords as inWords } from "../../src/words/changed";
import { more } from "../../src/words/en/more";

const changeInWords = (line: ComparedLine) => inWords(en, line, more.opened);
const changedWords = (
  lines: readonly ComparedLine[],
  made: Parameters<typeof wordsOn>[2],
  today: Parameters<typeof wordsOn>[3],
) => wordsOn(en, lines, made, today, more.opened);

const area = (code: string, name: string): Area => ({
  code,
  kind: "country",
  names: { en: name, ru: name, kk: name, es: name, pt: name },
});

const dollars = (value: string, unit = "100", currency: "USD" | "EUR" = "USD"): Figure =>
  counted(new Big(value), new Big(unit), currency);
function literal(text: string): Amount {
  const result = parseLiteral(text);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

function compared(
  before: Figure,
  now: Figure,
  about: { indicator?: string; period?: string; partner?: Area | null; outcome?: Outcome } = {},
): ComparedLine {
  const stated = before.kind === "amount" ? (before.literal ?? null) : null;
  const { indicator = "turnover", period = "2023", partner = area("PT", "Portugal"), outcome = "changed" } = about;
  const cells = { value: null, currency: null, lower: null, upper: null, qualifier: null, status: "A", source: "bns" };
  return {
    line: { reporter: "KZ", partner: "PT", indicator, period, stated, ...cells },
    partner,
    before,
    now,
    outcome,
  };
}

/** The sentence with its no-break spaces made plain. */
const sentence = (each: ComparedLine) => changeInWords(each).replaceAll("\u00A0", " ");

describe("a figure that has changed", () => {
  const [then, now] = [dollars("50500000"), dollars("50700000")];

  test("is told as it was in the picture and as it is now", () => {
    expect(sentence(compared(then, now))).toBe(
      "turnover with Portugal 2023: 50.5 million in the picture, 50.7 million now",
    );
  });

  test.each([
    ["exports", "2023", "exports to the Netherlands 2023"],
    ["imports", "2022", "imports from the Netherlands 2022"],
    ["fdiGrossInflow", "2005/2023", "gross inflow of direct investment from the Netherlands 2005–2023"],
    ["services", "2023", "services with the Netherlands 2023"],
  ])("in %s of %s is named “%s”", (indicator, period, name) => {
    const about = { indicator, period, partner: area("NL", "Netherlands") };
    expect(sentence(compared(then, now, about))).toBe(`${name}: 50.5 million in the picture, 50.7 million now`);
  });

  test("by less than the words show is told to the dollar", () => {
    expect(sentence(compared(dollars("50679800"), dollars("50679900")))).toBe(
      "turnover with Portugal 2023: 50,679,800 in the picture, 50,679,900 now",
    );
  });

  test("in its precision alone is told with its precision", () => {
    expect(sentence(compared(dollars("50679800", "100"), dollars("50679800", "1")))).toBe(
      "turnover with Portugal 2023: 50,679,800 ± 50 in the picture, 50,679,800 ± 0.5 now",
    );
  });

  test("in its currency is told with both", () => {
    expect(sentence(compared(then, dollars("50700000", "100", "EUR")))).toBe(
      "turnover with Portugal 2023: 50.5 million US dollars in the picture, 50.7 million euros now",
    );
  });

  test("from a gap is no zero", () => {
    expect(sentence(compared(gap("notReported"), now))).toBe(
      "turnover with Portugal 2023: no figure in the picture, 50.7 million now",
    );
  });

  test("in a statement is told in the words of the statement", () => {
    const about = { indicator: "fdiGrossInflow", period: "2005/.." };
    expect(sentence(compared(literal("> 300 million"), literal("> 310 million"), about))).toBe(
      "stated gross inflow of direct investment from Portugal since 2005: more than 300 million in the picture, more than 310 million now",
    );
  });

  test("to nothing is said to be in the picture alone; a partner unknown here has its code", () => {
    expect(sentence(compared(then, gap("notReported"), { outcome: "gone", partner: null }))).toBe(
      "turnover with PT 2023: 50.5 million in the picture, not in the data shown here",
    );
  });
});

describe("a picture", () => {
  const made = { created: "2026-11-23T10:00:00.000Z", dataset: { version: "2024.07", hash: "abc" } };
  const today = made.dataset;
  const figure = dollars("50500000");
  const unchanged = compared(figure, figure, { outcome: "unchanged" });
  const differs = compared(figure, dollars("50700000"));

  test("whose figures still stand says when it was made and from what", () => {
    expect(changedWords([unchanged, unchanged], made, today)).toEqual({
      title: "Figures unchanged",
      text: "The picture was made on 23\u00A0November 2026 from data version 2024.07, the one shown here.",
      list: [],
    });
  });

  test("with figures that do not stand counts and lists them", () => {
    const one = changedWords([unchanged, differs], made, today);
    expect([one.title, one.list]).toEqual(["1 of 2 figures is not what the picture says", [changeInWords(differs)]]);
    expect(one.text).toBe("The picture was made on 23\u00A0November 2026 from other files of data version 2024.07.");
    const gone = compared(figure, gap("notReported"), { outcome: "gone" });
    expect(changedWords([differs, gone, unchanged], made, today).title).toBe(
      "2 of 3 figures are not what the picture says",
    );
  });

  test.each([
    [{ version: "2025.07", hash: "abc" }, "from data version 2024.07; the data here are version 2025.07."],
    [{ version: "2024.07", hash: "def" }, "from other files of data version 2024.07."],
    [{ version: "2024.07", hash: "" }, "from data version 2024.07, the one shown here."],
  ])("made from other data than %j says so", (data, words) => {
    expect(changedWords([unchanged], made, data).text).toBe(`The picture was made on 23\u00A0November 2026 ${words}`);
  });

  test("whose figures another source gives now says how many", () => {
    const moved = compared(figure, figure, { outcome: "other source" });
    const one = changedWords([moved, unchanged], made, today);
    expect(one.title).toBe("Figures unchanged");
    expect(one.text).toMatch(/ Of the same figures, 1 now has another source\.$/);
    expect(changedWords([moved, moved], made, today).text).toMatch(/, 2 now have another source\.$/);
  });

  test("without figures says so", () => {
    expect(changedWords([], made, today).title).toBe("The picture contained no figures");
  });
});
