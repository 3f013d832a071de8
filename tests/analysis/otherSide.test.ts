import { describe, expect, test } from "vitest";
import { otherSide } from "../../src/analysis/otherSide";
import type { Area } from "../../src/core/area";
import type { MirrorFlow } from "../../src/core/mirrored";
import { grammar as en } from "../../src/words/en/grammar";
import { known } from "../core/figures";
import { mirrorDemo } from "../mirrorDemo";
import { grammars } from "../words/grammar/all";
import { yearly } from "../../src/core/period";
import { otherSideFinding } from "../../src/analysis/findings/otherSide";
import { otherSideText } from "../../src/words/say/mirror";

const demo = mirrorDemo("AA", "BB", "DD", "EE");
const area = (code: string): Area => {
  const found = demo.areas.get(code);
  if (!found) throw new Error(code);
  return found;
};
function side(partner: string, flow: MirrorFlow, year: number) {
  const found = otherSide(demo, flow, {
    reporter: area("ZZ"),
    partner: area(partner),
    from: yearly(2018),
    period: yearly(year),
    factor: "1.06",
  });
  if (!found) throw new Error("no reporter");
  return found;
}
const text = (...asked: Parameters<typeof side>) => otherSideText(en, otherSideFinding(side(...asked)));

describe("what the other side reports", () => {
  test("is of the year asked for, where both report it", () => {
    const { shown } = side("AA", "exports", 2020);
    expect(shown?.period).toBe(yearly(2020));
    // 1,060 CIF is 1,000 FOB, and Zembla says 100.
    expect(known(shown?.gap).value.div("1e6").toNumber()).toBeCloseTo(900, 9);
    expect(known(shown?.ratio).value.toNumber()).toBe(10.6);
    expect(side("AA", "imports", 2022).shown?.period).toBe(yearly(2022));
  });

  test("else of the last year before it that has both reports", () => {
    expect(side("AA", "exports", 2022).shown?.period).toBe(yearly(2020));
    expect(side("BB", "exports", 2021).shown?.period).toBe(yearly(2020));
  });

  test("else, where only the other side reports, of the last that it does", () => {
    const { shown } = side("DD", "exports", 2022);
    expect([shown?.period, shown?.own.absence === null]).toEqual([yearly(2018), false]);
    expect(text("DD", "exports", 2022)).toBe(
      "Exports 2018: there is no report by Zembla of exports to Dilmun in 2018 in the data.",
    );
  });

  test("is told in a sentence with its year", () => {
    expect(text("AA", "exports", 2022)).toBe(
      "Exports 2020: Atlantis records 10.6 times the imports that Zembla records as exports to it.",
    );
  });

  test("where it is nothing, one sentence says so, and why where that is known", () => {
    expect(text("BB", "imports", 2022)).toBe(
      "There is no report by Brobdingnag of exports to Zembla from 2018 to 2022 in the data.",
    );
    expect(text("II", "imports", 2022)).toBe("Illyria has no file of its own in the data.");
    expect(text("GG", "exports", 2022)).toBe("Grand Alliance is not one country, and has no report of its own.");
  });
});

test.each(grammars)("in $tag it is whole sentences", (grammar) => {
  for (const partner of ["AA", "BB", "DD", "EE", "II", "GG"])
    for (const flow of ["exports", "imports"] as const)
      expect(otherSideText(grammar, otherSideFinding(side(partner, flow, 2022)))).toMatch(
        /^\p{Lu}(?:(?! {2}|undefined|NaN|\.\.).)*\.$/u,
      );
});
