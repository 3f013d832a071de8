import { useMemo } from "react";
import { useGrammar } from "../charts/useGrammar";
import { type Dataset, type ReporterFile, statementsOn } from "../core/dataset";
import type { FittedView } from "../state/fit";
import { useMore } from "./useMore";
import { separated } from "../words/amount";
import { datedInWords, editionDate, namesOf, shortName, titleInSentence } from "../words/sourceWords";

const countOf = (file: ReporterFile): number =>
  [...file.series.values()].flat().reduce((sum, { values }) => sum + values.filter((v) => v !== null).length, 0);

/** Sources with their dates and terms, the version of the data, and how to cite. */
export function Foot({ dataset, view }: { readonly dataset: Dataset; readonly view: FittedView }) {
  const grammar = useGrammar();
  const { foot } = useMore();
  const { catalog } = dataset;
  const stated = view.partners.flatMap((partner) => statementsOn(dataset, view.reporter, partner));
  const releases = [...new Set(stated.map(({ source }) => source))];
  const file = dataset.reporters.get(view.reporter);
  const figures = useMemo(() => (file ? countOf(file) : 0), [file]);
  const reporter = dataset.areas.get(view.reporter);
  const partners = view.partners.slice(0, 4).flatMap((code) => dataset.areas.get(code) ?? []);
  const sources = [...(file?.sources.keys() ?? [])];
  const banks = [...catalog.rates.values()].map(({ source }) => source);
  const isConverted = [...(file?.series.values() ?? [])].some((each) => each.some(({ counting }) => counting.rates));
  const [statistics] = sources;
  const years = view.years.from === view.years.to ? view.years.to : `${view.years.from}–${view.years.to}`;
  return (
    <footer className="page">
      <div className="foot">
        <div>
          <h2>{foot.sources}</h2>
          {[...sources, ...(isConverted ? banks : [])].map((source) => (
            <p key={source.id}>
              {namesOf(grammar, source).publisher}, {titleInSentence(grammar, source)}, {datedInWords(grammar, source)}.{" "}
              {namesOf(grammar, source).terms}{" "}
              {source.url && (
                <a href={source.url} rel="noreferrer">
                  {new URL(source.url).host}
                </a>
              )}
            </p>
          ))}
          {releases.map((source) => (
            <p key={source.id}>
              {namesOf(grammar, source).publisher}, {foot.release(grammar.date(source.date))}:{" "}
              {namesOf(grammar, source).title.replace(/[[\]]/g, "")}.
            </p>
          ))}
        </div>
        <div>
          <h2>{foot.data}</h2>
          <p>{foot.version(catalog.version, separated(grammar, String(figures)), dataset.statements.length)}</p>
        </div>
        <div>
          <h2>{foot.cite}</h2>
          <p>
            Vis-à-Vis, {reporter && grammar.area.inSentence(reporter)}
            {partners.length > 0 && foot.with(grammar.list(partners.map(grammar.area.inSentence)))}
            {view.partners.length > partners.length && foot.others}, {years}.{" "}
            {statistics &&
              foot.from(
                sources.map((source) => shortName(grammar, source)).join(", "),
                editionDate(grammar, statistics),
              )}
          </p>
        </div>
      </div>
    </footer>
  );
}
