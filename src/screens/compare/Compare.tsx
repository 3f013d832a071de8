import { Suspense } from "react";
import { CompareDrawing, type DrawingProps } from "../../charts/compare/Drawing";
import { Boundary } from "../../ui/Boundary";
import { fetchedLater } from "../../ui/fetchedLater";
import { Later } from "../../ui/Later";
import { useSeen } from "../../ui/useSeen";
import { type AnswerProps, TooMany } from "../answer/answerParts";
import { ChartFigure } from "../figure/ChartFigure";
import { Part } from "../page/Part";
import { useFetched } from "../page/useFetched";
import { useComparison } from "./useComparison";
import page from "../../ui/page.module.css";

// What lies below the chart is loaded once the chart is seen, or with the page that was served.
export const Evidence = fetchedLater(async () => (await import("./Evidence")).Evidence);
const Offers = fetchedLater(async () => (await import("../answer/Offers")).Offers);
const FormChoice = fetchedLater(async () => (await import("./FormChoice")).FormChoice);
const CompareExplorer = fetchedLater(async () => (await import("./CompareExplorer")).CompareExplorer);

const loadChart = () => import("../../charts/compare/Chart");

/** Drawn from the layout alone at first, and by Recharts once its code is there: the two look alike. */
function Comparison(drawing: DrawingProps) {
  const chart = useFetched(useSeen() === "living", loadChart);
  const Drawn = chart === null || chart === "failed" ? CompareDrawing : chart.CompareChart;
  return <Drawn {...drawing} />;
}

/** Partners side by side in one period. */
export function Compare({ dataset, view, palette }: AnswerProps<"compare">) {
  const { partners } = view;
  const drawn = useComparison(dataset, view);
  const seen = useSeen();
  if (!drawn) return null;
  const { model, rows } = drawn;
  return (
    <>
      <div className={page.column}>
        <ChartFigure
          view={view}
          dataset={dataset}
          palette={palette}
          {...drawn}
          also={
            partners.length > 2 && (
              <Suspense>
                <FormChoice view={view} />
              </Suspense>
            )
          }
          over={(layout) =>
            seen === "living" && (
              // Without its code the chart is what it was: it is never taken down for this.
              <Boundary words={null}>
                <Suspense>
                  <CompareExplorer layout={layout} />
                </Suspense>
              </Boundary>
            )
          }
          draw={(layout, colours) => <Comparison layout={layout} palette={colours} />}
        />
        {seen !== "nothing" && model.partners.some(({ trade }) => trade.source === null) && (
          <Suspense>
            <Offers dataset={dataset} view={view} />
          </Suspense>
        )}
        {model.leftOut > 0 && <TooMany count={model.leftOut} chosen={partners.length} />}
      </div>
      <Part about={model}>
        <Suspense fallback={<div className={page.waiting} aria-busy="true" />}>
          <Later>
            {seen !== "nothing" ? (
              <Evidence dataset={dataset} view={view} palette={palette} model={model} rows={rows} />
            ) : (
              <div className={page.waiting} aria-busy="true" />
            )}
          </Later>
        </Suspense>
      </Part>
    </>
  );
}
