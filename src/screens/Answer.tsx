import { lazy, Suspense, useEffect } from "react";
import type { AnswerProps } from "./answerParts";
import { Boundary } from "../ui/Boundary";
import { Compare } from "./Compare";

const loadTrend = () => import("./Trend");
const loadMirror = () => import("./Mirror");
const loadTable = () => import("./Table");
const Trend = lazy(async () => ({ default: (await loadTrend()).Trend }));
const Mirror = lazy(async () => ({ default: (await loadMirror()).Mirror }));
const Table = lazy(async () => ({ default: (await loadTable()).Table }));

function Empty() {
  return (
    <div className="page">
      <h1 className="finding">No partner is chosen</h1>
      <p className="subtitle">
        Add one in the question above: a name in English, Russian, Kazakh, Spanish or Portuguese, or a code.
      </p>
    </div>
  );
}

function Chosen(props: AnswerProps) {
  switch (props.view.view) {
    case "compare":
      return <Compare {...props} />;
    case "trend":
      return <Trend {...props} />;
    case "mirror":
      return <Mirror {...props} />;
    case "table":
      return <Table {...props} />;
  }
}

/** The answer to the question, in the view that was chosen. */
export function Answer(props: AnswerProps) {
  // The next likely views, while nothing else is to be done.
  useEffect(() => {
    if (typeof requestIdleCallback === "undefined") return;
    const idle = requestIdleCallback(() => void Promise.allSettled([loadTrend(), loadMirror(), loadTable()]));
    return () => cancelIdleCallback(idle);
  }, []);
  if (props.view.partners.length === 0) return <Empty />;
  return (
    <Boundary key={props.view.view}>
      <Suspense fallback={<div className="page waiting" aria-busy="true" />}>
        <Chosen {...props} />
      </Suspense>
    </Boundary>
  );
}
