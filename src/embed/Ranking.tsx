import { RankingChart } from "../charts/ranking/Chart";
import type { AnswerProps } from "../screens/answer/answerParts";
import { useRanked } from "../screens/ranking/useRanked";
import { EmbeddedFigure } from "./EmbeddedFigure";

export const Ranking = ({ dataset, view, palette }: AnswerProps) => (
  <EmbeddedFigure
    view={view}
    drawn={useRanked(dataset, view)}
    draw={(layout) => <RankingChart layout={layout} palette={palette} />}
  />
);
