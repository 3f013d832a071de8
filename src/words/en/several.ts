import type { Grammar } from "../language/grammar";
import type { SeveralWords } from "../language/several";
import { capital } from "../phrase";
import { towards } from "./forms/flows";
import { the } from "./forms/periods";

const were = { exports: "exports", imports: "imports", balance: "the balance" };

export const several = ({ area, count }: Grammar): SeveralWords => ({
  forms: { label: "Drawn", measure: "one measure", flows: "turnover, exports, imports" },
  orders: { label: "Order", value: "by value", percent: "by change", chosen: "as chosen" },
  beside: "Beside the bars",
  change: (since) => `Change since ${the(since)}`,
  most: ({ measure, partner, amount, count: n, period }) =>
    capital(
      `${were[measure]} ${towards[measure]} ${area.inSentence(partner)} ${measure === "balance" ? "was the highest" : "were the largest"} of the ${count(n)} partners in ${the(period)}: ${amount}`,
    ),
});
