import { rankingTable as english } from "../../../../src/words/en/rankingTable";
import { lengthened } from "../lengthen";

export const rankingTable = lengthened(english);
