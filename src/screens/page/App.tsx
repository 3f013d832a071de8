import { memo, type ReactNode, Suspense, useMemo, useState } from "react";
import { GrammarContext, useGrammar } from "./useGrammar";
import type { Dataset } from "../../core/dataset";
import { evolving, preferring } from "../../core/prefer";
import type { Problem } from "../../core/form/problem";
import { viewNames } from "../../core/question";
import type { Loaded } from "../../io/load";
import { useFetchedAhead, useLoaded, useLoadedAhead } from "../../io/useLoaded";
import { fit } from "../../state/fit";
import { sourceKept } from "../../state/source";
import { chooseReporter, keepShown, showView, useChoices } from "../../state/store";
import { defaultView } from "../../state/view";
import { fetchedLater } from "../../ui/fetchedLater";
import { Notice } from "../../ui/Notice";
import { Tabs } from "../../ui/Tabs";
import type { Grammar } from "../../words/language/grammar";
import { Answer, codeOf } from "../answer/Answer";
import { Question } from "../question/Question";
import { Late } from "./Late";
import { needsOf, settledNeeds } from "./needs";
import { Part } from "./Part";
import { Problems } from "./Problems";
import { Skeleton } from "./Skeleton";
import { Bar } from "./Bar";
import { Announcement, Finding } from "../answer/Finding";
import { spokenLanguage, useLanguage } from "./useLanguage";
import { useCode } from "./useCode";
import { useFetched } from "./useFetched";
import { openFiles, useGiven } from "../opened/given";
import { useTheme } from "./useTheme";
import styles from "./App.module.css";
import page from "../../ui/page.module.css";
import typography from "../../ui/typography.module.css";
import controls from "../../ui/controls.module.css";
import { classes } from "../../ui/classes";
import { idle } from "../../ui/idle";
import { languageNames } from "../../core/language";
import type { View } from "../../state/chosen";

const Notices = fetchedLater(async () => (await import("./Notices")).Notices);
const About = fetchedLater(async () => (await import("../about/About")).About);
const InvestedQuestion = fetchedLater(async () => (await import("../investment/InvestedQuestion")).InvestedQuestion);
const loadOpening = async () => {
  const [{ Opening }] = await Promise.all([
    import("../own/Opening"),
    import("../../words/language/later").then(({ ownWords }) => ownWords(spokenNow())),
  ]);
  return { Opening };
};
/** What keeps the page on the device, once it rests. */
const loadApplication = async () => {
  await idle();
  return import("../offline/Application");
};
const OpeningLater = fetchedLater(async () => (await loadOpening()).Opening);

/** A file that is dropped or a list that is opened draws nothing anew. */
const ShownAnswer = memo(Answer);

interface PageProps {
  readonly loaded: Loaded;
  readonly dataset: Dataset;
  readonly asked: View;
  readonly fitted: ReturnType<typeof fit>;
  /** What of another question that has been asked since: it is under way, its code did not come, or its data. */
  readonly since: "waiting" | "no code" | Loaded | null;
  readonly onRetry: () => void;
}

const spokenNow = () => spokenLanguage(useChoices.getState().view);

const errorsOf = ({ problems }: Loaded): Problem[] => problems.filter(({ severity }) => severity === "error");

/** The usual question, where that of a reporter whose file is not there cannot be answered. */
function insteadOf({ catalog, areas }: Dataset, { reporter }: View, { ui, area }: Grammar) {
  const usual = areas.get(defaultView.reporter);
  if (!usual || reporter === usual.code || !catalog.reporters.has(usual.code)) return undefined;
  return {
    text: ui.problems.show(area.name(usual)),
    act: () => chooseReporter(usual.code, defaultView.partners, null),
  };
}

