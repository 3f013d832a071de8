import type { CompareModel } from "../../analysis/compare";
import { useMemo } from "react";
import type { FigureRow } from "../../analysis/figures";
import { previous } from "../../core/period";
import { withGrowthBases } from "../../analysis/growthBases";
import { paragraphKind, statedOn } from "../../analysis/paragraphKind";
import { quotedOn } from "../../analysis/quoted";
import type { AnswerProps } from "../answer/answerParts";
import { FiguresTable } from "../table/FiguresTable";
import { Foot } from "../page/Foot";
import { partNotes } from "../table/partNotes";
import { Reference } from "../reference/Reference";
import { useMore } from "../page/useMore";
import { useGrammar } from "../page/useGrammar";
import page from "../../ui/page.module.css";

interface Props extends AnswerProps {
  readonly model: CompareModel;
  readonly rows: readonly FigureRow[];
}

/** What stands behind a comparison: what was stated, the figures, the sources. */
export function Evidence({ dataset, view, palette, model, rows }: Props) {
  const grammar = useGrammar();
  const { figures } = useMore();
  const { reporter, partners, text } = view;
  const kinds = useMemo(() => {
    const kindOf = (code: string) =>
      paragraphKind(text?.kind ?? null, statedOn(dataset, reporter, partners, code, model.period));
    return new Map(partners.map((code) => [code, kindOf(code)]));
  }, [dataset, reporter, partners, text, model.period]);
  // The year before has its row where a paragraph speaks of it.
  const shown = useMemo(
    () => withGrowthBases(dataset, reporter, rows, ({ code }) => kinds.get(code) !== "stated"),
    [dataset, reporter, rows, kinds],
  );
  const said = useMemo(() => partNotes(grammar, dataset, reporter, shown), [grammar, dataset, reporter, shown]);
  // What is quoted below of other texts has its source at the foot too.
  const quoted = model.partners.flatMap(({ area }) => quotedOn(dataset, reporter, area.code, model.period));
  const stated = shown.flatMap(({ statement }) => statement ?? []);
  const sources = [...new Set([...model.sources, ...[...quoted, ...stated].map((each) => each.source)])];
  return (
    <>
      <Reference
        dataset={dataset}
        reporter={model.reporter}
        partners={model.partners.map(({ area }) => area)}
        period={model.period}
        palette={palette}
        rows={shown}
        kinds={kinds}
        text={text}
      />
      <div className={page.column}>
        <FiguresTable
          rows={shown}
          caption={figures.title}
          note={grammar.ui.unit(grammar.area.reportedBy(model.reporter))}
          said={said}
          {...(model.since === previous(model.period) ? {} : { since: model.since })}
        />
      </div>
      <Foot dataset={dataset} view={view} sources={sources} />
    </>
  );
}
