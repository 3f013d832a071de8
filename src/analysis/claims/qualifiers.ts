import type { ClaimQualifier } from "../../core/claim";
import { type Element, has } from "./elements";
import type { FigureKind } from "./written";

const qualifierTags = [
  ["over", ">"],
  ["almost", "<"],
  ["under", "<"],
  ["about", "~"],
  ["upTo", "<"],
] as const;
const behindTags = [
  ["overAfter", ">"],
  ["almostAfter", "<"],
  ["aboutAfter", "~"],
  ["underAfter", "<"],
] as const;

/** Whether something grew up to what follows, which is no qualifier: "rose to 5%", "с 0,5 до 1%", "на 2 п. п., до 5%". */
const isOutcome = (element: Element | undefined): boolean =>
  element?.token.kind === "number" ||
  element?.token.text === "," ||
  ["up", "down", "percent", "points"].some((tag) => has(element, tag));

/** A qualifier before the number, past what may stand between. */
export function qualifierBefore(
  elements: readonly Element[],
  number: number,
  kind: FigureKind,
): { sign: ClaimQualifier; first: number; isBound: boolean } {
  for (let i = number - 1; i >= Math.max(0, number - 4); i--) {
    const element = elements[i];
    if (!element) break;
    // "4 percent above the $1.04 billion": compared with it, and not more than it.
    if (kind === "money" && has(elements[i - 1], "percent")) break;
    for (const [tag, sign] of qualifierTags)
      if (has(element, tag) && (tag !== "upTo" || (kind === "percent" && !isOutcome(elements[i - 1]))))
        return { sign, first: i, isBound: tag === "under" || tag === "upTo" };
    const isPassed =
      ["of", "to", "in", "by", "increment", "with", "fromAmount", "toward", "each", "than"].some((tag) =>
        has(element, tag),
      ) ||
      (element.token.kind === "word" &&
        element.token.folded.length <= 3 &&
        (element.meanings.length === 0 || has(element, "among"))) ||
      has(element, "turnover");
    if (!isPassed) break;
    if (has(element, "turnover") && i < number - 2) break;
  }
  return { sign: "", first: number, isBound: false };
}

export function qualifierBehind(
  elements: readonly Element[],
  end: number,
): { sign: ClaimQualifier; end: number; isBound?: boolean } {
  for (let i = end; i < Math.min(end + 2, elements.length); i++) {
    const element = elements[i];
    for (const [tag, sign] of behindTags)
      if (has(element, tag)) return { sign, end: i + 1, isBound: tag === "underAfter" };
    if (element?.token.kind === "sign") break;
  }
  return { sign: "", end };
}