function Page({ loaded, dataset, asked, fitted, since, onRetry }: PageProps) {
  const files = useGiven((given) => given.files);
  const hovers = useGiven((given) => given.hovers);
  const misread = useChoices(({ notices }) => notices);
  const isAbout = useChoices((choices) => choices.isAbout);
  const grammar = useGrammar();
  const { ui } = grammar;
  const { view, notices } = fitted;
  useFetchedAhead(dataset.catalog, view.reporter, view.partners);
  const loadAhead = useLoadedAhead();
  const isOpening = files.length > 0 || hovers;
  const opening = useFetched(isOpening, loadOpening);
  const Opening = opening === "failed" ? OpeningLater : opening?.Opening;
  const { palette } = useTheme(asked.theme);
  // Of direct investment it is an answer as well that there is nothing.
  const isHeld = view.investment !== null || dataset.reporters.has(view.reporter);
  const cancel = { text: ui.problems.cancel, act: () => keepShown(asked) };
  const question = {
    dataset,
    view,
    onConsider: (reporter: string, partners: readonly string[]) => loadAhead(needsOf({ ...asked, reporter, partners })),
  };
  return (
    <main>
      <div className={page.column}>
        {!isAbout && (
          <>
            <h2 className={typography.hidden}>{ui.question.title}</h2>
            <Suspense fallback={<Question {...question} />}>
              {view.investment === null || view.view === "check" ? (
                <Question {...question} />
              ) : (
                <InvestedQuestion {...question} />
              )}
            </Suspense>
            <Tabs
              label={ui.question.tabs}
              tabs={viewNames.map((value) => ({ value, text: ui.views[value] }))}
              value={view.view}
              panel="answer"
              onChoose={(value) => showView(value, sourceKept(dataset.catalog, { ...view, view: value }))}
            />
          </>
        )}
        {since === "waiting" && <Late onRetry={onRetry} onCancel={cancel.act} />}
        {since === "no code" && (
          <Notice tone="error" title={ui.failure.title} actions={[{ text: ui.problems.retry, act: onRetry }, cancel]}>
            {ui.failure.unfetched}
          </Notice>
        )}
        <Problems
          problems={errorsOf(since !== null && typeof since === "object" ? since : loaded)}
          rest={isHeld ? ui.problems.rest : ui.problems.nothingRest}
          onRetry={onRetry}
          instead={since !== null ? cancel : isHeld ? undefined : insteadOf(dataset, view, grammar)}
        />
        {loaded.otherEditions.length > 0 && (
          <Notice tone="revised" title={ui.problems.edition}>
            {ui.problems.editionText(loaded.otherEditions.map((edition) => `data/${edition}`).join(", "))}
          </Notice>
        )}
        {isOpening && Opening && (
          <Part about={files}>
            <Suspense>
              <Opening dataset={dataset} view={view} files={files} hovers={hovers} onClose={() => openFiles([])} />
            </Suspense>
          </Part>
        )}
        {!isAbout && misread.length + notices.length > 0 && (
          <Part about={fitted}>
            <Suspense fallback={<span aria-busy="true" />}>
              <Notices misread={misread} fitted={fitted} asked={asked} dataset={loaded.dataset ?? dataset} />
            </Suspense>
          </Part>
        )}
      </div>
      <div id="answer" tabIndex={-1} {...(isAbout ? {} : { role: "tabpanel", "aria-labelledby": `tab-${view.view}` })}>
        {isAbout ? (
          <Part>
            <Suspense fallback={<div className={page.waiting} aria-busy="true" />}>
              <About dataset={dataset} view={view} />
            </Suspense>
          </Part>
        ) : isHeld ? (
          <ShownAnswer dataset={dataset} view={view} palette={palette} />
        ) : (
          <div className={page.column}>
            <Finding title={ui.problems.nothing} />
          </div>
        )}
      </div>
    </main>
  );
}

/** Whether the reporter of a question has files of trade, and none of them came. */
const isUnheld = ({ dataset }: Loaded, { reporter, investment }: View): boolean =>
  investment === null &&
  (dataset === null || (dataset.catalog.reporters.has(reporter) && !dataset.reporters.has(reporter)));

