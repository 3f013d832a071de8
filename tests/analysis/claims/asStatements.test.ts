import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asStatements, literalOf } from "../../../src/analysis/claims/asStatements";
import { checkClaims } from "../../../src/analysis/claims/checkClaims";
import type { Claim } from "../../../src/core/claim";
import { parseLiteral } from "../../../src/core/literal";
import { datasetOf, readIn } from "./said";

const nothing = datasetOf([]);
const source = { kind: "press release", publisher: "Ministry", title: "Release", date: "2024-02-16", url: "" };
const statements = (text: string) => asStatements(checkClaims(readIn("en", text), nothing), source);
const claimOf = (text: string): Claim => readIn("en", text).claims[0]!;

describe("claims kept as statements", () => {
  test("those of one pair and period stand together, as precise as they were written", () => {
    const text =
      "In 2023 Kazakhstan’s exports to Portugal were $4.9 million and Kazakhstan’s imports from Portugal were more than $45.60 million.";
    expect(statements(text)).toEqual([
      expect.objectContaining({
        reporter: "KZ",
        partner: "PT",
        period: "2023",
        exports: "4.9 million",
        imports: "> 45.6 million",
        publisher: "Ministry",
      }),
    ]);
  });

  test("what rests on a guess is not kept", () => {
    expect(statements("Exports to Portugal in 2023 were $4.9 million.")).toEqual([]);
  });

  test("zeros that are no precision are written with what they leave open", () => {
    expect(literalOf(claimOf("In 2023 Kazakhstan’s exports to Spain were $500 million."))).toMatch(
      /^500 million( ± 50 million)?$/,
    );
  });

  test("a figure without a unit of trade is no statement", () => {
    expect(literalOf({ ...claimOf("In 2023 Kazakhstan’s exports to Spain were $5 million."), unit: "t" })).toBeNull();
  });

  test("what is written is read as the same figure, whatever it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom("million", "billion"), (digits, scale) => {
        const claim = claimOf(`In 2023 Kazakhstan’s exports to Spain were $${digits / 10} ${scale}.`);
        const read = parseLiteral(literalOf(claim) ?? "");
        expect(read.ok && read.value.value.toNumber()).toBe(claim.value);
      }),
    );
  });
});
