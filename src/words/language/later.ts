import type { Language } from "../../core/area";
import { getOrMake } from "../../core/memo";
import type { AssistantWords } from "./assistant";
import type { OwnWords } from "./own";
import type { StatementWords } from "./statements";

/** What is said of figures that a reader brings, each part fetched when it is wanted. */
interface Later {
  readonly own: () => Promise<OwnWords>;
  readonly assistant: () => Promise<AssistantWords>;
  readonly statements: () => Promise<StatementWords>;
}

const folders: Readonly<Record<Language, Later>> = {
  en: {
    own: async () => (await import("../en/own")).own,
    assistant: async () => (await import("../en/assistant")).assistant,
    statements: async () => (await import("../en/statements")).statements,
  },
  ru: {
    own: async () => (await import("../ru/own")).own,
    assistant: async () => (await import("../ru/assistant")).assistant,
    statements: async () => (await import("../ru/statements")).statements,
  },
  kk: {
    own: async () => (await import("../kk/own")).own,
    assistant: async () => (await import("../kk/assistant")).assistant,
    statements: async () => (await import("../kk/statements")).statements,
  },
  es: {
    own: async () => (await import("../es/own")).own,
    assistant: async () => (await import("../es/assistant")).assistant,
    statements: async () => (await import("../es/statements")).statements,
  },
  pt: {
    own: async () => (await import("../pt/own")).own,
    assistant: async () => (await import("../pt/assistant")).assistant,
    statements: async () => (await import("../pt/statements")).statements,
  },
};

/** A part of each language, fetched once; one that did not come is fetched anew. */
function once<T>(fetch: (folder: Later) => Promise<T>): (language: Language) => Promise<T> {
  const fetched = new Map<Language, Promise<T>>();
  return (language) =>
    getOrMake(fetched, language, () => {
      const words = fetch(folders[language]);
      words.then(
        // A promise so marked is read without waiting.
        (value) => Object.assign(words, { status: "fulfilled", value }),
        () => fetched.delete(language),
      );
      return words;
    });
}

export const ownWords = once(({ own }) => own());
export const assistantWords = once(({ assistant }) => assistant());
export const statementWords = once(({ statements }) => statements());
