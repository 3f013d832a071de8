import { rowKey } from "../analysis/figures";
import type { Area } from "../core/area";
import type { Flow, Statement } from "../core/dataset";
import type { Amount } from "../core/figure";
import { formatPeriod, isYearly } from "../core/period";
import { literalNumber, statedSum } from "./amount";
import type { ChangeSince, Grammar, Sum } from "./grammar/grammar";
import { type Phrase, type Piece, sentences } from "./phrase";

interface Pair {
  readonly grammar: Grammar;
  readonly reporter: Area;
  readonly partner: Area;
}

/** Whether a statement only gives the base of another one's growth, which names it already. */
const isBase = ({ period, figures, growth }: Statement, all: readonly Statement[]): boolean =>
  !figures.exports && !growth && all.some((other) => other.growth && isYearly(period, other.growth.since));

function trade({ grammar, partner }: Pair, statement: Statement, all: readonly Statement[]): Phrase {
  const { figures, source, period, growth } = statement;
  const { turnover, exports, imports } = figures;
  if (!turnover || isBase(statement, all)) return [];
  const at = formatPeriod(period);
  const sum = (stated: Amount, flow: Flow, when = at): Sum =>
    statedSum(grammar, stated, rowKey(partner.code, flow, when));
  return grammar.paragraph.trade({
    owner: source.compiler ? { kind: "named", name: source.compiler } : null,
    period: at,
    turnover: sum(turnover, "turnover"),
    parts: exports && imports ? { exports: sum(exports, "exports"), imports: sum(imports, "imports") } : null,
    change: growth
      ? statedChange(grammar, growth, rowKey(partner.code, growth.of, at), baseOf(growth, all), sum)
      : null,
    mark: [],
  });
}

type Growth = NonNullable<Statement["growth"]>;
const baseOf = ({ of, since }: Growth, all: readonly Statement[]): Amount | undefined =>
  all.find(({ period }) => isYearly(period, since))?.figures[of];

function statedChange(
  grammar: Grammar,
  { of, since, value }: Growth,
  row: string,
  base: Amount | undefined,
  sum: (stated: Amount, flow: Flow, when: string) => Sum,
): ChangeSince {
  return {
    of,
    since,
    change: {
      kind: "more",
      percent: { text: literalNumber(grammar, value.literal ?? ""), row },
      qualifier: value.qualifier,
    },
    base: base ? sum(base, of, String(since)) : null,
  };
}

export function investment({ grammar, reporter, partner }: Pair, { figures, period }: Statement): Phrase {
  const stated = figures.fdiGrossInflow;
  if (!stated) return [];
  const at = formatPeriod(period);
  return grammar.paragraph.investment({
    reporter,
    partner,
    period: at,
    amount: statedSum(grammar, stated, rowKey(partner.code, "fdiGrossInflow", at)),
  });
}

/** The paragraph that a release ends with, as stated, each figure linked to its row; empty where nothing was stated. */
export function statedParagraph(
  grammar: Grammar,
  statements: readonly Statement[],
  reporter: Area,
  partner: Area,
): Piece[] {
  const pair = { grammar, reporter, partner };
  return sentences(
    statements.flatMap((statement) => [trade(pair, statement, statements), investment(pair, statement)]),
  );
}
