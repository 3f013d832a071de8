import { lazy, Suspense, useEffect } from "react";
import { useGrammar } from "../charts/useGrammar";
import type { AnswerProps } from "./answerParts";
import { Boundary } from "../ui/Boundary";
import { Compare } from "./Compare";
import { Finding } from "./Finding";

const loadTrend = () => import("./Trend");
const loadRanking = () => import("./Ranking");
const loadMap = () => import("./Map");
const loadMirror = () => import("./Mirror");
const loadBrief = () => import("./Brief");
const loadTable = () => import("./Table");
const Trend = lazy(async () => ({ default: (await loadTrend()).Trend }));
const Ranking = lazy(async () => ({ default: (await loadRanking()).Ranking }));
const Mirror = lazy(async () => ({ default: (await loadMirror()).Mirror }));
const WorldMap = lazy(async () => ({ default: (await loadMap()).Map }));
const Table = lazy(async () => ({ default: (await loadTable()).Table }));
const Brief = lazy(async () => ({ default: (await loadBrief()).Brief }));

function Empty() {
  const { empty } = useGrammar().ui;
  return (
    <div className="page">
      <Finding title={empty.title} />
      <p className="subtitle">{empty.text}</p>
    </div>
  );
}

function Chosen(props: AnswerProps) {
  switch (props.view.view) {
    case "compare":
      return <Compare {...props} />;
    case "trend":
      return <Trend {...props} />;
    case "ranking":
      return <Ranking {...props} />;
    case "map":
      return <WorldMap {...props} />;
    case "mirror":
      return <Mirror {...props} />;
    case "table":
      return <Table {...props} />;
    case "brief":
      return <Brief {...props} />;
  }
}

/** The answer to the question, in the view that was chosen. */
export function Answer(props: AnswerProps) {
  const { failure } = useGrammar().ui;
  // The next likely views, while nothing else is to be done.
  useEffect(() => {
    if (typeof requestIdleCallback === "undefined") return;
    const idle = requestIdleCallback(
      () => void Promise.allSettled([loadTrend(), loadRanking(), loadMirror(), loadTable()]),
    );
    return () => cancelIdleCallback(idle);
  }, []);
  const { view, partners } = props.view;
  // All partners are ranked and mapped, whether any is marked or not.
  if (partners.length === 0 && view !== "ranking" && view !== "map") return <Empty />;
  return (
    <Boundary key={view} words={failure}>
      <Suspense fallback={<div className="page waiting" aria-busy="true" />}>
        <Chosen {...props} />
      </Suspense>
    </Boundary>
  );
}
