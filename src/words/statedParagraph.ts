import { paragraphOf } from "./paragraphOf";
import { trendOf } from "./trendOf";
import { rowKey } from "../analysis/figures";
import type { Area } from "../core/area";
import type { Flow } from "../core/indicators";
import type { Statement } from "../core/dataset";
import type { Amount } from "../core/figure";
import { contains } from "../core/interval";
import { isPeriod, type Period, type Span } from "../core/period";
import { literalNumber, statedShort, statedSum } from "./amount";
import type { ChangeSince, Grammar, ParagraphNote, Sum } from "./language/grammar";
import { type Phrase, type Piece, say, sentences, stop } from "./phrase";

/** The mark of a footnote, or nothing. */
export type Mark = (note: ParagraphNote | null) => Phrase;

interface Pair {
  readonly grammar: Grammar;
  readonly reporter: Area;
  readonly partner: Area;
  readonly mark: Mark;
}

/** Whether the parts as stated, whose rounding allows it, still miss the total as stated. */
export function statedNote({ turnover, exports, imports }: Statement["figures"]): ParagraphNote | null {
  const isPlain = (figure: Amount | undefined) => figure?.qualifier === "rounded";
  if (!turnover || !exports || !imports || ![turnover, exports, imports].every(isPlain)) return null;
  const sum = exports.value.plus(imports.value);
  return contains(turnover.interval, sum) ? null : "rounded apart";
}

/** Whether a statement only gives the base of another one's growth, which names it already. */
const isBase = ({ period, figures, growth }: Statement, all: readonly Statement[]): boolean =>
  !figures.exports && !growth && all.some((other) => other.growth && period === other.growth.since);

/** What was stated of trade: turnover with both its parts, or what of the three was stated. */
function trade({ grammar, partner, mark }: Pair, statement: Statement, all: readonly Statement[]): Phrase {
  const { figures, source, period, growth } = statement;
  const { turnover, exports, imports } = figures;
  if (isBase(statement, all)) return [];
  const sum = (stated: Amount, flow: Flow, when = period): Sum =>
    statedSum(grammar, stated, rowKey(partner.code, flow, when));
  // Without the other part a sentence of its own tells what was stated of one.
  const parts = (["exports", "imports"] as const).flatMap((flow): Phrase[] => {
    const stated = figures[flow];
    if (!stated || !isPeriod(period) || (turnover && exports && imports)) return [];
    return [
      stop(say`${trendOf(grammar).was({ flow, partner, amount: statedSum(grammar, stated), period, source: null })}`),
    ];
  });
  if (!turnover) return sentences(parts);
  const whole = paragraphOf(grammar).trade({
    owner: source.compiler ? { kind: "named", name: source.compiler } : null,
    partner,
    period,
    turnover: sum(turnover, "turnover"),
    parts: exports && imports ? { exports: sum(exports, "exports"), imports: sum(imports, "imports") } : null,
    change: growth
      ? statedChange(
          grammar,
          growth,
          rowKey(partner.code, growth.of, period),
          [figures[growth.of], baseOf(growth, all)],
          sum,
        )
      : null,
    mark: mark(statedNote(figures)),
  });
  return sentences([whole, ...parts]);
}

type Growth = NonNullable<Statement["growth"]>;
const baseOf = ({ of, since }: Growth, all: readonly Statement[]): Amount | undefined =>
  all.find(({ period }) => period === since)?.figures[of];

function statedChange(
  grammar: Grammar,
  { of, since, value }: Growth,
  row: string,
  [now, base]: readonly [now: Amount | undefined, base: Amount | undefined],
  sum: (stated: Amount, flow: Flow, when: Period | Span) => Sum,
): ChangeSince {
  const formula =
    now && base ? { formula: `100 × (${statedShort(grammar, now)} / ${statedShort(grammar, base)} − 1)` } : {};
  return {
    of,
    since,
    change: {
      kind: "more",
      percent: { text: literalNumber(grammar, value.literal ?? ""), row, of: "growth", ...formula },
      qualifier: value.qualifier,
    },
    base: base ? sum(base, of, since) : null,
  };
}

export function investment({ grammar, reporter, partner }: Omit<Pair, "mark">, { figures, period }: Statement): Phrase {
  const stated = figures.fdiGrossInflow;
  if (!stated) return [];
  return paragraphOf(grammar).investment({
    reporter,
    partner,
    period,
    amount: statedSum(grammar, stated, rowKey(partner.code, "fdiGrossInflow", period)),
  });
}

/** The paragraph that a release ends with, as stated, each figure linked to its row; empty where nothing was stated. */
export function statedParagraph(
  grammar: Grammar,
  statements: readonly Statement[],
  reporter: Area,
  partner: Area,
  mark: Mark,
): Piece[] {
  const pair = { grammar, reporter, partner, mark };
  return sentences(
    statements.flatMap((statement) => [trade(pair, statement, statements), investment(pair, statement)]),
  );
}
