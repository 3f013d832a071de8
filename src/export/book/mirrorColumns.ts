import type { MirrorModel, MirrorPair, Report } from "../../analysis/mirror";
import type { Grammar } from "../../words/language/grammar";
import type { WorkbookWords } from "../../words/language/workbook";
import { mirrorChartOf } from "../../words/mirrorChartOf";
import { moreOf } from "../../words/moreOf";
import { capital } from "../../words/phrase";
import { shortName } from "../../words/sourceWords";
import type { Cell } from "../workbook";
import type { Column } from "./captioned";
import { amountCell, percentCell, ratioCell } from "./figureCells";

/** The figure of a side as published, or why there is none. */
function sideCell(grammar: Grammar, { figure, absence, estimate }: Report): Cell {
  if (absence === null || estimate) return amountCell(grammar, estimate ?? figure);
  return { value: mirrorChartOf(grammar).absences[absence], style: { isRight: true } };
}

/** Where an estimate of the source stands in the place of a report. */
function estimatesIn(grammar: Grammar, { own, theirs }: MirrorPair): Cell {
  const said = [own, theirs].flatMap(({ absence, estimate }) =>
    estimate && absence !== null ? mirrorChartOf(grammar).absences[absence] : [],
  );
  return said.length > 0 ? said.join("; ") : null;
}

/** The columns of both reports of each pair, as the page has them. */
export function mirrorColumns(
  grammar: Grammar,
  words: WorkbookWords,
  { reporter, flow, from, to }: MirrorModel,
): Column<MirrorPair>[] {
  const { figures, mirror } = moreOf(grammar);
  return [
    { head: figures.heads.partner, cell: ({ area }) => grammar.area.name(area) },
    { head: words.code, cell: ({ area }) => area.code },
    { head: figures.heads.period, cell: ({ period }) => (from === to ? null : grammar.period(period)) },
    { head: capital(grammar.area.reportedBy(reporter)), isNumber: true, cell: ({ own }) => sideCell(grammar, own) },
    { head: mirror.partnerReports, isNumber: true, cell: ({ theirs }) => sideCell(grammar, theirs) },
    {
      head: flow === "exports" ? mirror.partnerFob : mirror.reporterFob(grammar.area.of(reporter)),
      isNumber: true,
      cell: ({ ownFob, theirsFob }) => amountCell(grammar, flow === "exports" ? theirsFob : ownFob),
    },
    { head: mirror.gapFob, isNumber: true, cell: ({ gap }) => amountCell(grammar, gap, true) },
    { head: mirror.inPercent, isNumber: true, cell: ({ percent }) => percentCell(grammar, percent, true) },
    { head: mirror.ratio, isNumber: true, cell: ({ ratio }) => ratioCell(grammar, ratio) },
    { head: mirror.asymmetry, isNumber: true, cell: ({ asymmetry }) => percentCell(grammar, asymmetry, true) },
    { head: figures.heads.status, cell: (pair) => estimatesIn(grammar, pair) },
    {
      head: mirror.sources(grammar.area.name(reporter)),
      cell: ({ own, theirs }) =>
        [own, theirs].map(({ source }) => (source ? shortName(grammar, source) : "..")).join("; "),
    },
  ];
}
