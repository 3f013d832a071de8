import { SeveralChart } from "../charts/several/Chart";
import type { AnswerProps } from "../screens/answer/answerParts";
import { useSeveral } from "../screens/compare/useSeveral";
import { fetchedLater } from "../ui/fetchedLater";
import { EmbeddedFigure } from "./EmbeddedFigure";

const Explorer = fetchedLater(async () => (await import("../screens/compare/SeveralExplorer")).SeveralExplorer);

export function Several({ dataset, view, palette }: AnswerProps<"compare">) {
  const drawn = useSeveral(dataset, view);
  return (
    <EmbeddedFigure
      view={view}
      drawn={drawn}
      draw={(layout) => <SeveralChart layout={layout} palette={palette} />}
      over={(layout) => <Explorer layout={layout} />}
      leftOut={drawn?.compared.leftOut}
    />
  );
}
