import type { ComparedLine } from "../analysis/changed";
import type { Figure } from "../core/figure";
import { halfWidth } from "../core/interval";
import { inWords, separated, statedInWords } from "./amount";
import type { Grammar } from "./grammar/grammar";

const indicators: Readonly<Record<string, string>> = {
  turnover: "turnover with",
  exports: "exports to",
  imports: "imports from",
  fdiGrossInflow: "gross inflow of direct investment from",
};
const currencies: Readonly<Record<string, string>> = { USD: "US dollars", EUR: "euros" };

type Wording = (grammar: Grammar, figure: Figure) => string;

const rounded: Wording = (grammar, figure) => {
  if (figure.kind === "gap") return "no figure";
  return figure.literal === undefined ? inWords(grammar, figure) : statedInWords(grammar, figure);
};
const toTheDigit: Wording = (grammar, figure) =>
  figure.kind === "gap" ? "no figure" : separated(grammar, figure.value.toFixed());
const withPrecision: Wording = (grammar, figure) => {
  const half = figure.kind === "gap" ? null : halfWidth(figure.interval);
  return half === null
    ? toTheDigit(grammar, figure)
    : `${toTheDigit(grammar, figure)} ± ${separated(grammar, half.toFixed())}`;
};
const withCurrency: Wording = (grammar, figure) =>
  figure.kind === "gap" ? "no figure" : `${rounded(grammar, figure)} ${currencies[figure.unit] ?? figure.unit}`;

/** The shortest way to say both so that they differ. */
function wording(grammar: Grammar, before: Figure, now: Figure): Wording {
  if (before.kind === "gap" || now.kind === "gap") return rounded;
  if (before.unit !== now.unit) return withCurrency;
  return [rounded, toTheDigit, withPrecision].find((say) => say(grammar, before) !== say(grammar, now)) ?? rounded;
}

/** One figure that is not what it was: `turnover with Portugal 2023: 50.5 million in the picture, 50.7 million now`. */
export function changeInWords(grammar: Grammar, { line, partner, before, now, outcome }: ComparedLine): string {
  const name = partner ? grammar.area.inSentence(partner) : line.partner;
  const stated = line.stated === null ? "" : "stated ";
  const what = `${stated}${indicators[line.indicator] ?? `${line.indicator} with`} ${name} ${grammar.period(line.period)}`;
  if (outcome === "gone") return `${what}: ${rounded(grammar, before)} in the picture, not in the data shown here`;
  const say = wording(grammar, before, now);
  return `${what}: ${say(grammar, before)} in the picture, ${say(grammar, now)} now`;
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

function titleOf(all: number, different: number): string {
  if (all === 0) return "The picture held no figures";
  if (different === 0) return "Figures unchanged";
  const have = different === 1 ? "is" : "are";
  return `${different} of ${all} figures ${have} not what the picture says`;
}

/** What is said of an opened picture; `today` is the version and the hash of the data shown. */
export function changedWords(
  grammar: Grammar,
  compared: readonly ComparedLine[],
  made: Made,
  today: Made["dataset"],
): ChangedWords {
  const different = compared.filter(({ outcome }) => outcome === "changed" || outcome === "gone");
  const moved = compared.filter(({ outcome }) => outcome === "other source").length;
  const { version, hash } = made.dataset;
  // Figures cannot differ within the same files, whatever the catalog says of them.
  const otherFiles = different.length > 0 || (hash !== "" && today.hash !== "" && hash !== today.hash);
  const same = otherFiles ? `other files of data version ${version}` : `data version ${version}, the one shown here`;
  const data = version === today.version ? same : `data version ${version}; the data here are version ${today.version}`;
  const sources =
    moved === 0 ? "" : ` Of the same figures, ${moved} now ${moved === 1 ? "has" : "have"} another source.`;
  return {
    title: titleOf(compared.length, different.length),
    text: `The picture was made on ${grammar.date(made.created.slice(0, 10))} from ${data}.${sources}`,
    list: different.map((line) => changeInWords(grammar, line)),
  };
}
