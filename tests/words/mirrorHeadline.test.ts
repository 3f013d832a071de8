import Big from "big.js";
import { describe, expect, test } from "vitest";
import { mirror } from "../../src/analysis/mirror";
import { counted } from "../../src/core/figure";
import type { MirrorFlow } from "../../src/core/mirrored";
import { yearly } from "../../src/core/period";
import { grammar as en } from "../../src/words/en/grammar";
import { mirrorNotes, mirrorSubtitle } from "../../src/words/mirrorWords";
import { ratioText } from "../../src/words/ratioText";
import { mirrorDemo, withEstimates } from "../mirrorDemo";
import { mirrorFinding } from "../../src/analysis/findings/mirror";
import { mirrorHeadline } from "../../src/words/say/mirror";

const demo = mirrorDemo("AA", "BB", "DD", "EE");
function ask(partners: string, flow: MirrorFlow, from: number, to = from, factor = "1.06") {
  const model = mirror(demo, {
    reporter: "ZZ",
    partners: partners.split(" "),
    flow,
    factor,
    from: yearly(from),
    to: yearly(to),
  });
  if (!model) throw new Error("no model");
  return model;
}
const headline = (...asked: Parameters<typeof ask>) => mirrorHeadline(en, mirrorFinding(ask(...asked)));

describe("the finding", () => {
  test("is of the pair whose reports are farthest apart", () => {
    expect(headline("BB AA", "exports", 2020)).toBe(
      "Atlantis records 10.6 times the imports that Zembla records as exports to it",
    );
    expect(headline("BB", "exports", 2020)).toBe(
      "Brobdingnag records as imports 27% of what Zembla records as exports to it",
    );
  });

  test("of equal reports says so, and of a difference that freight may make, that it may", () => {
    expect(headline("AA", "imports", 2021)).toBe("Atlantis and Zembla record the same to within half a percent");
    expect(headline("AA", "imports", 2022)).toBe(
      "Atlantis records as exports 83% of what Zembla records as imports from it",
    );
  });

  test("where the reporter has nothing to divide by, or a side is missing, says that", () => {
    expect(headline("EE", "exports", 2020)).toBe(
      "Zembla records no exports to Erewhon; what Erewhon records has nothing to be divided by",
    );
    expect(headline("AA BB", "exports", 2022)).toBe(
      "There is no report by Atlantis and Brobdingnag of imports from Zembla in 2022 in the data",
    );
    expect(headline("BB", "exports", 2018)).toBe(
      "There is no report by Zembla of exports to Brobdingnag in 2018 in the data",
    );
    expect(headline("BB", "exports", 2017, 2018)).toBe(
      "There is no report by Zembla of exports to Brobdingnag from 2017 to 2018 in the data",
    );
  });

  test("is none where one of the two is an estimate, which is said with its reason", () => {
    const of = (letters?: string) => {
      const dataset = withEstimates(demo, "BB", "imports", letters);
      const asked = { reporter: "ZZ", partners: ["BB"], flow: "exports", factor: "1.06" } as const;
      return mirror(dataset, { ...asked, from: yearly(2020), to: yearly(2020) });
    };
    const [mirrored, repeated, marked] = [of("mmm"), of("rrr"), of()];
    if (!mirrored || !repeated || !marked) throw new Error("no model");
    expect(mirrorHeadline(en, mirrorFinding(mirrored))).toBe(
      "Brobdingnag has an estimate in place of a report, made from the other side’s figure",
    );
    expect(mirrorHeadline(en, mirrorFinding(repeated))).toContain("carried on from an earlier year");
    expect(mirrorHeadline(en, mirrorFinding(marked))).toBe(
      "Brobdingnag has an estimate of the source in place of a report",
    );
    expect(mirrorNotes(en, mirrored)).toContain(
      "Brobdingnag has an estimate in place of a report, made from the other side’s figure.",
    );
  });

  test("over the years counts those in which one side reports more", () => {
    expect(headline("AA", "exports", 2018, 2022)).toBe(
      "Atlantis recorded higher imports than Zembla recorded as exports to it in two of the three years with both reports, 2018 to 2020",
    );
    expect(headline("BB", "exports", 2018, 2022)).toBe(
      "Brobdingnag recorded lower imports than Zembla recorded as exports to it in each of the two years with both reports, 2019 to 2020",
    );
  });
});

describe("the words around it", () => {
  test("name viewpoint, valuation and factor", () => {
    expect(mirrorSubtitle(en, ask("AA", "exports", 2020, 2020, "1.03"))).toBe(
      "Two counts of one flow, side by side and never merged, in million US dollars, 2020. Zembla’s exports FOB by last known destination; partners’ imports CIF by country of origin. Ratios as published; for the gaps, imports are brought to FOB: divided by 1.03.",
    );
    expect(mirrorSubtitle(en, ask("AA", "exports", 2018, 2020))).toMatch(
      /Solid: reported by Zembla; dashed: by the partner\. Each partner on its own scale\.$/,
    );
    expect(mirrorSubtitle(en, ask("AA", "imports", 2021))).toContain("Zembla’s imports CIF by country of origin");
  });

  test("say why the two differ, who has no report, and what was converted", () => {
    const notes = mirrorNotes(en, ask("AA GG FF", "imports", 2021)).join(" ");
    expect(notes).toMatch(/^Why the two differ: imports carry freight/);
    expect(notes).toContain("Grand Alliance is not one country, and has no report of its own.");
    expect(notes).toContain("Freedonia has no file of its own in the data.");
    expect(notes).toContain("converted from euros");
    expect(mirrorNotes(en, ask("AA", "exports", 2020)).join(" ")).not.toContain("euros");
  });
});

test.each([
  [10.915, "10.9"],
  [5.331, "5.33"],
  [0.284, "0.28"],
  [0.0444, "0.044"],
  [305.7, "306"],
  [12345, "12,345"],
  [0.0001, "< 0.001"],
  [0, "0"],
])("the ratio %d is written %s", (value, text) => {
  expect(ratioText(en, counted(new Big(value), new Big("1e-9"), "ratio"))).toBe(text);
});
