import { nearestYear } from "../analysis/nearest";
import { useGrammar } from "../charts/useGrammar";
import type { Dataset } from "../core/dataset";
import { listsAll } from "../core/none";
import type { FittedView } from "../state/fit";
import { choosePartners, chooseReporter, chooseYears, showView } from "../state/store";
import { Notice } from "../ui/Notice";
import { onlyText } from "../words/none";
import { Finding } from "./Finding";
import { useMore } from "./useMore";

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
}

/** Where the data hold no figure of the partners in the years asked for, the nearest year in which they do. */
export function Offers({ dataset, view: { reporter, partners, years } }: Props) {
  const grammar = useGrammar();
  const { offers: words } = useMore();
  const found = partners
    .slice(0, 8)
    .map((partner) => ({ partner, year: nearestYear(dataset, { reporter, partner, years }) }));
  const first = found.find(({ year }) => year !== null);
  const area = first && dataset.areas.get(first.partner);
  if (!area || first.year === null) return null;
  const { year } = first;
  return (
    <Notice
      tone="neutral"
      title={words.nearest(grammar.area.name(area), year)}
      actions={[{ text: grammar.ui.notice.show(year), act: () => chooseYears({ from: year, to: year }) }]}
    />
  );
}

/** Of a reporter whose files speak of some partners alone: which they are, and what can be asked instead of their order. */
export function Unranked({ dataset, view: { reporter: code } }: Props) {
  const grammar = useGrammar();
  const { offers: words } = useMore();
  const file = dataset.reporters.get(code);
  const reporter = dataset.areas.get(code);
  if (!file || !reporter || listsAll(file)) return null;
  const of = (dataset.catalog.reporters.get(code)?.of ?? file.partners).flatMap(
    (each) => dataset.areas.get(each) ?? [],
  );
  const [whole] = [...dataset.catalog.reporters].flatMap(([each, entry]) =>
    entry.of === undefined ? (dataset.areas.get(each) ?? []) : [],
  );
  const { views } = grammar.ui;
  const names = (areas: typeof of) => grammar.list(areas.map(grammar.area.name));
  return (
    <div className="page">
      <Finding title={onlyText(grammar, words, reporter, of)} />
      <p className="subtitle">{words.unranked}</p>
      <p className="actions">
        <button
          type="button"
          className="button"
          onClick={() => {
            choosePartners(of.map((each) => each.code));
            showView("compare");
          }}
        >
          {`${views.compare}: ${names([reporter])} – ${names(of)}`}
        </button>
        <span> </span>
        {whole && (
          <button type="button" className="button" onClick={() => chooseReporter(whole.code, [code], null)}>
            {`${views.ranking}: ${names([whole])}`}
          </button>
        )}
      </p>
    </div>
  );
}
