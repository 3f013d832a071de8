import type { Language } from "../../core/language";
import { getOrMake } from "../../core/memo";
import type { Vocabulary } from "../../analysis/claims/vocabulary";
import type { AboutWords } from "./about";
import type { AssistantWords } from "./assistant";
import type { CheckWords } from "./check";
import type { CheckPageWords } from "./checkPage";
import type { MeaningWords } from "./meanings";
import type { OfflineWords } from "./offline";
import type { OwnWords } from "./own";
import type { PictureWords } from "./picture";
import type { StatementWords } from "./statements";
import type { WorkbookWords } from "./workbook";

type Files<T> = Readonly<Record<string, () => Promise<T>>>;

/** A part of each language, from files of one name in their folders; fetched once, and one that did not come anew once its error is renewed. */
function once<T>(files: Files<T>): (language: Language) => Promise<T> {
  const fetched = new Map<Language, Promise<T>>();
  const fetch = (language: Language) => {
    const file = Object.keys(files).find((path) => path.startsWith(`../${language}/`));
    return files[file ?? ""]?.() ?? Promise.reject(new Error(`no words in ${language}`));
  };
  return (language) =>
    getOrMake(fetched, language, () => {
      const words = fetch(language).catch((cause: unknown) => {
        // Asked for anew at once, what is drawn of it would wait for ever.
        throw Object.assign(new Error(String(cause), { cause }), { renew: () => fetched.delete(language) });
      });
      words.then(
        // A promise so marked is read without waiting.
        (value) => Object.assign(words, { status: "fulfilled", value }),
        () => undefined,
      );
      return words;
    });
}

/** What is said of figures that a reader brings. */
export const ownWords = once(import.meta.glob<OwnWords>(["../*/own.ts", "!./*"], { import: "own" }));
export const assistantWords = once(
  import.meta.glob<AssistantWords>(["../*/assistant.ts", "!./*"], { import: "assistant" }),
);
export const statementWords = once(
  import.meta.glob<StatementWords>(["../*/statements.ts", "!./*"], { import: "statements" }),
);

/** What is said of a picture that comes back. */
export const pictureWords = once(import.meta.glob<PictureWords>(["../*/picture.ts", "!./*"], { import: "picture" }));

/** What a workbook says beside its figures. */
export const workbookWords = once(
  import.meta.glob<WorkbookWords>(["../*/workbook.ts", "!./*"], { import: "workbook" }),
);

/** How a communiqué is read, and what is said of one that was checked. */
export const readingWords = once(import.meta.glob<Vocabulary>(["../*/reading.ts", "!./*"], { import: "reading" }));
export const checkWords = once(import.meta.glob<CheckWords>(["../*/check.ts", "!./*"], { import: "check" }));
export const checkPageWords = once(
  import.meta.glob<CheckPageWords>(["../*/checkPage.ts", "!./*"], { import: "checkPage" }),
);

/** What terms mean, and how the figures are to be read. */
export const meaningWords = once(import.meta.glob<MeaningWords>(["../*/meanings.ts", "!./*"], { import: "meanings" }));
export const aboutWords = once(import.meta.glob<AboutWords>(["../*/about.ts", "!./*"], { import: "about" }));

/** What is said of the page as it is kept on the device. */
export const offlineWords = once(import.meta.glob<OfflineWords>(["../*/offline.ts", "!./*"], { import: "offline" }));
