import { describe, expect, test } from "vitest";
import { change, measured, ranked, standing, tradeWith } from "../../src/analysis/trade";
import { gap } from "../../src/core/figure";
import { demoDataset } from "../demo";
import { ends, known, stated } from "../core/figures";

const demo = demoDataset();
const zembla = demo.reporters.get("ZZ");
const area = (code: string) => {
  const found = demo.areas.get(code);
  if (!found) throw new Error(`no area ${code}`);
  return found;
};
const standingOf = (code: string, year = 2023) => (zembla ? standing(demo, zembla, area(code), year) : null);

describe("trade with a partner", () => {
  const trade = tradeWith(demo, "ZZ", "AA", 2023);

  test("has a balance and a share of exports that follow from its flows", () => {
    // 300 out, 100 back, 400 together
    expect(known(trade.balance).value.toNumber()).toBe(200_000_000);
    expect(known(trade.exportsShare).value.toNumber()).toBe(75);
  });

  test("is measured by its flows or by its balance", () => {
    expect(
      (["turnover", "exports", "imports", "balance"] as const).map(
        (m) => known(measured(trade, m)).value.toNumber() / 1e6,
      ),
    ).toEqual([400, 300, 100, 200]);
  });

  test("with an unpublished side has no balance and no share, though the other side is known", () => {
    const { imports, balance, exportsShare } = tradeWith(demo, "ZZ", "AA", 2021);
    expect(known(imports.figure).value.toNumber()).toBe(60_000_000);
    expect([balance, exportsShare]).toEqual([gap("suppressed"), gap("suppressed")]);
  });

  test("of nothing either way has a balance of zero and no share", () => {
    const { balance, exportsShare } = tradeWith(demo, "ZZ", "DD", 2020);
    expect(known(balance).value.toNumber()).toBe(0);
    expect(exportsShare).toEqual(gap("undefined"));
  });
});

describe("the standing of a partner", () => {
  test("is its rank by turnover and its share of the printed total", () => {
    // 400 of 1000 million; after Atlantis come 70, 60, 50, 40, 30, 20, 9 and 5
    expect(standingOf("AA")).toMatchObject({ rank: 1, of: 9 });
    expect(known(standingOf("AA")?.share).value.toNumber()).toBe(40);
    expect(standingOf("BB")).toMatchObject({ rank: 7, of: 9 });
  });

  test("of a group is a share without a rank", () => {
    expect(standingOf("GG")).toMatchObject({ rank: null });
    expect(known(standingOf("GG")?.share).value.toNumber()).toBe(42.5);
  });

  test("is none where there is no figure", () => {
    expect(standingOf("CC")).toBeNull();
  });

  test("is a share alone where one flow is not known", () => {
    // Imports of 60 million of 800 in all.
    const { rank, share } = standingOf("AA", 2021) ?? {};
    expect([rank, known(share).value.toNumber(), known(share).qualifier]).toEqual([null, 7.5, "atLeast"]);
  });

  test("never counts the world among the partners, and is the same when asked again", () => {
    const order = zembla && ranked(demo, zembla, 2023);
    expect(order).toEqual(["AA", "EE", "FF", "II", "JJ", "KK", "BB", "HH", "DD"]);
    expect(zembla && ranked(demo, zembla, 2023)).toBe(order);
  });
});

describe("the change on the year before", () => {
  test("is growth in percent", () => {
    expect(ends(known(change(stated("150.0 million"), stated("100.0 million"))), 0, 1)).toEqual([49.9, 50.1]);
  });

  test("is “tiny base” from less than a million, from zero too", () => {
    expect(change(stated("5 million"), stated("999 thousand"))).toBe("tiny base");
    expect(change(stated("5 million"), stated("0"))).toBe("tiny base");
    expect(change(stated("5 million"), stated("1.00 million"))).not.toBe("tiny base");
  });

  test("is a gap where either year is one, whatever the base", () => {
    expect(change(gap("notReported"), stated("5 million"))).toEqual(gap("notReported"));
    expect(change(stated("5 million"), gap("suppressed"))).toEqual(gap("suppressed"));
    expect(change(gap("notReported"), stated("5 thousand"))).toEqual(gap("notReported"));
  });
});
