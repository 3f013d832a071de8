/** Letters that steer a terminal or turn the direction of a line; a line break and a tab may stand. */
const steering = /[^\P{C}\n\t]|[\u2028\u2029]/gu;

/** A text as a terminal may show it: letters that steer are told by their number, such as `\u202e`. */
export const plainText = (text: string): string =>
  text.replace(steering, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
