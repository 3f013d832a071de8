import { useGrammar } from "./useGrammar";
import { coverageIn, filesOn, joinedCoverage, latest, usualPeriods } from "../../core/coverage";
import type { Coverage, Dataset } from "../../core/dataset";
import { leadingSource, sourceOf, speaksIn } from "../../core/observe";
import { sourcesOn } from "../../core/prefer";
import type { FittedView } from "../../state/fit";
import { chooseSource } from "../../state/store";
import { Choice } from "../../ui/Choice";
import { editionOf, shortName } from "../../words/sourceWords";
import styles from "./Edition.module.css";

/** The periods of each source of a reporter, by its id in the catalog's order; none where only the file would tell. */
function sourcesOf({ catalog, reporters }: Dataset, { reporter, partners }: FittedView): ReadonlyMap<string, Coverage> {
  const entry = catalog.reporters.get(reporter);
  const loaded = new Map([...(reporters.get(reporter)?.sources ?? [])].map(([{ id }, coverage]) => [id, coverage]));
  const files = entry ? filesOn(entry, partners).filter(({ sources }) => sources.length === 1) : [];
  const listed = (id: string) => {
    const own = files.filter(({ sources }) => sources[0] === id).map(({ coverage }) => coverage);
    return own.length > 0 ? joinedCoverage(own) : undefined;
  };
  const ids = new Set([...sourcesOn(catalog, [reporter]), ...loaded.keys()]);
  return new Map([...ids].map((id) => [id, listed(id) ?? loaded.get(id) ?? []]));
}

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
}

/** The source whose figures answer: that of the first partner with any in the last period, else the one that leads then. */
function answering(dataset: Dataset, { reporter, partners, periods: { to } }: FittedView): string | null {
  for (const partner of partners) {
    const source = sourceOf(dataset, reporter, partner, to);
    if (source) return source.id;
  }
  const file = dataset.reporters.get(reporter);
  return (file && leadingSource(file, to)?.id) ?? null;
}

/** Whose figures the reporter's are, and of which day; where it has several sources, the reader chooses. */
export function Edition({ dataset, view }: Props) {
  const grammar = useGrammar();
  const { reporter, partners } = view;
  const period = view.periods.to;
  const area = dataset.areas.get(reporter);
  const sources = sourcesOf(dataset, view);
  const [first = ""] = sources.keys();
  const id = answering(dataset, view) ?? first;
  const source = dataset.catalog.sources.get(id);
  if (!area || !source) return null;
  // The first comes first anyhow; where it is silent on the period, to ask for it is to be told so.
  const isUsual = (chosen: string) => {
    const file = dataset.reporters.get(reporter);
    const asked = dataset.catalog.sources.get(chosen);
    return chosen === first && (!file || !asked || speaksIn(file, asked, period));
  };
  const options = [...sources].map(([value, coverage]) => {
    const name = shortName(grammar, dataset.catalog.sources.get(value) ?? source);
    const periods = usualPeriods(coverage);
    return { value, text: `${name}${periods ? `, ${grammar.periods(periods)}` : ""}` };
  });
  const coverage = coverageIn(dataset, reporter, partners);
  const last = latest(coverage);
  return (
    <span className={styles.edition}>
      <b>{grammar.area.name(area)}</b>
      <span> · </span>
      {options.length > 1 ? (
        <>
          <Choice
            look="setting"
            label={grammar.ui.bar.source}
            value={id}
            options={options}
            onChoose={(chosen) => chooseSource(isUsual(chosen) ? null : chosen)}
          />
          <span>{` · ${editionOf(grammar, source, period)}`}</span>
        </>
      ) : (
        <span>{`${options[0]?.text}, ${editionOf(grammar, source, period)}`}</span>
      )}
      {last && last !== usualPeriods(coverage)?.to && <span>{` · ${grammar.ui.bar.age(last)}`}</span>}
    </span>
  );
}
