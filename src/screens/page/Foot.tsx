import { useMemo } from "react";
import { useGrammar } from "./useGrammar";
import type { Dataset, ReporterFile, Source } from "../../core/dataset";
import { within } from "../../io/inFile";
import type { FittedView } from "../../state/fit";
import { separated } from "../../words/amount";
import { capital, closed } from "../../words/phrase";
import { namesOf, sourceInFull, titleOf } from "../../words/sourceWords";
import { AboutLink } from "../about/AboutLink";
import { Cite } from "./Cite";
import { useMore } from "./useMore";
import page from "../../ui/page.module.css";
import styles from "./Foot.module.css";

const countOf = (file: ReporterFile): number =>
  [...file.series.values()].flat().reduce((sum, { values }) => sum + values.filter((v) => v !== null).length, 0);

/** The sources of the rates at which figures of these sources are converted. */
const banksOf = ({ catalog, reporters }: Dataset, sources: readonly Source[]): Source[] => {
  const isConverted = [...reporters.values()].some((file) =>
    [...file.series.values()].some((all) => all.some((each) => each.counting.rates && sources.includes(each.source))),
  );
  return isConverted ? [...catalog.rates.values()].map(({ source }) => source) : [];
};

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
  /** What is drawn from: statistics and releases. */
  readonly sources: readonly Source[];
}

/** The sources of what is drawn, with their dates and terms, the version of the data, and how to cite. */
export function Foot({ dataset, view, sources }: Props) {
  const grammar = useGrammar();
  const { foot } = useMore();
  const { catalog } = dataset;
  const file = dataset.reporters.get(view.reporter);
  const figures = useMemo(() => (file ? countOf(file) : 0), [file]);
  const banks = useMemo(() => banksOf(dataset, sources), [dataset, sources]);
  const statistics = [...sources.filter(({ kind }) => kind === "statistics"), ...banks];
  const releases = sources.filter(({ kind }) => kind !== "statistics");
  return (
    <footer className={page.column}>
      <div className={styles.foot}>
        <div>
          <h2>{foot.sources}</h2>
          {statistics.map((source) => (
            <p key={source.id}>
              <span>{`${closed(capital(sourceInFull(grammar, source, view.periods)))} ${namesOf(grammar, source).terms ?? ""} `}</span>
              {source.url && (
                <a href={source.url} rel="noreferrer">
                  {new URL(source.url).host}
                </a>
              )}
            </p>
          ))}
          {releases.map((source) => {
            const { publisher } = namesOf(grammar, source);
            const date = grammar.date(source.date);
            const what = source.kind === "press release" ? foot.release(date) : date;
            return (
              <p key={source.id}>
                <span>{`${publisher}, ${what}: ${foot.quoted(titleOf(grammar, source))}. `}</span>
                {source.url && (
                  <a href={source.url} rel="noreferrer">
                    {URL.parse(source.url)?.host ?? source.url}
                  </a>
                )}
              </p>
            );
          })}
        </div>
        <div>
          <h2>{foot.data}</h2>
          <p>
            <AboutLink>{grammar.ui.bar.about}</AboutLink>
          </p>
          {!within && (
            <p>
              <AboutLink term="offline">{foot.offline}</AboutLink>
            </p>
          )}
          <p>{`${foot.version(catalog.version, separated(grammar, String(figures)), dataset.statements.length)} ${grammar.source.names}`}</p>
        </div>
        {/* Before a page is opened, it has neither the address nor the day that a citation names. */}
        {typeof window !== "undefined" && <Cite dataset={dataset} view={view} sources={sources} />}
      </div>
    </footer>
  );
}
