import { paragraphOf } from "./paragraphOf";
import { tradeWith } from "../analysis/trade";
import { rowKey } from "../analysis/figures";
import { type GroupStanding, groupStanding, type Standing, standing } from "../analysis/standing";
import { change, inTwoPeriods, type TwoPeriods } from "../analysis/likeForLike";
import type { Area } from "../core/area";
import { ofOneRelease, quotedOn } from "../analysis/quoted";
import { type Dataset, type Observation, type Statement } from "../core/dataset";
import { type Flow, flows } from "../core/indicators";
import { observe } from "../core/observe";
import { add, type Amount, type Figure, isBound, lastDigit, power, ratio } from "../core/figure";
import { meets } from "../core/interval";
import { getOrMake, mapOfEach } from "../core/memo";
import { changed as changedBy } from "../analysis/findings/change";
import { onePart } from "../analysis/findings/compare";
import { noFigures } from "../analysis/findings/noFigures";
import { hadNone } from "../core/none";
import { print } from "../core/print";
import { formatPeriod, type Period, previous } from "../core/period";
import { alikeOf } from "./alike";
import { apartNotes } from "./apart";
import { inWords, percentInSentence, statedSum, sumOf } from "./amount";
import { changeInWords } from "./say/change";
import { onePartText } from "./say/compare";
import { noFiguresText } from "./say/noFigures";
import type { Change, Grammar, ParagraphNote, Place, Sum } from "./language/grammar";
import { type Phrase, type Piece, say, sentences } from "./phrase";
import { flagNotes, listOf } from "./sourceWords";
import { investment, type Mark, statedNote, statedParagraph } from "./statedParagraph";

export type ParagraphSource = "statistics" | "stated" | "both";

export interface ParagraphQuestion {
  readonly reporter: string;
  readonly partner: string;
  readonly period: Period;
  readonly source: ParagraphSource;
}

/** A text whose figures link to their rows, with the footnotes that its marks point to. */
export interface Paragraph {
  readonly pieces: readonly Piece[];
  readonly notes: readonly string[];
}

const nothing: Paragraph = { pieces: [], notes: [] };
const superscripts = "\u00B9\u00B2";

/** How a counted figure stands to the one of the same part of the year before; the base of another source is not compared. */
type Moved =
  | { readonly kind: "none" | "other source" | "tiny" }
  | { readonly kind: "by"; readonly moved: Amount; readonly factor: Figure };

function movedFrom(now: Observation, before: Observation, periods: TwoPeriods): Moved | null {
  if (now.figure.kind === "gap" || before.figure.kind === "gap") return null;
  if (before.figure.value.eq(0) && before.figure.status !== "N")
    return now.figure.value.eq(0) ? null : { kind: "none" };
  // Where the source of the figure says nothing of the year before, another one that does is not compared.
  if (now.source !== before.source && periods.before.kind === "gap") return { kind: "other source" };
  const moved = change(periods);
  if (moved === "tiny base") return { kind: "tiny" };
  return moved.kind === "gap" ? null : { kind: "by", moved, factor: ratio(periods.now, periods.before) };
}

const saying = (text: string): Phrase => say`${text}`;

const isAmount = (figure: Figure | undefined): figure is Amount => figure?.kind === "amount";

/** What the reader sees: the value rounded as it is printed. */
function printed(figure: Amount): { readonly value: Amount["value"]; readonly unit: Amount["value"] } {
  const last = lastDigit(figure) ?? 0;
  const exponent = ([9, 6, 3] as const).find((e) => Math.abs(Number(print(figure, e - 3, 1).digits)) >= 1000) ?? 3;
  const { digits } = print(figure, exponent, 1);
  const unit = power(Math.max(exponent - 1, Number.isFinite(last) ? last : exponent - 1));
  return { value: power(exponent).times(digits), unit };
}

/** Whether the parts as printed, summed and rounded as the total is, give the total as printed. */
function noteOn(turnover: Figure, exports: Figure, imports: Figure): ParagraphNote | null {
  if (!isAmount(turnover) || !isAmount(exports) || !isAmount(imports)) return null;
  if (isBound(turnover)) return null;
  const whole = printed(turnover);
  const sum = printed(exports).value.plus(printed(imports).value);
  if (sum.minus(whole.value).abs().lte(whole.unit.times("0.5"))) return null;
  const exact = add(exports, imports);
  return isAmount(exact) && meets(exact.interval, turnover.interval) ? "rounded apart" : "counted apart";
}

interface Context {
  readonly grammar: Grammar;
  readonly dataset: Dataset;
  readonly reporter: Area;
  readonly partner: Area;
  readonly period: Period;
  readonly mark: Mark;
}

