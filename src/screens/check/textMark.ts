/** What stands in an address before a text that it carries; what follows “#” is sent to no server. */
export const textMark = "#text=";
