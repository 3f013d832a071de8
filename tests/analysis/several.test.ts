import { describe, expect, test } from "vitest";
import { compare, type CompareScale } from "../../src/analysis/compare";
import { formOf } from "../../src/analysis/compareForm";
import { severalFinding } from "../../src/analysis/findings/several";
import { several, type SeveralQuestion } from "../../src/analysis/several";
import { yearly } from "../../src/core/period";
import { grammar as en } from "../../src/words/en/grammar";
import { severalHeadline } from "../../src/words/say/several";
import { builtIn } from "../data/dataset";
import { demoDataset } from "../demo";
import { grammars } from "../words/grammar/all";

const dataset = builtIn();
const five = ["ES", "PT", "IT", "DE", "FR"];

function modelOf(asked: Partial<SeveralQuestion> = {}, partners = five, scale: CompareScale = "common") {
  const compared = compare(dataset, { reporter: "KZ", partners, period: yearly(2023) }, scale);
  if (!compared) throw new Error("nothing to compare");
  return several(compared, { measure: "turnover", order: null, without: null, ...asked });
}
const codes = (model: ReturnType<typeof modelOf>) => model.rows.map(({ partner }) => partner.area.code).join(" ");

describe("one measure of several partners", () => {
  test("is what a comparison draws from four partners on, unless the other is asked for", () => {
    expect(formOf({ form: null, partners: ["ES", "PT", "IT"] })).toBe("flows");
    expect(formOf({ form: null, partners: five })).toBe("measure");
    expect(formOf({ form: "flows", partners: five })).toBe("flows");
    expect(formOf({ form: "measure", partners: ["ES", "PT"] })).toBe("measure");
  });

  test("stands in the order of its figures, of its change, or as it was chosen", () => {
    expect(codes(modelOf())).toBe("IT FR DE ES PT");
    expect(codes(modelOf({ order: "percent" }))).toBe("PT DE IT FR ES");
    expect(codes(modelOf({ order: "chosen" }))).toBe("ES PT IT DE FR");
    expect(codes(modelOf({ measure: "imports" }))).toBe("DE FR IT ES PT");
  });

  test("an order that another view has is the usual one here", () => {
    expect(modelOf({ order: "amount" }).order).toBe("value");
  });

  test("has investment beside it only where anything of it was stated, and neither part where it is left out", () => {
    expect(modelOf()).toMatchObject({ hasComposition: true, hasInvestment: true });
    expect(modelOf({}, ["IT", "FR"])).toMatchObject({ hasComposition: true, hasInvestment: false });
    expect(modelOf({ without: ["composition", "investment"] })).toMatchObject({
      hasComposition: false,
      hasInvestment: false,
    });
  });

  test("a partner without a figure stands last", () => {
    const demo = demoDataset();
    const compared = compare(demo, { reporter: "ZZ", partners: ["CC", "BB", "AA"], period: yearly(2023) }, "common");
    if (!compared) throw new Error("nothing to compare");
    const model = several(compared, { measure: "turnover", order: null, without: null });
    expect(codes(model)).toBe("AA BB CC");
  });
});

describe("the finding", () => {
  test.each([
    ["turnover", "Italy had the largest turnover of the five partners in 2023: 16.1 billion US dollars"],
    ["exports", "Exports to Italy were the largest of the five partners in 2023: 14.8 billion US dollars"],
    ["imports", "Imports from Germany were the largest of the five partners in 2023: 3.0 billion US dollars"],
    ["balance", "The balance with Italy was the highest of the five partners in 2023: 13.6 billion US dollars"],
  ] as const)("of %s", (measure, headline) => {
    expect(severalHeadline(en, severalFinding(modelOf({ measure }))).replaceAll("\u00A0", " ")).toBe(headline);
  });

  test.each(Object.values(grammars))("names the partner, the year and the amount in each language", (grammar) => {
    const text = severalHeadline(grammar, severalFinding(modelOf({ measure: "exports" })));
    expect(text).toMatch(/2023/);
    expect(text).toMatch(/14[.,]8|14\s833/);
    expect(text).not.toMatch(/undefined|\{/);
  });
});
