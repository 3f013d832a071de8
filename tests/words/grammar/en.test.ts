import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as english from "../../../src/words/number";
import * as amount from "../../../src/words/amount";
import { en } from "../../../src/words/grammar/en";
import { anyFigure, anyLiteral, stated } from "./figures";

// The screens print English by functions of its own; what the grammar prints must be the same to the letter.
describe("the English grammar prints what the English screens print", () => {
  test("of every figure", () => {
    fc.assert(
      fc.property(anyFigure, fc.boolean(), (figure, signed) => {
        expect(amount.millions(en, figure, signed)).toBe(english.millions(figure, signed));
        expect(amount.inWords(en, figure)).toBe(english.inWords(figure));
        expect(amount.percent(en, figure, signed)).toBe(english.percent(figure, signed));
        expect(amount.times(en, figure)).toBe(english.times(figure));
        expect(amount.precision(en, figure)).toBe(english.precision(figure));
      }),
      { numRuns: 500 },
    );
  });

  test("of everything stated", () => {
    fc.assert(
      fc.property(anyLiteral, (literal) => {
        const figure = stated(literal);
        expect(amount.literalNumber(en, literal)).toBe(english.literalNumber(literal));
        expect(amount.statedInWords(en, figure)).toBe(english.statedInWords(figure));
        expect(amount.statedShort(en, figure)).toBe(english.statedShort(figure));
        expect(amount.allows(en, figure)).toBe(english.allows(figure));
      }),
    );
  });
});
