import type { ParagraphKind } from "../../core/question";
import type { Dataset } from "../../core/dataset";
import { getOrMake, mapOfEach } from "../../core/memo";
import { formatPeriod, type Period } from "../../core/period";
import { ofOneRelease, quotedOn } from "../quoted";
import { type CountedFinding, countedFindings } from "./countedTrade";
import { inflowStated, statedBeside, type StatedFinding, statedFindings } from "./statedTrade";

interface ParagraphQuestion {
  readonly reporter: string;
  readonly partner: string;
  readonly period: Period;
  readonly source: ParagraphKind;
}

/** A sentence of a reference paragraph. */
export type ParagraphFinding = CountedFinding | StatedFinding;

// Figures are derived once, and worded as often as languages are asked for.
const derived = mapOfEach<string, readonly CountedFinding[]>();

/**
 * The reference paragraph on one partner: turnover with its parts and its change, the place of the partner, gross
 * inflow of direct investment. As stated it speaks of every period that was stated, and is empty where nothing was.
 */
export function paragraphFindings(dataset: Dataset, question: ParagraphQuestion): readonly ParagraphFinding[] {
  const { period, source } = question;
  const reporter = dataset.areas.get(question.reporter);
  const partner = dataset.areas.get(question.partner);
  if (!reporter || !partner) return [];
  const statements = ofOneRelease(quotedOn(dataset, reporter.code, partner.code, period), period);
  if (source === "stated") return statedFindings(reporter, partner, statements);
  const key = `${reporter.code} ${partner.code} ${formatPeriod(period)}`;
  return [
    ...getOrMake(derived(dataset), key, () => countedFindings(dataset, reporter, partner, period)),
    ...(source === "both" ? statements.flatMap((each) => statedBeside(partner, period, each)) : []),
    ...statements.flatMap((each) => inflowStated(reporter, partner, each)),
  ];
}
