import { useMemo } from "react";
import { paragraphFindings } from "../../analysis/findings/paragraph";
import type { Dataset } from "../../core/dataset";
import controls from "../../ui/controls.module.css";
import typography from "../../ui/typography.module.css";
import type { Grammar } from "../../words/language/grammar";
import { plainText } from "../../words/phrase";
import { paragraph } from "../../words/say/paragraph";
import { useGrammar } from "../page/useGrammar";
import { checkText } from "./checking";

/** The two releases that this application began with, as the page words what they state. */
const releases = [
  { reporter: "KZ", partner: "ES", date: "2024-02-16" },
  { reporter: "KZ", partner: "PT", date: "2024-03-07" },
] as const;

const examplesIn = (dataset: Dataset, grammar: Grammar) =>
  releases.flatMap(({ reporter, partner, date }) => {
    const statement = dataset.statements.find(
      (each) => each.reporter === reporter && each.partner === partner && each.source.date === date,
    );
    const area = dataset.areas.get(partner);
    if (!statement || !area || !("year" in statement.period)) return [];
    const { pieces } = paragraph(
      grammar,
      paragraphFindings(dataset, { reporter, partner, period: statement.period, source: "stated" }),
    );
    return [{ date, area, text: plainText(pieces) }];
  });

/** Texts to try: what two releases state, as the page words it. */
export function Examples({
  dataset,
  label,
  name,
}: {
  readonly dataset: Dataset;
  readonly label: string;
  readonly name: (partner: string, date: string) => string;
}) {
  const grammar = useGrammar();
  const texts = useMemo(() => examplesIn(dataset, grammar), [dataset, grammar]);
  if (texts.length === 0) return null;
  return (
    <p className={typography.note}>
      {label}
      {texts.map(({ date, area, text }) => (
        <span key={date}>
          {" "}
          <button type="button" className={controls.link} onClick={() => checkText(text, date)}>
            {name(grammar.area.name(area), grammar.date(date))}
          </button>
        </span>
      ))}
    </p>
  );
}
