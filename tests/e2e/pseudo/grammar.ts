import { en } from "../../../src/words/grammar/en";
import type { Grammar } from "../../../src/words/grammar/grammar";
import { more } from "../../../src/words/messages/enMore";
import { en as views } from "../../../src/words/views/en";
import { mirrorChart } from "../../../src/words/views/mirrorChart";
import { paragraphOf } from "../../../src/words/views/paragraph";
import { rankedOf } from "../../../src/words/views/ranked";
import { trendOf } from "../../../src/words/views/trend";
import { lengthened } from "./lengthen";

/** Lengthened English in the place of Spanish. */
export const es: Grammar = {
  ...lengthened({
    ...en,
    more,
    views,
    trend: trendOf(en),
    ranked: rankedOf(en),
    paragraph: paragraphOf(en),
    mirrorChart: mirrorChart(en),
  }),
  language: "es",
};
