import { lazy, Suspense, useMemo, useRef, useState } from "react";
import { GrammarContext, useGrammar } from "../charts/useGrammar";
import type { Dataset } from "../core/dataset";
import type { Problem } from "../core/read/problem";
import type { Loaded, Needs } from "../io/load";
import { useFetchedAhead, useLoaded } from "../io/useLoaded";
import { fit } from "../state/fit";
import { chooseTheme, keepShown, showView, useChoices } from "../state/store";
import { type Notice as AddressNotice, type View, type ViewName, viewNames } from "../state/view";
import { Boundary } from "../ui/Boundary";
import { Choice } from "../ui/Choice";
import { Notice } from "../ui/Notice";
import { Tabs } from "../ui/Tabs";
import { noticeText, problemText } from "../words/noticeText";
import { Answer } from "./Answer";
import { Question } from "./Question";
import { Skeleton } from "./Skeleton";
import { useLanguage } from "./useLanguage";
import { useOpening } from "./useOpening";
import { useTheme } from "./useTheme";
import { datedInWords } from "../words/sourceWords";

const Opened = lazy(async () => ({ default: (await import("./Opened")).Opened }));

const tabs = viewNames.map((value) => ({ value, text: value.replace(/^./, (c) => c.toUpperCase()) }));

const Retry = ({ act }: { act: () => void }) => (
  <button type="button" className="link" onClick={act}>
    Try again
  </button>
);

interface ProblemsProps {
  readonly problems: readonly Problem[];
  readonly title: string;
  /** What became of the rest. */
  readonly rest: string;
  readonly onRetry: () => void;
}

