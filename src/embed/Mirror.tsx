import { MirrorDrawing } from "../charts/mirror/Drawing";
import { YearsDrawing } from "../charts/years/Drawing";
import type { AnswerProps } from "../screens/answer/answerParts";
import { useMirrored } from "../screens/mirror/useMirrored";
import { fetchedLater } from "../ui/fetchedLater";
import { EmbeddedFigure } from "./EmbeddedFigure";

const Explorer = fetchedLater(async () => (await import("../screens/mirror/MirrorExplorer")).MirrorExplorer);

export function Mirror({ dataset, view, palette }: AnswerProps) {
  const drawn = useMirrored(dataset, view);
  return (
    <EmbeddedFigure
      view={view}
      drawn={drawn}
      draw={(laid) =>
        laid.kind === "pairs" ? (
          <MirrorDrawing layout={laid.layout} palette={palette} />
        ) : (
          <YearsDrawing layout={laid.layout} palette={palette} />
        )
      }
      over={(laid) => drawn && <Explorer model={drawn.model} laid={laid} />}
      leftOut={drawn?.model.leftOut}
    />
  );
}
