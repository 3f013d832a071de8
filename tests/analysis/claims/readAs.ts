import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/core/language";
import { said } from "./said";

/** A text in a language, with its date, and the claims that it makes. */
export type Case = readonly [language: Language, date: string | null, text: string, claims: readonly string[]];

/** Holds classes of phrasings, each in several languages, to what they say. */
export const readAs = (classes: Readonly<Record<string, readonly Case[]>>): void =>
  describe.each(Object.entries(classes))("%s", (_, cases) => {
    test.each(cases)("in %s", (language, date, text, claims) => {
      expect(said(language, text, date)).toEqual(claims);
    });
  });
