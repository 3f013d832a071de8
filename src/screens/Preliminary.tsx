import { useGrammar } from "../charts/useGrammar";
import { type Figure, isPreliminary } from "../core/figure";
import { millions } from "../words/amount";
import "./preliminary.css";

const mark = "p";

interface Props {
  readonly figure: Figure;
  /** What is printed of the figure, where it is not its millions. */
  readonly text?: string;
}

/** A figure of a table, with a mark where it is preliminary. */
export function Counted({ figure, text }: Props) {
  const grammar = useGrammar();
  return (
    <span>
      <span>{text ?? millions(grammar, figure)}</span>
      {isPreliminary(figure) && (
        <sup className="preliminary" role="img" aria-label={grammar.source.preliminary}>
          {mark}
        </sup>
      )}
    </span>
  );
}

/** What the mark means, below a table that has it. */
export function PreliminaryNote({ figures }: { readonly figures: readonly Figure[] }) {
  const { source } = useGrammar();
  return figures.some(isPreliminary) && <p className="note small">{`${mark}: ${source.preliminary}`}</p>;
}
