import { describe, expect, test } from "vitest";
import { tradeWith } from "../../src/analysis/trade";
import { observe } from "../../src/core/observe";
import { gap } from "../../src/core/figure";
import { demoDataset } from "../demo";
import { known } from "../core/figures";
import { yearly } from "../../src/core/period";

const demo = demoDataset();

describe("trade with a partner", () => {
  const trade = tradeWith(demo, "ZZ", "AA", yearly(2023));

  test("has a balance and a share of exports that follow from its flows", () => {
    // 300 out, 100 back, 400 together
    expect(known(trade.balance).value.toNumber()).toBe(200_000_000);
    expect(known(trade.exportsShare).value.toNumber()).toBe(75);
  });

  test("is measured by its flows or by its balance", () => {
    expect(
      (["turnover", "exports", "imports", "balance"] as const).map(
        (m) => known(observe(demo, "ZZ", "AA", m, yearly(2023)).figure).value.toNumber() / 1e6,
      ),
    ).toEqual([400, 300, 100, 200]);
  });

  test("with an unpublished side has no balance and no share, though the other side is known", () => {
    const { imports, balance, exportsShare } = tradeWith(demo, "ZZ", "AA", yearly(2021));
    expect(known(imports.figure).value.toNumber()).toBe(60_000_000);
    expect([balance, exportsShare]).toEqual([gap("suppressed"), gap("suppressed")]);
  });

  test("of nothing either way has a balance of zero and no share", () => {
    const { balance, exportsShare } = tradeWith(demo, "ZZ", "DD", yearly(2020));
    expect(known(balance).value.toNumber()).toBe(0);
    expect(exportsShare).toEqual(gap("undefined"));
  });
});
