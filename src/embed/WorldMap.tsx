import { MapChart } from "../charts/map/Chart";
import type { AnswerProps } from "../screens/answer/answerParts";
import { useMapped } from "../screens/map/useMapped";
import { EmbeddedFigure } from "./EmbeddedFigure";

export const WorldMap = ({ dataset, view, palette }: AnswerProps) => (
  <EmbeddedFigure
    view={view}
    drawn={useMapped(dataset, view)}
    draw={(layout) => <MapChart layout={layout} palette={palette} />}
  />
);
