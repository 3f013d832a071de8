const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as it stands in HTML or XML, between tags or in an attribute within double quotes. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => references[sign] ?? sign);
