import { use } from "react";
import { useGrammar } from "../page/useGrammar";
import { pictureWords } from "../../words/language/later";
import type { PictureWords } from "../../words/language/picture";

/** What is said of a picture that comes back, in the language of the page; what waits for it is suspended. */
export const usePictureWords = (): PictureWords => use(pictureWords(useGrammar().language));
