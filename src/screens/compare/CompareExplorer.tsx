import { type ReactNode, useCallback } from "react";
import type { CompareLayout } from "../../charts/compare/layout";
import { compareMarks } from "../../charts/compare/marks";
import { Explore } from "../figure/Explore";

/** The points of a comparison; apart from it, since they come after its first view. */
export function CompareExplorer({ layout }: { readonly layout: CompareLayout }): ReactNode {
  return <Explore marks={useCallback(() => compareMarks(layout), [layout])} />;
}
