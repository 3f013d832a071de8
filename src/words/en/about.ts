import { owner } from "./forms/areas";
import { count, many } from "./forms/numbers";
import { the } from "./forms/periods";
import type { AboutWords } from "../language/about";

export const about: AboutWords = {
  back: "Back to the chart",
  lead: (reporters) =>
    `What countries trade with each other in goods, in US dollars at the prices and rates of the time, as ${many(reporters, "country reports", "countries report")} it; beside it stands what officials and the press stated. Estimates are the sources’ own, and are marked.`,
  parts: {
    figures: "The figures",
    sides: "Values and the two sides",
    precision: "Precision and verdicts",
    order: "Ranks and groups",
    sources: "Sources and their age",
    offline: "Without a network",
    mistakes: "If a figure looks wrong",
    makers: "Who makes this",
  },
  latest: (reporter, latest, age) => `${owner(reporter)} latest figures are of ${the(latest)}, which ended ${age}.`,
  age(months) {
    if (months === 0) return "less than a month ago";
    const years = Math.floor(months / 12);
    return years < 2 ? `${count(months)} ${months === 1 ? "month" : "months"} ago` : `${count(years)} years ago`;
  },
  spans: (periods, age) => `Figures of ${periods}; the last of them ended ${age}.`,
  statements: (n, first, last) =>
    `${many(n, "statement", "statements")} by officials and the press, from ${first} to ${last}.`,
  version: (version) => `Version ${version} of the data.`,
  mistakes:
    "The figures are those that the sources print. Compare one that looks wrong with the source, whose address stands above, and with the edition that is named there; “Copy link” below a chart keeps the question for whoever looks into it.",
  report: "Report a mistake",
  makers:
    "Vis-à-Vis is free software under the MIT licence, by its contributors. The figures are those of the sources above, on their terms; the other texts are ours. The page sets no cookies and counts no visitors, and files that you open stay on your device.",
};
