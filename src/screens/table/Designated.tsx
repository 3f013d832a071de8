import type { Area } from "../../core/area";
import type { Source } from "../../core/dataset";
import { useGrammar } from "../page/useGrammar";
import { designationsOf } from "../../words/sourceWords";
import table from "./figures.module.css";

/** The name of an area, with what the sources of the figures beside it call it otherwise. */
export function Designated({ area, sources }: { readonly area: Area; readonly sources: readonly Source[] }) {
  const grammar = useGrammar();
  const own = designationsOf(grammar, area, sources);
  if (!own) return <span>{grammar.area.name(area)}</span>;
  return (
    <>
      <span>{grammar.area.name(area)}</span>
      <small className={table.designation}>{own}</small>
    </>
  );
}
