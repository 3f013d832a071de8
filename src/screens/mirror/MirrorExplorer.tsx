import { useCallback } from "react";
import type { MirrorModel } from "../../analysis/mirror";
import { mirrorMarks } from "../../charts/mirror/marks";
import { reportMarks } from "../../charts/years/reportMarks";
import { Explore } from "../figure/Explore";
import type { Laid } from "./useMirrored";

/** The points of two reports of one flow. */
export function MirrorExplorer({ model, laid }: { readonly model: MirrorModel; readonly laid: Laid }) {
  const marks = useCallback(
    () => (laid.kind === "pairs" ? mirrorMarks(laid.layout) : reportMarks(laid.layout, model)),
    [laid, model],
  );
  return <Explore marks={marks} />;
}
