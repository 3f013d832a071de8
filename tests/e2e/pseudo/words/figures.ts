import { figures as englishFigures, table as englishTable } from "../../../../src/words/en/figures";
import { lengthened } from "../lengthen";

export const figures = lengthened(englishFigures);
export const table = lengthened(englishTable);
