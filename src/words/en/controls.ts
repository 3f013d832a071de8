import type { Messages } from "../language/messages";

export const chart: Messages["chart"] = {
  measure: "Measure",
  trade: "trade",
  investment: "direct investment",
  scale: "Scale",
  scales: {
    common: "one for all",
    own: "own for each",
    together: "in one chart",
    index: "index",
    log: "logarithmic",
    share: "share of total",
    seasonal: "years overlaid",
  },
  members: { label: "Members", fixed: "the same in all years", evolving: "those of each year" },
  since: { label: "Change since", none: "not shown" },
  inTable: "The figures follow in a table.",
};

export const take: Messages["take"] = {
  download: "Download",
  copy: "Copy",
  image: "image",
  link: "link",
  export: "Export…",
  copyImage: "Copy image",
  copyLink: "Copy link",
  linkCopied: "The link was copied.",
  byHand: "The clipboard is closed to this page: the text is selected in the field below, copy it from there.",
  unknown: "unknown reason",
  as: (format) => `Download ${format}`,
  failed: (reason) => `That did not work: ${reason}`,
};
