import { differing } from "../analysis/differing";
import type { FigureRow } from "../analysis/figures";
import type { Source, Statement } from "../core/dataset";
import type { Amount } from "../core/figure";
import { statedInWords } from "./amount";
import type { Grammar } from "./language/grammar";
import type { More } from "./language/more";
import { namesOf } from "./sourceWords";

/** Who stated something, and when: `Ministry of Foreign Affairs, 7 March 2024`, `news item, 17 September 2024`. */
export const saidBy = (grammar: Grammar, source: Source): string =>
  `${namesOf(grammar, source).publisher.replace(/[[\]]/g, "")}, ${grammar.date(source.date)}`;

interface Named {
  readonly indicator: string;
  readonly of?: string;
  readonly stated: Amount;
  readonly statement: Statement;
  /** What the figure is of. */
  readonly name: string;
}

/** Where several texts state one figure differently: what each states, and whether they exclude one another. */
export const differingNotes = (
  grammar: Grammar,
  { verdicts }: Pick<More, "verdicts">,
  figures: readonly Named[],
): string[] =>
  differing(figures).flatMap(({ said, contradict }) => {
    const texts = said.map(
      ({ stated, statement }) => `${statedInWords(grammar, stated)} (${saidBy(grammar, statement.source)})`,
    );
    return said[0] ? verdicts.differently(said[0].name, grammar.list(texts), contradict) : [];
  });

/** The rows of a table of which something was stated. */
export const statedRows = (rows: readonly FigureRow[], nameOf: (row: FigureRow) => string): Named[] =>
  rows.flatMap((row) =>
    row.stated && row.statement
      ? { indicator: row.indicator, stated: row.stated, statement: row.statement, name: nameOf(row) }
      : [],
  );
