import type { Dataset } from "../../core/dataset";
import { sourcesOn } from "../../core/prefer";
import { mirrored, mirrorFlow } from "../../core/mirrored";
import { observe } from "../../core/observe";
import { range } from "../../core/period";
import type { FittedView } from "../../state/fit";
import { chooseSource } from "../../state/store";
import { Choice } from "../../ui/Choice";
import { useGrammar } from "../page/useGrammar";
import { shortName } from "../../words/sourceWords";
import { useMore } from "../page/useMore";

/** Ids of the sources by which any of the partners reports the flow in the periods, in the catalog's order. */
function sourcesOf(dataset: Dataset, { reporter, partners, measure, periods }: FittedView): string[] {
  const { catalog } = dataset;
  const flow = mirrored[mirrorFlow(measure)];
  const all = range(periods);
  return sourcesOn(catalog, partners).filter((id) => {
    const source = catalog.sources.get(id);
    const tells = (code: string) =>
      all.some((period) => observe(dataset, code, reporter, flow, period, source).figure.kind === "amount");
    return source !== undefined && partners.some(tells);
  });
}

/** Whose figures the partners' are, where their own files have several sources. */
export function PartnersSource({ dataset, view }: { readonly dataset: Dataset; readonly view: FittedView }) {
  const grammar = useGrammar();
  const { mirror: words } = useMore();
  const ids = sourcesOf(dataset, view);
  const [first = ""] = ids;
  if (ids.length < 2) return null;
  const options = ids.map((value) => {
    const source = dataset.catalog.sources.get(value);
    return { value, text: source ? shortName(grammar, source) : value };
  });
  return (
    <label>
      <span>{`${words.partnersSource} `}</span>
      <Choice
        look="setting"
        label={words.partnersSource}
        value={view.source !== null && ids.includes(view.source) ? view.source : first}
        options={options}
        // The catalog's first needs no choice, which would be one for the reporter's figures too.
        onChoose={(chosen) => chooseSource(chosen === first ? null : chosen)}
      />
    </label>
  );
}
