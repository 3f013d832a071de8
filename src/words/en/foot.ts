import { closed } from "../phrase";
import type { More } from "../language/more";

export const foot: More["foot"] = {
  sources: "Sources",
  data: "Data",
  offline: "Keep for offline",
  cite: "Cite",
  others: " and others",
  release: (date) => `press release of ${date}`,
  quoted: (title) => `“${title}”`,
  version: (version, figures, statements) =>
    `Version ${version}, ${figures} figures of the statistics and ${statements} ${statements === 1 ? "statement" : "statements"}.`,
  with: (partners) => ` with ${partners}`,
  from: (sources) => closed(`Data: ${sources}`),
  accessed: (date) => `accessed ${date}.`,
  copy: "Copy the citation",
  copied: "Copied",
  saved: (name) => `Saved as ${name}`,
};
