import type { ComparedLine } from "../analysis/changed";
import type { Figure } from "../core/figure";
import { halfWidth } from "../core/interval";
import { parseStatedPeriod } from "../core/period";
import { separated, statedInWords } from "./amount";
import type { Grammar } from "./language/grammar";
import type { More } from "./language/more";
import { inWords } from "./sentenceAmounts";

const positions = ["fdiInwardPosition", "fdiOutwardPosition"] as const;

type Words = More["opened"];
type Wording = (grammar: Grammar, figure: Figure, words: Words) => string;

const rounded: Wording = (grammar, figure, { noFigure }) => {
  if (figure.kind === "gap") return noFigure;
  return figure.literal === undefined ? inWords(grammar, figure) : statedInWords(grammar, figure);
};
const toTheDigit: Wording = (grammar, figure, { noFigure }) =>
  figure.kind === "gap" ? noFigure : separated(grammar, figure.value.toFixed());
const withPrecision: Wording = (grammar, figure, words) => {
  const half = figure.kind === "gap" ? null : halfWidth(figure.interval);
  const digits = toTheDigit(grammar, figure, words);
  return half === null ? digits : `${digits} ± ${separated(grammar, half.toFixed())}`;
};
const withCurrency: Wording = (grammar, figure, words) => {
  const text = rounded(grammar, figure, words);
  if (figure.kind === "gap") return text;
  const { currencies } = words;
  return `${text} ${figure.unit === "USD" || figure.unit === "EUR" ? currencies[figure.unit] : figure.unit}`;
};

/** The shortest way to say both so that they differ. */
function wording(grammar: Grammar, before: Figure, now: Figure, words: Words): Wording {
  if (before.kind === "gap" || now.kind === "gap") return rounded;
  if (before.unit !== now.unit) return withCurrency;
  return (
    [rounded, toTheDigit, withPrecision].find((say) => say(grammar, before, words) !== say(grammar, now, words)) ??
    rounded
  );
}

/** One figure that is not what it was: `turnover with Portugal 2023: 50.5 million in the picture, 50.7 million now`. */
export function changeInWords(
  grammar: Grammar,
  { line, partner, before, now, outcome }: ComparedLine,
  words: Words,
): string {
  const name = partner ? grammar.area.inSentence(partner) : line.partner;
  const period = parseStatedPeriod(line.period);
  const when = period.ok ? grammar.period(period.value) : line.period;
  // Of a position, the name says by itself what it is of the partner.
  const position = positions.find((each) => each === line.indicator);
  const what = position
    ? `${grammar.indicators[position]}: ${partner ? grammar.area.name(partner) : name}, ${when}`
    : words.what(line.indicator, name, when, line.stated !== null);
  if (outcome === "gone") return words.gone(what, rounded(grammar, before, words));
  const say = wording(grammar, before, now, words);
  return words.changed(what, say(grammar, before, words), say(grammar, now, words));
}

/** When a picture was made, and from which data. */
interface Made {
  readonly created: string;
  readonly dataset: { readonly version: string; readonly hash: string };
}

/** Whether the figures of a picture still stand, as a title, a paragraph and a list of those that do not. */
export interface ChangedWords {
  readonly title: string;
  readonly text: string;
  readonly list: readonly string[];
}

function titleOf(all: number, different: number, words: Words): string {
  if (all === 0) return words.empty;
  return different === 0 ? words.unchanged : words.different(different, all);
}

/** What is said of an opened picture; `today` is the version and the hash of the data shown. */
export function changedWords(
  grammar: Grammar,
  compared: readonly ComparedLine[],
  made: Made,
  today: Made["dataset"],
  words: Words,
): ChangedWords {
  const different = compared.filter(({ outcome }) => outcome === "changed" || outcome === "gone");
  const moved = compared.filter(({ outcome }) => outcome === "other source").length;
  const { version, hash } = made.dataset;
  // Figures cannot differ within the same files, whatever the catalog says of them.
  const otherFiles = different.length > 0 || (hash !== "" && today.hash !== "" && hash !== today.hash);
  const same = otherFiles ? words.otherFiles(version) : words.here(version);
  const data = version === today.version ? same : words.otherVersion(version, today.version);
  const sources = moved === 0 ? "" : ` ${words.otherSource(moved)}`;
  return {
    title: titleOf(compared.length, different.length, words),
    text: words.made(grammar.date(made.created.slice(0, 10)), data) + sources,
    list: different.map((each) => changeInWords(grammar, each, words)),
  };
}
