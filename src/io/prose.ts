/** Whether a text is sentences, and not a table of figures. */
export function isProse(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const spoken = lines.filter((line) => (line.match(/\p{L}{2,}/gu)?.length ?? 0) >= 6 && !line.includes("\t"));
  return spoken.length > 0 && spoken.length * 3 >= lines.length;
}

/** Whether something pasted or dropped reads as a communiqué: a sentence with a figure. */
export const isCommunique = (text: string): boolean => text.length >= 60 && /\d/.test(text) && isProse(text);
