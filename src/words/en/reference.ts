import { closed } from "../phrase";
import type { More } from "../language/more";
import { the } from "./forms/periods";

export const reference: More["reference"] = {
  formula: "Formula",
  writtenLabel: "Paragraphs",
  written: { each: "one for each partner", together: "one for all partners" },
  title: "For reference",
  afterLabel: "Paragraph after",
  languageLabel: "Language of the paragraph",
  withoutNotes: "without footnotes",
  after: { stated: "as stated", statistics: "from the statistics", both: "both" },
  copy: "Copy paragraph",
  copied: "Copied",
  statement: "Statement",
  now: "Statistics now",
  inflow: "FDI inflow",
  by: (publisher, date) => closed(`As stated by the ${publisher}, ${date}`),
  inNews: (date) => closed(`As stated in a news item, ${date}`),
  copyOf: (partner) => `Copy paragraph, ${partner}`,
  about: (partner) => `What was stated about ${partner}, against the statistics`,
  growth: (of) => `Growth of ${of}`,
  otherPeriod: (about, stated, asked) => `The releases on file ${about} speak of ${the(stated)}, not of ${the(asked)}.`,
  silent: (about) => `No official statement ${about} is on file.`,
};
