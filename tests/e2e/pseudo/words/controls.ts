import { chart as englishChart, take as englishTake } from "../../../../src/words/en/controls";
import { lengthened } from "../lengthen";

export const chart = lengthened(englishChart);
export const take = lengthened(englishTake);
