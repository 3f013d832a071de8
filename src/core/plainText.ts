// Control letters, letters that turn the direction of all that follows, halves of a letter, and what no XML can hold.
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu;

/** A text of a file as a name or a sentence may be: on one line, and without letters that nobody sees. */
export const plain = (text: string): string => text.replace(/[\t\n\r\u2028\u2029]+/g, " ").replace(hidden, "");

/** A text as a message quotes it: letters that nobody sees are written as JSON escapes them. */
export const visible = (text: string): string =>
  text.replace(hidden, (letter) =>
    /[\t\n]/.test(letter) ? letter : `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
