// What the page is lent to read long texts in each language.
import { read } from "../../../src/analysis/claims/read";
import { homeCountry } from "../../../src/core/area";
import { languages } from "../../../src/core/language";
import { readingWords } from "../../../src/words/language/later";
import { longText } from "../longText";
import { shipped } from "./shipped";

declare global {
  interface Window {
    texts: { read(rounds: number): Promise<number[]> };
  }
}

// The first three are those of code that is not compiled yet.
const warming = 3;

window.texts = {
  /** Milliseconds that each reading took, of every language by turns. */
  async read(rounds) {
    const { areas } = await shipped();
    const samples: number[] = [];
    for (const language of languages) {
      const vocabulary = await readingWords(language);
      const text = longText(language);
      for (let i = 0; i < rounds; i++) {
        const start = performance.now();
        read(text, vocabulary, areas, { date: "2024-01-01", home: homeCountry });
        if (i >= warming) samples.push(performance.now() - start);
      }
    }
    return samples;
  },
};
