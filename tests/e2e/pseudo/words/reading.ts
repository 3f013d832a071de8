// What a text says in a language is read as it is: the words of the page alone are lengthened.
import { reading as english } from "../../../../src/words/en/reading";

export const reading = english;