/** What the statistics say of a partner in a period: the same in every language. */
interface Facts {
  readonly now: Readonly<Record<Flow, Observation>>;
  readonly before: Observation;
  /** The period and the one a year before, like for like. */
  readonly periods: TwoPeriods;
  readonly moved: Moved | null;
  readonly note: ParagraphNote | null;
  readonly standing: Standing | null;
  readonly group: GroupStanding | null;
}

// Figures are derived once, and worded as often as languages are asked for.
const derived = mapOfEach<string, Facts>();

function factsOf({ dataset, reporter, partner, period }: Omit<Context, "grammar" | "mark">): Facts {
  const key = `${reporter.code} ${partner.code} ${formatPeriod(period)}`;
  return getOrMake(derived(dataset), key, () => {
    const now = tradeWith(dataset, reporter.code, partner.code, period);
    const before = observe(dataset, reporter.code, partner.code, "turnover", previous(period));
    const source = now.turnover.source ?? undefined;
    const asked = { reporter: reporter.code, area: partner, measure: "turnover" as const, source };
    const periods = inTwoPeriods(dataset, asked, previous(period), period);
    const file = dataset.reporters.get(reporter.code);
    return {
      now,
      before,
      periods,
      moved: movedFrom(now.turnover, before, periods),
      note: noteOn(now.turnover.figure, now.exports.figure, now.imports.figure),
      standing: file ? standing(dataset, file, partner, period) : null,
      group: file && partner.kind !== "group" ? groupStanding(dataset, file, partner, period) : null,
    };
  });
}

function changeIn(grammar: Grammar, { moved, periods }: Facts, row: string): Change | null {
  if (moved === null) return null;
  if (moved.kind !== "by") return { kind: moved.kind };
  const quotient = `${inWords(grammar, periods.now)} / ${inWords(grammar, periods.before)}`;
  const said = changeInWords(grammar, changedBy(moved.moved, moved.factor), { row, formula: quotient, of: "derived" });
  if (said.kind !== "more" && said.kind !== "less") return said;
  const formula = said.kind === "more" ? `100 × (${quotient} − 1)` : `100 × (1 − ${quotient})`;
  return { ...said, percent: { ...said.percent, formula } };
}

function counted(context: Context): Phrase {
  const { grammar, reporter, partner, period, mark } = context;
  const facts = factsOf(context);
  const { now, before, periods, note } = facts;
  const key = (flow: Flow, at = period) => rowKey(partner.code, flow, at);
  const sum = (figure: Figure, row: string): Sum | null => (isAmount(figure) ? sumOf(grammar, figure, row) : null);
  const turnover = sum(now.turnover.figure, key("turnover"));
  const isWhole = isAmount(now.turnover.figure) && !isBound(now.turnover.figure);
  const part = isWhole || partner.kind === "group" ? null : onePart(reporter, { trade: now, area: partner }, period);
  const figures = flows.map((flow) => now[flow]);
  const flagged = flagNotes(grammar, figures, () => grammar.period(period)).map(saying);
  if (part)
    return sentences([say`${onePartText(grammar, part)}.`, ...flagged, standingOf(context, facts, key("turnover"))]);
  if (!turnover) {
    const none = hadNone(context.dataset, reporter.code, partner.code, period);
    return say`${noFiguresText(grammar, noFigures(reporter, [{ area: partner, none }], period)).join(" ")}`;
  }
  const exports = sum(now.exports.figure, key("exports"));
  const imports = sum(now.imports.figure, key("imports"));
  const changed = changeIn(grammar, facts, key("turnover"));
  // The row of the year before, to which the base links, is of another source then.
  const isOther = facts.moved?.kind === "by" && before.source !== now.turnover.source;
  const trade = paragraphOf(grammar).trade({
    owner: { kind: "reporter", area: reporter },
    partner,
    period,
    turnover:
      exports && imports
        ? { ...turnover, number: { ...turnover.number, formula: sumOfParts(grammar, now) } }
        : turnover,
    parts: exports && imports ? { exports, imports } : null,
    change: changed && {
      of: "turnover",
      since: previous(period),
      change: changed,
      base: periods.members || isOther ? null : sum(before.figure, key("turnover", previous(period))),
      alike: partner.kind === "group" ? alikeOf(partner, periods) : null,
    },
    mark: mark(note),
  });
  return sentences([trade, ...flagged, standingOf(context, facts, key("turnover"))]);
}

const sumOfParts = (grammar: Grammar, { exports, imports }: Facts["now"]): string =>
  `${inWords(grammar, exports.figure)} + ${inWords(grammar, imports.figure)}`;

