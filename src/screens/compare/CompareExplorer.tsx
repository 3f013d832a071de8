import { type ReactNode, useCallback } from "react";
import type { CompareModel } from "../../analysis/compare";
import { compareMarks } from "../../charts/compare/marks";
import type { Grammar } from "../../words/language/grammar";
import { Explore } from "../figure/Explore";

/** The points of a comparison; apart from it, since they come after its first view. */
export function CompareExplorer({ model, width }: { readonly model: CompareModel; readonly width: number }): ReactNode {
  return <Explore marks={useCallback((grammar: Grammar) => compareMarks(grammar, model, width), [model, width])} />;
}
