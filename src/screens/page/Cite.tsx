import { useState } from "react";
import { useGrammar } from "./useGrammar";
import type { Dataset, Source } from "../../core/dataset";
import { today } from "../../core/today";
import { type Citation, bibtex, ris } from "../../export/citationFiles";
import { download } from "../../export/download";
import { homeOf } from "../../export/home";
import { fileName } from "../../export/name";
import type { FittedView } from "../../state/fit";
import { formatView } from "../../state/view";
import { namesOf, sourceInFull } from "../../words/sourceWords";
import { useCopy } from "./useCopy";
import { useMore } from "./useMore";
import styles from "./Foot.module.css";
import controls from "../../ui/controls.module.css";

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
  /** What is drawn from. */
  readonly sources: readonly Source[];
}

const english = (dataset: Dataset, code: string) => dataset.areas.get(code)?.names.en ?? code;

/** How to cite what is shown: as text, and for reference managers. */
export function Cite({ dataset, view, sources }: Props) {
  const grammar = useGrammar();
  const { foot } = useMore();
  const [message, setMessage] = useState("");
  const accessed = today();
  const reporter = dataset.areas.get(view.reporter);
  const partners = view.partners.slice(0, 4).flatMap((code) => dataset.areas.get(code) ?? []);
  const others = view.partners.length > partners.length ? foot.others : "";
  const whom = partners.length > 0 ? foot.with(grammar.list(partners.map(grammar.area.inSentence))) + others : "";
  const title = `${reporter ? grammar.area.inSentence(reporter) : ""}${whom}, ${grammar.periods(view.periods)}`;
  const data = sources.map((source) => sourceInFull(grammar, source, view.periods)).join("; ");
  const home = homeOf(dataset.catalog.home, window.location);
  const address = home && `${home}${formatView({ ...view, theme: null })}`;
  const text = [
    `Vis-à-Vis, ${title}.`,
    data && foot.from(data),
    address && `${address}, ${foot.accessed(grammar.date(accessed))}`,
  ]
    .filter(Boolean)
    .join(" ");
  const save = (extension: "bib" | "ris", write: (citation: Citation) => string) => {
    const name = fileName(
      {
        reporter: english(dataset, view.reporter),
        partners: view.partners.map((code) => english(dataset, code)),
        view: view.view,
        ...view.periods,
      },
      extension,
    );
    const citation: Citation = {
      key: name.slice(0, -extension.length - 1),
      title,
      publishers: [...new Set(sources.map((source) => namesOf(grammar, source).publisher))],
      data,
      version: dataset.catalog.version,
      address,
      date:
        sources
          .map(({ date }) => date)
          .toSorted()
          .at(-1) ?? accessed,
      accessed,
    };
    download(new Blob([write(citation)], { type: "text/plain;charset=utf-8" }), name);
    setMessage(foot.saved(name));
  };
  const { copy, field } = useCopy();
  const copyAll = async () => setMessage(await copy(text, foot.copied));
  return (
    <div>
      <h2>{foot.cite}</h2>
      <p className={styles.citation}>{text}</p>
      <p className={styles.actions}>
        <button type="button" className={controls.link} onClick={() => void copyAll()}>
          {foot.copy}
        </button>
        <span> </span>
        <button type="button" className={controls.link} onClick={() => save("bib", bibtex)}>
          BibTeX
        </button>
        <span> </span>
        <button type="button" className={controls.link} onClick={() => save("ris", ris)}>
          RIS
        </button>
      </p>
      <p role="status">{message}</p>
      {field}
    </div>
  );
}
