import { capital, say } from "../phrase";
import { owner, inSentence } from "./forms/areas";
import { listed } from "./forms/lists";
import { sum } from "./forms/amounts";
import { the } from "./forms/periods";
import type { AbsentWords } from "../language/absent";

export const absent: AbsentWords = {
  unknown: (reporter, partners, when) =>
    `The data hold no figure of ${owner(reporter)} trade with ${listed(partners.map(inSentence))} ${when}.`,
  notYet: (group, since, when) =>
    capital(`${inSentence(group)} did not exist ${when}: it has had members since ${since}.`),
  unlisted: (reporter, partners, when) =>
    capital(`${owner(reporter)} statistics list no trade with ${listed(partners.map(inSentence))} ${when}.`),
  compared({ reporter, period, partners }) {
    const each = partners.map(({ area, turnover, share }, i) => [
      ...(i === 0 ? [] : [{ text: i === partners.length - 1 ? " and " : ", " }]),
      ...say`${sum(turnover)} with ${inSentence(area)}${share ? say` (${share})` : []}`,
    ]);
    return say`In ${the(period)} ${owner(reporter)} trade turnover amounted to ${each.flat()}.`;
  },
};
