import { GrowingChart } from "../charts/growing/Chart";
import type { AnswerProps } from "../screens/answer/answerParts";
import { useGrowing } from "../screens/ranking/useGrowing";
import { EmbeddedFigure } from "./EmbeddedFigure";

export const Growing = ({ dataset, view, palette }: AnswerProps) => (
  <EmbeddedFigure
    view={view}
    drawn={useGrowing(dataset, view)}
    draw={(layout) => <GrowingChart layout={layout} palette={palette} />}
  />
);
