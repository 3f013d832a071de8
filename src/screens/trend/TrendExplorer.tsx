import { useCallback } from "react";
import type { FigureRow } from "../../analysis/figures";
import type { YearsLayout } from "../../charts/years/layout";
import { trendMarks } from "../../charts/years/marks";
import { Explore } from "../figure/Explore";

interface Props {
  readonly layout: YearsLayout;
  readonly rows: readonly FigureRow[];
}

/** The points of the lines over time. */
export function TrendExplorer({ layout, rows }: Props) {
  return <Explore marks={useCallback(() => trendMarks(layout, rows), [layout, rows])} />;
}
