import { InvestedChart } from "../charts/invested/Chart";
import type { AnswerProps } from "../screens/answer/answerParts";
import { useInvested } from "../screens/investment/useInvested";
import { fetchedLater } from "../ui/fetchedLater";
import { EmbeddedFigure } from "./EmbeddedFigure";

const Explorer = fetchedLater(async () => (await import("../screens/investment/InvestedExplorer")).InvestedExplorer);

export function Invested({ dataset, view, palette }: AnswerProps) {
  const drawn = useInvested(dataset, view);
  return (
    <EmbeddedFigure
      view={view}
      drawn={drawn}
      draw={(layout) => <InvestedChart layout={layout} palette={palette} />}
      over={(layout) => <Explorer layout={layout} />}
      leftOut={drawn?.model.leftOut}
    />
  );
}
