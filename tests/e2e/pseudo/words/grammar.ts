import type { Grammar } from "../../../../src/words/language/grammar";
import { grammar as english } from "../../../../src/words/en/grammar";
import { lengthened } from "../lengthen";
import { mirrorChart } from "./mirrorChart";
import { more } from "./more";
import { paragraph } from "./paragraph";
import { ranked } from "./ranked";
import { shortPeriods } from "./shortPeriods";
import { trend } from "./trend";
import { views } from "./views";

/** Lengthened English in the place of Spanish. */
export const grammar: Grammar = {
  ...lengthened(english),
  language: "es",
  more,
  views,
  trend,
  ranked,
  shortPeriods,
  paragraph,
  mirrorChart,
};