const share = (
  grammar: Grammar,
  own: Figure,
  { share: part, total }: Pick<Standing, "share" | "total">,
  row: string,
): Piece | null =>
  isAmount(part)
    ? {
        text: percentInSentence(grammar, part),
        row,
        of: "derived",
        formula: `100 × ${inWords(grammar, own)} / ${inWords(grammar, total)}`,
      }
    : null;

function standingOf(
  { grammar, reporter, partner }: Context,
  { standing: stands, group, now }: Pick<Facts, "standing" | "group" | "now">,
  row: string,
): Phrase {
  if (!stands) return [];
  const place = (standingThere: Standing): Place => {
    const { rank, of, amongSome } = standingThere;
    return { rank, of, amongSome, share: share(grammar, now.turnover.figure, standingThere, row) };
  };
  return paragraphOf(grammar).standing({
    partner,
    reporter,
    among: place(stands),
    group: group && { ...place(group), area: group.group },
  });
}

/** What a release said of the period, after what the statistics say. */
function beside({ grammar, partner, period, mark }: Context, { figures, source, ...said }: Statement): Phrase {
  const { turnover, exports, imports } = figures;
  if (!turnover || said.period !== period) return [];
  const sum = (stated: Amount, flow: Flow) => statedSum(grammar, stated, rowKey(partner.code, flow, period));
  return paragraphOf(grammar).stated(source.date, {
    turnover: sum(turnover, "turnover"),
    parts: exports && imports ? { exports: sum(exports, "exports"), imports: sum(imports, "imports") } : null,
    mark: mark(statedNote(figures)),
  });
}

/**
 * The reference paragraph on one partner: turnover with its parts and its change, the place of the partner, gross
 * inflow of direct investment. As stated it speaks of every period that was stated, and is empty where nothing was.
 */
export function paragraph(grammar: Grammar, dataset: Dataset, question: ParagraphQuestion): Paragraph {
  const reporter = dataset.areas.get(question.reporter);
  const partner = dataset.areas.get(question.partner);
  if (!reporter || !partner) return nothing;
  const noted: ParagraphNote[] = [];
  const mark: Mark = (note) => {
    if (note === null) return [];
    if (!noted.includes(note)) noted.push(note);
    const at = noted.indexOf(note);
    return [{ text: superscripts[at] ?? "", note: at + 1 }];
  };
  const withNotes = (pieces: readonly Piece[]) => ({
    pieces,
    notes: noted.map((note) => paragraphOf(grammar).notes[note]),
  });
  const stated = ofOneRelease(quotedOn(dataset, reporter.code, partner.code, question.period), question.period);
  if (question.source === "stated") return withNotes(statedParagraph(grammar, stated, reporter, partner, mark));
  const context: Context = { grammar, dataset, reporter, partner, period: question.period, mark };
  const pieces = counted(context);
  const said = question.source === "both" ? stated.map((statement) => beside(context, statement)) : [];
  const inflow = stated.map((statement) => investment(context, statement));
  return withNotes(sentences([pieces, ...said, ...inflow]));
}

/** One sentence on several partners, the largest turnover first, and those that the statistics do not list. */
export function comparativeParagraph(
  grammar: Grammar,
  dataset: Dataset,
  question: { readonly reporter: string; readonly partners: readonly string[]; readonly period: Period },
): Paragraph {
  const reporter = dataset.areas.get(question.reporter);
  const file = dataset.reporters.get(question.reporter);
  if (!reporter || !file) return nothing;
  const { period } = question;
  const areas = question.partners.flatMap((code) => dataset.areas.get(code) ?? []);
  const each = areas.map((area) => ({
    area,
    ...observe(dataset, reporter.code, area.code, "turnover", period),
    stands: standing(dataset, file, area, period),
    row: rowKey(area.code, "turnover", period),
  }));
  const known = each
    .flatMap(({ figure, ...rest }) => (isAmount(figure) ? [{ ...rest, figure }] : []))
    .sort((a, b) => b.figure.value.cmp(a.figure.value));
  const flagged = flagNotes(grammar, known, (some, isAll) => (isAll ? grammar.period(period) : listOf(grammar, some)));
  const absent = each
    .filter(({ figure }) => !isAmount(figure))
    .map(({ area }) => ({ area, none: hadNone(dataset, reporter.code, area.code, period) }));
  const compared = grammar.absent.compared({
    reporter,
    period,
    partners: known.map(({ area, figure, stands, row }) => ({
      area,
      turnover: sumOf(grammar, figure, row),
      share: stands ? share(grammar, figure, stands, row) : null,
    })),
  });
  const unlisted = noFiguresText(grammar, noFigures(reporter, absent, period));
  return {
    pieces: sentences([
      known.length > 0 ? compared : [],
      ...[...flagged, ...apartNotes(grammar, each), ...unlisted].map(saying),
    ]),
    notes: [],
  };
}
