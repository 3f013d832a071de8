import { Suspense, use, useEffect } from "react";
import type { Dataset } from "../../core/dataset";
import { useReporters } from "../../io/useReporters";
import type { FittedView } from "../../state/fit";
import { showView, useChoices } from "../../state/store";
import { formatView } from "../../state/view";
import { fetchedLater } from "../../ui/fetchedLater";
import { follow } from "../../ui/follow";
import { aboutWords, meaningWords } from "../../words/language/later";
import { type Term, terms } from "../../words/language/meanings";
import { within } from "../../io/inFile";
import { Finding } from "../answer/Finding";
import { Cite } from "../page/Cite";
import { Part } from "../page/Part";
import { useGrammar } from "../page/useGrammar";
import { AboutSources, statisticsOf } from "./AboutSources";
import controls from "../../ui/controls.module.css";
import page from "../../ui/page.module.css";
import styles from "./About.module.css";

const sections = [
  ["figures", ["turnover", "balance", "share", "investment"]],
  ["sides", ["valuation", "mirror"]],
  ["precision", ["stated", "range", "gap", "agrees", "rounding", "revised", "differs", "unchecked"]],
  ["order", ["rank", "groups", "contained"]],
] as const satisfies readonly (readonly [string, readonly Term[]])[];

const Offline = fetchedLater(async () => (await import("../offline/Offline")).Offline);

/** What of the page has an address of its own. */
const entries: readonly string[] = [...terms, "offline"];

/** Brings the entry into sight that the address names, else the head of the page, and back the head of the answer. */
function useEntry() {
  useEffect(() => {
    const named = entries.find((each) => window.location.hash === `#${each}`);
    const entry = named === undefined ? null : document.getElementById(named);
    if (entry) entry.scrollIntoView({ block: "start" });
    else window.scrollTo(0, 0);
    (entry ?? document.getElementById("answer"))?.focus({ preventScroll: true });
    return () => {
      const { pathname, search, hash } = window.location;
      // What the address names stands on this page alone.
      if (entries.some((each) => hash === `#${each}`)) window.history.replaceState(null, "", pathname + search);
      document.getElementById("answer")?.focus({ preventScroll: true });
    };
  }, []);
}

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
}

/** How the figures are to be read: what they are, what the terms mean, whose they are and of when. */
export function About({ dataset, view }: Props) {
  const grammar = useGrammar();
  const words = use(aboutWords(grammar.language));
  const meanings = use(meaningWords(grammar.language));
  const asked = useChoices((choices) => choices.view);
  const isListed = useReporters(dataset.catalog) === "there";
  const { contact, reporters } = dataset.catalog;
  useEntry();
  return (
    <div className={page.column}>
      <div className={styles.about}>
        <p className={styles.back}>
          <a className={controls.link} href={formatView(asked) || "?"} onClick={follow(() => showView(asked.view))}>
            {words.back}
          </a>
        </p>
        <Finding title={grammar.ui.bar.about} />
        <p className={styles.lead} aria-busy={!isListed}>
          {isListed && words.lead(reporters.size)}
        </p>
        {sections.map(([part, all]) => (
          <section key={part}>
            <h2>{words.parts[part]}</h2>
            <dl>
              {all.map((term) => (
                <div key={term} id={term} className={styles.entry} tabIndex={-1}>
                  <dt>{meanings[term].name}</dt>
                  <dd>{meanings[term].text}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h2>{words.parts.sources}</h2>
          <AboutSources dataset={dataset} view={view} words={words} />
        </section>
        {!within && (
          <section id="offline" tabIndex={-1}>
            <h2>{words.parts.offline}</h2>
            <Part>
              <Suspense fallback={<p aria-busy="true" />}>
                <Offline />
              </Suspense>
            </Part>
          </section>
        )}
        <section>
          <h2>{words.parts.mistakes}</h2>
          <p>{words.mistakes}</p>
          {contact && (
            <p>
              <a className={controls.link} href={contact} rel="noreferrer">
                {words.report}
              </a>
            </p>
          )}
        </section>
        <section>
          <h2>{words.parts.makers}</h2>
          <p>{words.makers}</p>
        </section>
        <section className={styles.cite}>
          <Cite dataset={dataset} view={view} sources={statisticsOf(dataset, view)} />
        </section>
      </div>
    </div>
  );
}
