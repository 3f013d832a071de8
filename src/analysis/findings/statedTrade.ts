import type { Area } from "../../core/area";
import type { Statement } from "../../core/dataset";
import type { Amount } from "../../core/figure";
import type { Flow } from "../../core/indicators";
import type { MirrorFlow } from "../../core/mirrored";
import { isPeriod, type Period, type Span } from "../../core/period";
import { type PartsNote, statedNote } from "./partsNote";

interface Stated {
  readonly turnover: Amount;
  readonly parts: { readonly exports: Amount; readonly imports: Amount } | null;
  readonly note: PartsNote | null;
}

/** Turnover as stated, with the growth that was stated of it or of a part of it. */
interface StatedTrade extends Stated {
  readonly kind: "stated trade";
  /** Who counted, where the release names it. */
  readonly compiler: string | null;
  readonly partner: Area;
  readonly period: Period | Span;
  readonly growth: {
    readonly of: Flow;
    readonly since: Period;
    readonly percent: Amount;
    readonly now: Amount | null;
    readonly base: Amount | null;
  } | null;
}

/** What was stated of one part, without the other or without their total. */
interface StatedPart {
  readonly kind: "stated part";
  readonly flow: MirrorFlow;
  readonly partner: Area;
  readonly period: Period;
  readonly amount: Amount;
}

/** Gross inflow of direct investment as stated. */
interface StatedInflow {
  readonly kind: "stated inflow";
  readonly reporter: Area;
  readonly partner: Area;
  readonly period: Period | Span;
  readonly amount: Amount;
}

/** What a release said of the period, after what the statistics say. */
interface StatedBeside extends Stated {
  readonly kind: "stated beside";
  readonly partner: Area;
  readonly period: Period;
  readonly date: string;
}

/** What was stated of a partner. */
export type StatedFinding = StatedTrade | StatedPart | StatedInflow | StatedBeside;

const partsOf = ({ exports, imports }: Statement["figures"]): Stated["parts"] =>
  exports && imports ? { exports, imports } : null;

/** Whether a statement only gives the base of another one's growth, which names it already. */
const isBase = ({ period, figures, growth }: Statement, all: readonly Statement[]): boolean =>
  !figures.exports && !growth && all.some((other) => other.growth && period === other.growth.since);

/** What was stated of trade: turnover with both its parts, or what of the three was stated. */
function tradeStated(partner: Area, statement: Statement, all: readonly Statement[]): StatedFinding[] {
  const { figures, source, period, growth } = statement;
  const { turnover } = figures;
  if (isBase(statement, all)) return [];
  const parts = partsOf(figures);
  const alone = (["exports", "imports"] as const).flatMap((flow): StatedPart[] => {
    const amount = figures[flow];
    return !amount || !isPeriod(period) || (turnover && parts)
      ? []
      : [{ kind: "stated part", flow, partner, period, amount }];
  });
  if (!turnover) return alone;
  const base = growth && all.find((other) => other.period === growth.since)?.figures[growth.of];
  return [
    {
      kind: "stated trade",
      compiler: source.compiler ?? null,
      partner,
      period,
      turnover,
      parts,
      note: statedNote(figures),
      growth: growth
        ? {
            of: growth.of,
            since: growth.since,
            percent: growth.value,
            now: figures[growth.of] ?? null,
            base: base ?? null,
          }
        : null,
    },
    ...alone,
  ];
}

export function inflowStated(reporter: Area, partner: Area, { figures, period }: Statement): StatedInflow[] {
  const amount = figures.fdiGrossInflow;
  return amount ? [{ kind: "stated inflow", reporter, partner, period, amount }] : [];
}

export function statedBeside(partner: Area, asked: Period, { figures, source, period }: Statement): StatedBeside[] {
  const { turnover } = figures;
  if (!turnover || period !== asked) return [];
  const beside = { partner, period: asked, date: source.date };
  return [{ kind: "stated beside", ...beside, turnover, parts: partsOf(figures), note: statedNote(figures) }];
}

/** Everything that a release states of a partner, a finding a sentence. */
export const statedFindings = (reporter: Area, partner: Area, statements: readonly Statement[]): StatedFinding[] =>
  statements.flatMap((statement) => [
    ...tradeStated(partner, statement, statements),
    ...inflowStated(reporter, partner, statement),
  ]);
