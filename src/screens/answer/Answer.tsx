import { Suspense, useEffect } from "react";
import { useGrammar } from "../../charts/useGrammar";
import type { AnswerProps } from "./answerParts";
import { fetchedLater } from "../../ui/fetchedLater";
import { Compare } from "../compare/Compare";
import { Finding } from "./Finding";
import { Part } from "../page/Part";
import page from "../../ui/page.module.css";
import answer from "./answer.module.css";

const loadTrend = () => import("../trend/Trend");
const loadRanking = () => import("../ranking/Ranking");
const loadMap = () => import("../map/Map");
const loadMirror = () => import("../mirror/Mirror");
const loadBrief = () => import("../brief/Brief");
const loadTable = () => import("../table/Table");
const Trend = fetchedLater(async () => (await loadTrend()).Trend);
const Ranking = fetchedLater(async () => (await loadRanking()).Ranking);
const Mirror = fetchedLater(async () => (await loadMirror()).Mirror);
const WorldMap = fetchedLater(async () => (await loadMap()).Map);
const Table = fetchedLater(async () => (await loadTable()).Table);
const Invested = fetchedLater(async () => (await import("../investment/Invested")).Invested);
const Brief = fetchedLater(async () => (await loadBrief()).Brief);

function Empty() {
  const { empty } = useGrammar().ui;
  return (
    <div className={page.column}>
      <Finding title={empty.title} />
      <p className={answer.subtitle}>{empty.text}</p>
    </div>
  );
}

function Chosen(props: AnswerProps) {
  const { view } = props;
  if (view.investment !== null) return <Invested {...props} />;
  switch (view.view) {
    case "compare":
      return <Compare {...props} view={view} />;
    case "trend":
      return <Trend {...props} view={view} />;
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
  // The next likely views, and what searches reporters, while nothing else is to be done.
  useEffect(() => {
    if (typeof requestIdleCallback === "undefined") return;
    const idle = requestIdleCallback(
      () =>
        void Promise.allSettled([
          import("../question/ReporterPicker"),
          loadTrend(),
          loadRanking(),
          loadMirror(),
          loadTable(),
          import("../page/print.css"),
        ]),
    );
    return () => cancelIdleCallback(idle);
  }, []);
  const { view, partners } = props.view;
  // All partners are ranked and mapped, whether any is marked or not.
  if (partners.length === 0 && view !== "ranking" && view !== "map") return <Empty />;
  return (
    <Part key={view} about={props.view}>
      <Suspense fallback={<div className={page.waiting} aria-busy="true" />}>
        <Chosen {...props} />
      </Suspense>
    </Part>
  );
}
