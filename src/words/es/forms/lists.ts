import { listing } from "../../language/shared";

/** “A, B e Irlanda”: before the sound of i the conjunction is another. */
export function list(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return listing(/^(i|hi(?!e))/i.test(last) ? "e" : "y")(items);
}
