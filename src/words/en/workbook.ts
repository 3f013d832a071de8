import type { WorkbookWords } from "../language/workbook";
import { the } from "./forms/periods";

export const workbook: WorkbookWords = {
  sheets: { shown: "As shown", periods: "By period", terms: "Sources and terms" },
  code: "Code",
  changeOn: (period) => `Change on ${the(period)}`,
  total: (name) => `Total: ${name}`,
  inFull: (sheet) =>
    `Amounts in millions; how precise each is and where it comes from is in the sheet “${sheet}”, in full units.`,
  sources: "Sources",
  sourceHeads: { id: "In the sheet of figures", source: "Source", terms: "Terms of use", link: "Link" },
  definitions: "Terms",
  address: "Address",
  version: "Data version",
  created: "Created",
  terms: {
    turnover: {
      term: "Turnover",
      meaning: "Exports plus imports. It mixes two valuations, as exports are FOB and imports CIF.",
    },
    balance: { term: "Balance", meaning: "Exports less imports; below zero it is a deficit." },
    valuation: {
      term: "FOB, CIF",
      meaning:
        "FOB: the value at the border of the exporting country. CIF: the value at the border of the importing country, with freight and insurance.",
    },
    share: { term: "Share", meaning: "The figure in percent of the total that the sheet names." },
    rank: {
      term: "Rank",
      meaning:
        "The place among partners with a known figure, the largest first. Equal figures share a place. A group has no rank.",
    },
    change: {
      term: "Change",
      meaning:
        "In percent of the same period of the year before, by the same source. Of a group, for the members known in both periods. There is none from a base below one million dollars.",
    },
    mirror: {
      term: "Mirror statistics",
      meaning:
        "What the partner reports of the same trade. Neither side is taken for the true one, and no average is shown.",
    },
    asymmetry: {
      term: "Asymmetry",
      meaning:
        "The difference of the two reports, both FOB, in percent of their mean. Imports are divided by the CIF/FOB factor.",
    },
    inflow: {
      term: "Gross inflow of direct investment",
      meaning:
        "All that direct investors put in within the period; what flows back is not deducted. It is neither a net flow nor a position.",
    },
    position: {
      term: "Position of direct investment",
      meaning:
        "What direct investors hold at the end of the year, net of what affiliates lend back, so that it may be below zero.",
    },
    notReported: {
      term: "..",
      meaning: "There is no figure: it is not reported, or cannot be worked out. It is not zero.",
    },
    zero: { term: "0", meaning: "The source reports that there was none." },
    bound: {
      term: "<, >, ≤, ≥",
      meaning: "A bound: the figure is known on one side only. It is text, so that no formula takes it for a number.",
    },
    flagged: {
      term: "Estimated, preliminary",
      meaning: "The source estimates the figure itself, or may still correct it.",
    },
    total: {
      term: "Total",
      meaning: "The world or a group. Totals stand below the partners and are not part of the filtered list.",
    },
  },
};
