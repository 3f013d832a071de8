// Texts read and checked: how much of annotated ones is read and how much rightly, and how long 10,000 words take, in
// Node and in the page.
// TEXTS=path names a file of annotated texts, one JSON object a line; without it the time alone is measured.
import { readFileSync } from "node:fs";
import { checkClaims } from "../../src/analysis/claims/checkClaims";
import { needs } from "../../src/analysis/claims/needs";
import { read } from "../../src/analysis/claims/read";
import type { CheckedClaim } from "../../src/analysis/claims/verdict";
import type { Vocabulary } from "../../src/analysis/claims/vocabulary";
import { openData } from "../../src/cli/claimsData";
import { homeCountry } from "../../src/core/area";
import { type Language, languages } from "../../src/core/language";
import { vocabularyOf } from "../../src/cli/claimWords";
import { type Figure, figure } from "./figure";
import { lent } from "./lent";
import { longText } from "./longText";
import { root } from "../../.ci/site.mjs";
import { type AnnotatedText, overlaps, type Score, scoresOf } from "./textScores";
import { type Site, visit } from "./visit";

/** Percentages below which the part fails. */
const least = { read: 90, right: 97, language: 80, verdicts: 97 };
const data = () => openData((name) => Promise.resolve(new Uint8Array(readFileSync(`${root}/data/${name}`))));

const vocabularies = async (): Promise<ReadonlyMap<Language, Vocabulary>> =>
  new Map(await Promise.all(languages.map(async (language) => [language, await vocabularyOf(language)] as const)));

interface Judged {
  readonly language: Language;
  readonly scores: readonly Score[];
  /** Verdicts that were given where one is known: how many, how many rightly, and how many wrongly without a guess. */
  readonly given: number;
  readonly rightly: number;
  readonly confidentlyWrong: readonly string[];
  /** Numbers that are no claims and were given a verdict. */
  readonly onNone: readonly string[];
}

const hasVerdict = ({ verdict }: CheckedClaim): boolean => verdict.kind !== "cannot be checked";

/** What is known of a claim's verdict, in either of the two ways in which a text may say it. */
function knownVerdicts(text: AnnotatedText) {
  const own = text.claims.filter(({ verdict }) => verdict !== undefined);
  const beside = (text.checkable ?? []).map((known) => ({
    ...text.claims.find(({ quote, at }) => quote === known.quote && (known.at === undefined || at === known.at)),
    ...known,
  }));
  return [...own, ...beside].filter(
    ({ at, quote, verdict }) => at !== undefined && quote !== undefined && verdict !== undefined,
  );
}

async function judged(
  text: AnnotatedText,
  vocabulary: Vocabulary,
  { areas, load }: Awaited<ReturnType<typeof data>>,
): Promise<Judged> {
  // Whom a text is of, its headline says, which stands in `pair`: as the question does that a reader has in the page.
  const reading = read(text.text, vocabulary, areas, { date: text.date, home: homeCountry, pair: text.pair ?? null });
  const assumptions = { date: text.date, home: homeCountry };
  const { claims } = checkClaims(reading, await load(needs(reading, assumptions)), assumptions);
  const verdicts = knownVerdicts(text).flatMap(({ at = 0, quote = "", verdict, also_right: others = [] }) => {
    const found = claims.find(({ claim }) => overlaps(claim, at, quote));
    return found && hasVerdict(found) ? [{ found, isRight: [verdict, ...others].includes(found.verdict.kind) }] : [];
  });
  const isConfident = ({ verdict, taken }: CheckedClaim) =>
    (verdict.kind === "differs" || verdict.kind === "does not add up") && taken.guessed.length === 0;
  const none = (text.no_claims ?? []).flatMap((each) =>
    typeof each === "string" ? [{ quote: each, at: text.text.indexOf(each) }] : [each],
  );
  return {
    language: text.lang,
    scores: scoresOf(text, reading, areas),
    given: verdicts.length,
    rightly: verdicts.filter(({ isRight }) => isRight).length,
    confidentlyWrong: verdicts.flatMap(({ found, isRight }) =>
      !isRight && isConfident(found) ? [`${text.id}: ${found.claim.quote}`] : [],
    ),
    onNone: none.flatMap(({ at, quote = "" }) =>
      claims.flatMap((each) =>
        at !== undefined && hasVerdict(each) && overlaps(each.claim, at, quote) ? [`${text.id}: ${quote}`] : [],
      ),
    ),
  };
}

