/** A field in quotation marks, those within it doubled (RFC 4180). */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A field as it stands in a line: in quotation marks where it holds the separator, such a mark or the end of a line. */
export const csvField = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? quoted(text) : text;
