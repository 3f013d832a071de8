import type { Amount, Figure } from "../../core/figure";

/** How a figure stands to that of the same part of the year before. */
export type Changed =
  | { readonly kind: "same" }
  | { readonly kind: "more" | "less"; readonly percent: Amount }
  | { readonly kind: "times"; readonly factor: Amount };

/** In percent below doubling, in times from there on; less than half a percent is the same. */
export function changed(percent: Amount, factor: Figure): Changed {
  if (percent.value.gte(100) && factor.kind === "amount") return { kind: "times", factor };
  if (percent.value.abs().lt("0.5")) return { kind: "same" };
  return { kind: percent.value.gt(0) ? "more" : "less", percent };
}