const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);

interface Counts {
  readonly all: number;
  readonly read: number;
  readonly right: number;
}

const countsOf = (scores: readonly Score[]): Counts => ({
  all: scores.length,
  read: scores.filter(({ read: claim }) => claim).length,
  right: scores.filter(({ read: claim, wrong }) => claim && wrong.length === 0).length,
});

const told = (name: string, { all, read: known, right }: Counts): string =>
  `${name}: ${all} claims, ${percent(known, all).toFixed(1)}% read, ${percent(right, known).toFixed(1)}% of these rightly`;

/** Reads all annotated texts, says on stderr how well, and fails below what is aimed at. */
async function accuracy(path: string): Promise<Figure[]> {
  const annotated = readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as AnnotatedText);
  const [folder, all] = [await data(), await vocabularies()];
  const results: Judged[] = [];
  for (const text of annotated) results.push(await judged(text, all.get(text.lang) as Vocabulary, folder));
  const total = countsOf(results.flatMap(({ scores }) => scores));
  const faults: string[] = [];
  for (const language of languages) {
    const counts = countsOf(results.filter((each) => each.language === language).flatMap(({ scores }) => scores));
    console.error(told(language, counts));
    if (percent(counts.read, counts.all) < least.language)
      faults.push(`${language}: less than ${least.language}% read`);
  }
  console.error(told("all", total));
  const parts = new Map<string, number>();
  for (const { scores } of results)
    for (const { wrong } of scores) for (const part of wrong) parts.set(part, (parts.get(part) ?? 0) + 1);
  console.error(`read otherwise: ${[...parts].map(([part, count]) => `${part} ${count}`).join(", ") || "nothing"}`);
  const given = results.reduce((sum, each) => sum + each.given, 0);
  const rightly = results.reduce((sum, each) => sum + each.rightly, 0);
  console.error(`verdicts where one is known: ${given} given, ${percent(rightly, given).toFixed(1)}% rightly`);
  if (percent(total.read, total.all) < least.read) faults.push(`less than ${least.read}% read`);
  if (percent(total.right, total.read) < least.right) faults.push(`less than ${least.right}% read rightly`);
  if (percent(rightly, given) < least.verdicts) faults.push(`less than ${least.verdicts}% of the verdicts right`);
  for (const each of results.flatMap(({ confidentlyWrong }) => confidentlyWrong))
    faults.push(`confidently wrong: ${each}`);
  for (const each of results.flatMap(({ onNone }) => onNone)) faults.push(`a verdict on no claim: ${each}`);
  if (faults.length > 0) throw new Error(faults.join("; "));
  return [
    figure("Claims of annotated texts that are read", "", [percent(total.read, total.all)], {
      target: least.read,
      isLeast: true,
      note: "percent",
    }),
    figure("Of these read rightly", "", [percent(total.right, total.read)], {
      target: least.right,
      isLeast: true,
      note: "percent",
    }),
  ];
}

async function speed(): Promise<Figure> {
  const { areas } = await data();
  const all = await vocabularies();
  const samples: number[] = [];
  for (const language of languages) {
    const text = longText(language);
    const vocabulary = all.get(language) as Vocabulary;
    for (let i = 0; i < 12; i++) {
      const start = performance.now();
      read(text, vocabulary, areas, { date: "2024-01-01", home: homeCountry });
      // The first three are those of code that is not compiled yet.
      if (i > 2) samples.push(performance.now() - start);
    }
  }
  return figure("A text of 10,000 words read, in Node", "ms", samples, { target: 150 });
}

/** The same in the page's own engine, which reads while a reader waits. */
async function speedInPage(site: Site): Promise<Figure> {
  const content = await lent("page/texts.ts");
  const samples = await visit(site, { isLent: true }, async (page) => {
    await page.addScriptTag({ content });
    return page.evaluate((rounds) => window.texts.read(rounds), 12);
  });
  return figure("A text of 10,000 words read, in the page", "ms", samples, { target: 150 });
}

export async function texts(site: Site): Promise<Figure[]> {
  const path = process.env["TEXTS"];
  return [await speed(), await speedInPage(site), ...(path === undefined ? [] : await accuracy(path))];
}
