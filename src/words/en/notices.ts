import type { More } from "../language/more";
import { the, theRange } from "./forms/periods";

export const notice: More["notice"] = {
  keep: "Keep what is shown",
  kept: "Everything else in the link was kept.",
  show: (period) => `Show ${the(period)}`,
  noPartner: "no partner",
  several: (n) => `${n} parts of the link could not be taken as they stand`,
  noData: (part) => `“${part}” has no data`,
  noDataText: (shown) => `The built-in data do not reach it. Shown instead: ${shown}.`,
  notHere: (file) => `The figures of “${file}” are not on this device`,
  notHereText:
    "The file was opened on another device, or removed from this one. Open it here to see what the link shows.",
  unknown: (part, isGroup) => `“${part}” is not a ${isGroup ? "group" : "partner"} known here`,
  notUnderstood: (part) => `“${part}” was not understood`,
  instead: (shown) => `Shown instead: ${shown}.`,
  readAs: (asked, shown) => `“${asked}” was read as “${shown}”`,
  silent: (source, periods) => `${source} has no such figures for ${theRange(periods)}`,
  figuresOf: (shown) => `Those of ${shown} are shown.`,
  usual: {
    view: "compare",
    partners: "the default",
    year: "the usual year",
    measure: "turnover",
    scale: "the default scale",
    group: "all partners",
    members: "the same members in all years",
    source: "the usual source",
    text: "the usual paragraph",
    lang: "the language of the browser",
    theme: "the theme of the system",
  },
  others: "the others",
  andOthers: " and the others",
};