function Problems({ problems, title, rest, onRetry }: ProblemsProps) {
  const texts = problems.map(problemText);
  return (
    <Notice
      tone="error"
      title={title}
      actions={[{ text: "Copy the message", act: () => void navigator.clipboard?.writeText(texts.join("\n")) }]}
    >
      <ul>
        {texts.slice(0, 5).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {texts.length > 5 && <p>And {texts.length - 5} more.</p>}
      <p>
        {rest} <Retry act={onRetry} />
      </p>
    </Notice>
  );
}

const titleOf = (problems: readonly Problem[]): string => {
  const [first] = problems;
  if (problems.length !== 1 || !first) return `${problems.length} parts of the data could not be read`;
  return first.path ? "One part of the data could not be read" : `data/${first.file} could not be read`;
};

interface BarProps {
  readonly dataset: Dataset | null;
  readonly theme: string;
  readonly onOpen: (file: File | null) => void;
}

function Bar({ dataset, theme, onOpen }: BarProps) {
  const grammar = useGrammar();
  const picker = useRef<HTMLInputElement>(null);
  const reporter = useChoices(({ view }) => view.reporter);
  const file = dataset?.reporters.get(reporter) ?? dataset?.reporters.values().next().value;
  const area = file && dataset?.areas.get(file.reporter);
  const [source, years] = file?.sources.entries().next().value ?? [];
  return (
    <header className="bar">
      <span className="wordmark">Vis-à-Vis</span>
      {area && source && years && (
        <span className="edition">
          <b>{grammar.area.name(area)}</b> · {source.short ?? source.publisher}, {years.from}–{years.to},{" "}
          {datedInWords(grammar, source)}
        </span>
      )}
      <button type="button" className="opener" onClick={() => picker.current?.click()}>
        Open…
      </button>
      <Choice
        look="setting"
        label="Theme"
        value={theme}
        options={[
          { value: "light", text: "Light" },
          { value: "dark", text: "Dark" },
        ]}
        onChoose={(value) => chooseTheme(value === "dark" ? "dark" : "light")}
      />
      <input
        ref={picker}
        type="file"
        hidden
        accept=".png,.svg"
        onChange={({ target }) => {
          onOpen(target.files?.[0] ?? null);
          // The same file may be chosen again.
          target.value = "";
        }}
      />
    </header>
  );
}

/** What of the address could not be taken as it stood, in one notice. */
function Notices({ notices, onKeep }: { notices: readonly AddressNotice[]; onKeep: () => void }) {
  const words = notices.map(noticeText);
  const [first, ...others] = words;
  if (!first) return null;
  const actions = [{ text: "Keep what is shown", act: onKeep }];
  if (others.length === 0)
    return (
      <Notice tone="neutral" title={first.title} actions={actions}>
        {first.text} Everything else in the link was kept.
      </Notice>
    );
  return (
    <Notice
      tone="neutral"
      title={`${words.length} parts of the link could not be taken as they stand`}
      actions={actions}
    >
      <ul>
        {words.map(({ title, text }) => (
          <li key={title}>
            {title}. {text}
          </li>
        ))}
      </ul>
      Everything else in the link was kept.
    </Notice>
  );
}

interface PageProps {
  readonly loaded: Loaded;
  readonly dataset: Dataset;
  readonly asked: View;
  readonly opening: ReturnType<typeof useOpening>;
  readonly onRetry: () => void;
}

function Page({ loaded, dataset, asked, opening: { file, hovers, open }, onRetry }: PageProps) {
  const misread = useChoices(({ notices }) => notices);
  const { view, notices } = useMemo(() => fit(asked, dataset), [asked, dataset]);
  useFetchedAhead(dataset.catalog, view.reporter, view.partners);
  const { palette } = useTheme(asked.theme);
  const errors = loaded.problems.filter(({ severity }) => severity === "error");
  return (
    <main>
      <div className="page">
        <h2 className="unseen">Question</h2>
        <Question dataset={dataset} view={view} />
        <Tabs
          label="Views"
          tabs={tabs}
          value={view.view}
          panel="answer"
          onChoose={(value: ViewName) => showView(value)}
        />
        {errors.length > 0 && (
          <Problems
            problems={errors}
            title={titleOf(errors)}
            rest="What could be read is shown; nothing was lost."
            onRetry={onRetry}
          />
        )}
        {loaded.otherEditions.length > 0 && (
          <Notice tone="revised" title="The data are not the catalog’s edition">
            {loaded.otherEditions.map((edition) => `data/${edition}`).join(", ")}: sound and in use, but not the file
            that the catalog of this edition describes.
          </Notice>
        )}
        {(file || hovers) && (
          <Boundary>
            <Suspense>
              <Opened dataset={dataset} file={file} hovers={hovers} onClose={() => open(null)} />
            </Suspense>
          </Boundary>
        )}
        <Notices
          notices={[...misread, ...notices]}
          onKeep={() =>
            keepShown({
              ...view,
              years: asked.years && view.years,
              scale: asked.scale === view.scale ? view.scale : null,
            })
          }
        />
      </div>
      <div id="answer" role="tabpanel" aria-labelledby={`tab-${view.view}`}>
        <Answer dataset={dataset} view={view} palette={palette} />
      </div>
    </main>
  );
}

const needsOf = ({ view, reporter, partners, years }: View): Needs => ({
  reporter,
  also: view === "mirror" ? partners : [],
  years,
  // Lines show every source of their years; all else the preferred one alone.
  whole: view === "trend" || (view === "mirror" && years !== null && years.from < years.to),
});

/** The last value that was there; what is shown stays until what was asked has come. */
function useKept<T>(value: T | null): T | null {
  const [last, keep] = useState(value);
  if (value !== null && value !== last) keep(value);
  return value ?? last;
}

/** The whole page: what is loaded, what is asked, what is answered. */
export function App() {
  const asked = useChoices(({ view }) => view);
  const { loaded, retry, isFetching } = useLoaded(needsOf(asked));
  const shown = useKept(useMemo(() => loaded && { loaded, asked }, [loaded, asked]));
  const { theme } = useTheme(asked.theme);
  const opening = useOpening();
  const grammar = useLanguage("en");
  const dataset = shown?.loaded.dataset ?? null;
  const usable = dataset !== null && dataset.reporters.size > 0;
  const errors = shown?.loaded.problems.filter(({ severity }) => severity === "error") ?? [];
  return (
    <GrammarContext value={grammar}>
      <div className="page">
        <Bar dataset={dataset} theme={theme} onOpen={opening.open} />
      </div>
      {!shown && <Skeleton />}
      {shown && !usable && (
        <main className="page">
          <h1 className="finding">The data could not be read</h1>
          <Problems
            problems={errors}
            title={titleOf(errors)}
            rest="Without these there is nothing to draw; the link keeps what was asked."
            onRetry={retry}
          />
          {isFetching && <p role="status">Reading again…</p>}
        </main>
      )}
      {shown && usable && (
        <Page loaded={shown.loaded} dataset={dataset} asked={shown.asked} opening={opening} onRetry={retry} />
      )}
    </GrammarContext>
  );
}
