import { CompareDrawing } from "../charts/compare/Drawing";
import type { AnswerProps } from "../screens/answer/answerParts";
import { useComparison } from "../screens/compare/useComparison";
import { fetchedLater } from "../ui/fetchedLater";
import { EmbeddedFigure } from "./EmbeddedFigure";

const Explorer = fetchedLater(async () => (await import("../screens/compare/CompareExplorer")).CompareExplorer);

export function Compare({ dataset, view, palette }: AnswerProps<"compare">) {
  const drawn = useComparison(dataset, view);
  return (
    <EmbeddedFigure
      view={view}
      drawn={drawn}
      draw={(layout) => <CompareDrawing layout={layout} palette={palette} />}
      over={(layout) => <Explorer layout={layout} />}
      leftOut={drawn?.model.leftOut}
    />
  );
}
