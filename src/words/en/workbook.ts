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
    change: {
      term: "Change",
      meaning:
        "In percent of the earlier period that is named, else of the same period of the year before; by the same source. Of a group, for the members known in both periods. There is none from a base below one million dollars.",
    },
    asymmetry: {
      term: "Asymmetry",
      meaning:
        "The difference of the two reports, both FOB, in percent of their mean. Imports are divided by the CIF/FOB factor.",
    },
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
