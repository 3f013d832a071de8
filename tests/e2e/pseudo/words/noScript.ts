import { noScript as english } from "../../../../src/words/en/noScript";
import { lengthened } from "../lengthen";

export const noScript = lengthened(english);