/** The last value that was there; what is shown stays until what was asked has come. */
function useKept<T>(value: T | null): T | null {
  const [last, hold] = useState(value);
  if (value !== null && value !== last) hold(value);
  return value ?? last;
}

interface WholeProps {
  readonly asked: View;
  readonly children: ReactNode;
}

/** What is loaded, what is asked, what is answered; `children` stand above the answer. */
function Whole({ asked, children }: WholeProps) {
  const grammar = useGrammar();
  // The question as the data can answer it may need other files than the question as it was asked.
  const first = useLoaded(needsOf(asked)).loaded?.dataset ?? null;
  const needs = useMemo(() => (first ? settledNeeds(asked, first) : needsOf(asked)), [asked, first]);
  const { loaded, retry, isFetching } = useLoaded(needs);
  const { code, fetchAgain } = useCode(codeOf(asked));
  const come = useMemo(() => loaded && { loaded, asked }, [loaded, asked]);
  const isAnswer = come !== null && code === "there" && !isUnheld(come.loaded, asked);
  const kept = useKept(isAnswer ? come : null);
  // Before the first answer, what hinders it is said in its place.
  const shown = kept ?? (code === "coming" ? null : come);
  const { theme } = useTheme(asked.theme);
  const dataset = shown?.loaded.dataset ?? null;
  const fitted = useMemo(() => (dataset && shown ? fit(shown.asked, dataset) : null), [shown, dataset]);
  const source = fitted?.view.source ?? null;
  const members = fitted?.view.members ?? null;
  const preferred = useMemo(() => {
    const read = dataset && preferring(dataset, source);
    return read && members === "evolving" ? evolving(read) : read;
  }, [dataset, source, members]);
  const onRetry = () => {
    fetchAgain();
    void retry();
  };
  const application = useFetched(shown !== null, loadApplication);
  const Application = application === "failed" ? undefined : application?.Application;
  const isSettled = shown?.asked === asked;
  const since = isSettled ? null : isFetching || code === "coming" ? "waiting" : code === "failed" ? "no code" : loaded;
  return (
    <>
      <a
        className={classes(styles.skip, controls.link)}
        href="#answer"
        onClick={(event) => {
          // The address keeps its place: what follows "#" is that of a figure.
          event.preventDefault();
          document.getElementById("answer")?.focus();
        }}
      >
        {grammar.ui.question.skip}
      </a>
      <Announcement />
      <div className={page.column}>
        <Bar dataset={preferred} view={fitted?.view ?? null} theme={theme} />
        {children}
      </div>
      {!shown && <Skeleton onRetry={onRetry} />}
      {shown && !fitted && (
        <main className={page.column}>
          <Finding title={grammar.ui.problems.nothing} />
          <Problems problems={errorsOf(shown.loaded)} rest={grammar.ui.problems.nothingRest} onRetry={onRetry} />
          {isFetching && <p role="status">{grammar.ui.again}</p>}
        </main>
      )}
      {shown && fitted && preferred && (
        <Page
          loaded={shown.loaded}
          dataset={preferred}
          asked={shown.asked}
          fitted={fitted}
          since={since}
          onRetry={onRetry}
        />
      )}
      {Application && <Application />}
    </>
  );
}

/** The whole page, in the language that is asked for, else in English. */
export function App() {
  const asked = useChoices(({ view }) => view);
  const language = spokenLanguage(asked);
  const { grammar, isMissing, retry } = useLanguage(language);
  const { problems } = grammar.ui;
  return (
    <GrammarContext value={grammar}>
      <Part>
        <Whole asked={asked}>
          {isMissing && (
            <Notice
              tone="neutral"
              title={problems.noLanguage(languageNames[language])}
              actions={[{ text: problems.retry, act: retry }]}
            />
          )}
        </Whole>
      </Part>
    </GrammarContext>
  );
}
