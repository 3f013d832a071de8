import { type Grown, growing, type GrowthModel, type GrownPartner } from "../../analysis/growing";
import { everyGrowthRow } from "../../analysis/growthRows";
import { type Area, world } from "../../core/area";
import type { Figure } from "../../core/figure";
import type { Grammar } from "../../words/language/grammar";
import type { WorkbookWords } from "../../words/language/workbook";
import { growingNotes, growingSubtitle } from "../../words/growingWords";
import { moreOf } from "../../words/moreOf";
import { small } from "../../words/pointParts";
import { viewWords } from "../../words/viewWords";
import { captioned, type Column } from "./captioned";
import { amountCell, changeCell, percentCell } from "./figureCells";
import { statusCell } from "./partnersSheet";
import type { Asked, Shown } from "./shown";

/** A partner with its change, or a total, which has no place. */
type Row = Grown & { readonly area: Area } & Partial<Pick<GrownPartner, "rank" | "points">>;

function columnsOf(grammar: Grammar, words: WorkbookWords, { measure, since, period }: GrowthModel): Column<Row>[] {
  const { figures, ranking } = moreOf(grammar);
  const { change } = figures.heads;
  const { yearly, points } = viewWords(grammar).growing;
  const isSigned = measure === "balance";
  const counted = (head: string, of: (row: Row) => Figure): Column<Row> => ({
    head,
    isNumber: true,
    cell: (row) => amountCell(grammar, of(row), isSigned),
  });
  const inPercent = (head: string, of: (row: Row) => Figure | "tiny base"): Column<Row> => ({
    head,
    isNumber: true,
    cell: (row) => (isSigned ? null : changeCell(grammar, of(row))),
  });
  return [
    {
      head: figures.heads.partner,
      cell: ({ area, rank }) => (rank === undefined ? words.total(grammar.area.name(area)) : grammar.area.name(area)),
    },
    { head: words.code, cell: ({ area }) => area.code },
    { head: ranking.rank, isNumber: true, cell: ({ rank = null }) => rank },
    inPercent(`${change}, %`, ({ percent }) => percent),
    { head: change, isNumber: true, cell: ({ amount }) => amountCell(grammar, amount, true) },
    counted(grammar.period(since), ({ before }) => before),
    counted(grammar.period(period), ({ now }) => now),
    inPercent(yearly, (row) => row.yearly),
    {
      head: points,
      isNumber: true,
      cell: ({ points: part }) => (isSigned || !part ? null : percentCell(grammar, part, true)),
    },
    { head: figures.heads.status, cell: ({ before, now }) => statusCell(grammar, [before, now]) },
  ];
}

/** All partners in the order of their change between two periods. */
export function grownSheet({ dataset, question, grammar, words, texts }: Asked): Shown | null {
  const { reporter, partners, measure, group, order, periods } = question;
  const asked = { reporter, partners, measure, group, order, since: periods.from, period: periods.to };
  const model = growing(dataset, asked);
  if (!model) return null;
  const every = everyGrowthRow(model);
  const whole = model.group ?? dataset.areas.get(world);
  const who = [model.reporter, ...(model.group ? [model.group] : [])].map(grammar.area.name);
  const by = moreOf(grammar).ranking.by(small(grammar.indicators[measure]));
  const sheet = captioned<Row>({
    name: words.sheets.shown,
    title: `${by}: ${[...who, grammar.periods(periods)].join(", ")}`,
    about: [growingSubtitle(grammar, model), texts.source],
    columns: columnsOf(grammar, words, model),
    rows: every.flatMap((row) => (row.kind === "partner" ? row.partner : [])),
    totals: whole ? [{ ...model.total, area: whole }] : [],
    notes: [...growingNotes(grammar, model, every), words.inFull("Figures")],
  });
  const { totals } = model;
  const ofTotal = ([periods.from, periods.to] as const).flatMap((period) =>
    whole
      ? {
          partner: whole,
          indicator: measure,
          period,
          figure: period === periods.from ? totals.before : totals.now,
          source: model.sources[0] ?? null,
          stated: null,
          statement: null,
        }
      : [],
  );
  return { sheets: [sheet], more: ofTotal, terms: ["rank", "change"] };
}
