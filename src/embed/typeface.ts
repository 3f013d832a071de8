import type { Grammar } from "../words/language/grammar";

/** Milliseconds that a drawing waits for its letters, by whose width it is laid out; it does without those that do not come. */
const patience = 800;

/** Comes once the letters of a language are there. */
export async function typeface({ indicators }: Grammar): Promise<void> {
  const letters = Object.values(indicators).join("");
  await Promise.race([
    Promise.allSettled([400, 600].map((weight) => document.fonts.load(`${weight} 14px "VV Sans"`, letters))),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);
}
