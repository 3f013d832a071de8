import { useCallback } from "react";
import type { InvestedLayout } from "../../charts/invested/layout";
import { investedMarks } from "../../charts/invested/marks";
import { Explore } from "../figure/Explore";

/** The points of a measure of direct investment. */
export function InvestedExplorer({ layout }: { readonly layout: InvestedLayout }) {
  return <Explore marks={useCallback(() => investedMarks(layout), [layout])} />;
}
