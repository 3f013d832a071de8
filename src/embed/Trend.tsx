import { YearsDrawing } from "../charts/years/Drawing";
import type { AnswerProps } from "../screens/answer/answerParts";
import { useTrend } from "../screens/trend/useTrend";
import { fetchedLater } from "../ui/fetchedLater";
import { EmbeddedFigure } from "./EmbeddedFigure";

const Explorer = fetchedLater(async () => (await import("../screens/trend/TrendExplorer")).TrendExplorer);

export function Trend({ dataset, view, palette }: AnswerProps<"trend">) {
  const drawn = useTrend(dataset, view);
  return (
    <EmbeddedFigure
      view={view}
      drawn={drawn}
      draw={(layout) => <YearsDrawing layout={layout} palette={palette} />}
      over={(layout) => drawn && <Explorer layout={layout} rows={drawn.rows} />}
      leftOut={drawn?.model.leftOut}
    />
  );
}
