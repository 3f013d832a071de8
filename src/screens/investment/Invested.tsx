import { Suspense } from "react";
import { fetchedLater } from "../../ui/fetchedLater";
import type { AnswerProps } from "../answer/answerParts";
import { isNothing } from "./isNothing";
import { Nothing } from "./Nothing";
import { Bars } from "./Bars";
import page from "../../ui/page.module.css";

const Trend = fetchedLater(async () => (await import("../trend/Trend")).Trend);
const Ranking = fetchedLater(async () => (await import("../ranking/Ranking")).Ranking);
const WorldMap = fetchedLater(async () => (await import("../map/Map")).Map);
const Table = fetchedLater(async () => (await import("./InvestedTable")).InvestedTable);
const Brief = fetchedLater(async () => (await import("./InvestedBrief")).InvestedBrief);

function Shown(props: AnswerProps) {
  const { view } = props;
  switch (view.view) {
    case "compare":
    case "mirror":
      return <Bars {...props} />;
    case "trend":
      return <Trend {...props} view={view} />;
    case "ranking":
      return <Ranking {...props} />;
    case "map":
      return <WorldMap {...props} />;
    case "table":
      return <Table {...props} />;
    case "brief":
      return <Brief {...props} />;
    case "check":
      // A text is checked whatever is asked.
      return null;
  }
}

/** The answer to a question on direct investment, or what there is in its place. */
export function Invested(props: AnswerProps) {
  if (isNothing(props.dataset, props.view)) return <Nothing dataset={props.dataset} view={props.view} />;
  return (
    <Suspense fallback={<div className={page.waiting} aria-busy="true" />}>
      <Shown {...props} />
    </Suspense>
  );
}
