import { visible } from "../core/plainText";
import type { PictureWords, Break } from "./language/picture";

/** Why nothing is taken from a picture; `place` is where, such as `IDAT, 120`. */
export type Refusal =
  | { readonly what: "damaged" | "newer" | "foreign"; readonly kind: "PNG" | "SVG" }
  | { readonly what: "broken"; readonly kind: "PNG" | "SVG"; readonly how: Break; readonly place: string }
  | { readonly what: "too large" | "no picture" | "unreadable" };

/** Why nothing is taken from a picture, as a sentence without its full stop. */
export function refusalText({ refused, broken }: Pick<PictureWords, "refused" | "broken">, refusal: Refusal): string {
  switch (refusal.what) {
    case "damaged":
    case "newer":
    case "foreign":
      return refused[refusal.what](refusal.kind);
    case "broken":
      return broken[refusal.how](visible(refusal.place));
    default:
      return refused[refusal.what];
  }
}
