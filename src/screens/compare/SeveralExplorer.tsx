import { useCallback } from "react";
import type { SeveralLayout } from "../../charts/several/layout";
import { severalMarks } from "../../charts/several/marks";
import { Explore } from "../figure/Explore";

/** The points of one measure of several partners. */
export function SeveralExplorer({ layout }: { readonly layout: SeveralLayout }) {
  return <Explore marks={useCallback(() => severalMarks(layout), [layout])} />;
}
