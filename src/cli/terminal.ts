import { visible } from "../core/plainText";

/** Lines as a terminal may show them: letters that steer it or turn a line round are named by their number. */
export const plainText = (text: string): string => text.split("\n").map(visible).join("\n");
