import { Suspense, useEffect } from "react";
import { useGrammar } from "../page/useGrammar";
import { formOf } from "../../analysis/compareForm";
import { views } from "../../core/question";
import type { AnswerProps } from "./answerParts";
import { fetchedLater } from "../../ui/fetchedLater";
import { onceUsed } from "../../ui/onceUsed";
import { Compare } from "../compare/Compare";
import { Finding } from "./Finding";
import { Part } from "../page/Part";
import type { View } from "../../state/chosen";
import page from "../../ui/page.module.css";
import answer from "./answer.module.css";

const Several = fetchedLater(async () => (await import("../compare/Several")).Several);
const Trend = fetchedLater(async () => (await import("../trend/Trend")).Trend);
const Ranking = fetchedLater(async () => (await import("../ranking/Ranking")).Ranking);
const WorldMap = fetchedLater(async () => (await import("../map/Map")).Map);
const Mirror = fetchedLater(async () => (await import("../mirror/Mirror")).Mirror);
const Table = fetchedLater(async () => (await import("../table/Table")).Table);
const Invested = fetchedLater(async () => (await import("../investment/Invested")).Invested);
const Check = fetchedLater(async () => (await import("../check/Check")).Check);
const Brief = fetchedLater(async () => (await import("../brief/Brief")).Brief);

/** The code of a view; null where it is part of the page. */
export function codeOf({ view, investment, form, partners }: Pick<View, "view" | "investment" | "form" | "partners">) {
  if (view !== "check" && investment !== null) return Invested;
  return {
    compare: formOf({ form, partners }) === "flows" ? null : Several,
    trend: Trend,
    ranking: Ranking,
    map: WorldMap,
    mirror: Mirror,
    table: Table,
    check: Check,
    brief: Brief,
  }[view];
}

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
  // What a text speaks of, it says itself.
  if (view.view === "check") return <Check {...props} view={view} />;
  if (view.investment !== null) return <Invested {...props} />;
  switch (view.view) {
    case "compare":
      return formOf(view) === "flows" ? <Compare {...props} view={view} /> : <Several {...props} view={view} />;
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

/** The next likely views, what searches reporters and what copies. */
const loadNext = () =>
  Promise.allSettled([
    import("../question/ReporterPicker"),
    import("../../io/clipboard"),
    ...[Trend, Ranking, Mirror, Table].map((view) => view.ahead()),
  ]);

/** The answer to the question, in the view that was chosen. */
export function Answer(props: AnswerProps) {
  useEffect(() => onceUsed(() => void loadNext()), []);
  // A page may be printed before anything else is done with it.
  useEffect(() => void import("../page/print.css").catch(() => undefined), []);
  const { view, partners } = props.view;
  // All partners are ranked and mapped, whether any is marked or not.
  if (partners.length === 0 && !views[view].isOfAll) return <Empty />;
  return (
    <Part key={view} about={props.view}>
      <Suspense fallback={<div className={page.waiting} aria-busy="true" />}>
        <Chosen {...props} />
      </Suspense>
    </Part>
  );
}
