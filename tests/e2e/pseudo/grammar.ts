import { grammar as en } from "../../../src/words/en/grammar";
import type { Grammar } from "../../../src/words/language/grammar";
import { more } from "../../../src/words/en/more";
import { views } from "../../../src/words/en/views";
import { mirrorChartOf } from "../../../src/words/mirrorChartOf";
import { paragraphOf } from "../../../src/words/paragraphOf";
import { rankedOf } from "../../../src/words/rankedOf";
import { trendOf } from "../../../src/words/trendOf";
import { lengthened } from "./lengthen";

/** Lengthened English in the place of Spanish. */
export const grammar: Grammar = {
  ...lengthened({
    ...en,
    more,
    views,
    trend: trendOf(en),
    ranked: rankedOf(en),
    paragraph: paragraphOf(en),
    mirrorChart: mirrorChartOf(en),
  }),
  language: "es",
};
