import type { EmbedWords } from "../language/embed";

export const embed: EmbedWords = {
  open: "Open in Vis-à-Vis",
  notHere: "This view is not shown within another page.",
  nothing: "There is nothing to draw for this question.",
  more: (n) => `${n} more ${n === 1 ? "partner is" : "partners are"} on the page.`,
  copy: "Copy code to embed",
  copied: "The code was copied.",
  noAddress: "A frame in another page needs an address of this site that others can reach.",
  note: (picture) =>
    `A frame with this figure for another page; its height adjusts by itself. It shows the figures of this site, without those that you added. Save the PNG beside that page as ${picture}: whoever reads without scripts sees the picture.`,
};
