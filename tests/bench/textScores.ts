import { type Area, isRegion } from "../../src/core/area";
import type { Language } from "../../src/core/language";
import { type Claim, formatClaimTime, type Reading } from "../../src/core/claim";

/** A claim as a text is annotated with it. */
export interface Annotated {
  readonly quote: string;
  readonly at: number;
  readonly kind: string;
  readonly reporter: string | null;
  readonly partner: string | null;
  readonly pair?: readonly [string, string];
  readonly period: string | null;
  readonly value: number;
  readonly value_to?: number;
  readonly unit: string;
  readonly qualifier: string;
  readonly of?: string | null;
  readonly since?: string | null;
  readonly item?: string;
  readonly verdict?: string;
  readonly also_right?: readonly string[];
}

export interface AnnotatedText {
  readonly id: string;
  readonly lang: Language;
  readonly date: string | null;
  readonly pair?: readonly [string, string] | null;
  readonly text: string;
  readonly claims: readonly Annotated[];
  readonly no_claims?: readonly (Partial<Annotated> | string)[];
  readonly checkable?: readonly (Partial<Annotated> & { readonly verdict?: string })[];
}

/** What became of one annotated claim. */
export interface Score {
  readonly annotated: Annotated;
  readonly read: Claim | null;
  /** The parts that were read otherwise. */
  readonly wrong: readonly string[];
}

const sameNumber = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-9;

/** Whether a claim stands where a quote does. */
export const overlaps = ({ from, to }: Pick<Claim, "from" | "to">, at: number, quote: string): boolean =>
  from < at + quote.length && to > at;

/** Claims that stand where an annotated one stands, the likest first. */
function candidates(annotated: Annotated, claims: readonly Claim[]): Claim[] {
  const likeness = (claim: Claim) =>
    (sameNumber(claim.value, annotated.value) ? 4 : 0) +
    (claim.unit === annotated.unit ? 2 : 0) +
    (claim.kind === annotated.kind ? 1 : 0);
  return claims
    .filter((claim) => overlaps(claim, annotated.at, annotated.quote))
    .sort((a, b) => likeness(b) - likeness(a));
}

/** A place as annotations name it: a region by its name. */
const annotatedCode = (code: string | null, areas: ReadonlyMap<string, Area>): string | null => {
  const area = code === null ? undefined : areas.get(code);
  return area && isRegion(area) ? area.names.en : code;
};

function wrongParts(annotated: Annotated, claim: Claim, areas: ReadonlyMap<string, Area>): string[] {
  const wrong: string[] = [];
  if (claim.kind !== annotated.kind) wrong.push("kind");
  if (annotated.of && claim.of !== annotated.of) wrong.push("of");
  const code = (each: string | null) => annotatedCode(each, areas);
  const [reporter, partner] = [code(claim.reporter), code(claim.partner)];
  const pair = claim.pair?.map(code) ?? (reporter !== null && partner !== null ? [reporter, partner] : null);
  const isSamePair = (other: readonly (string | null)[] | null | undefined) =>
    !!pair &&
    !!other &&
    new Set([...pair, ...other]).size === new Set(pair).size &&
    new Set(pair).size === new Set(other).size;
  const isSymmetric =
    claim.kind === "turnover" || claim.of === "turnover" || claim.kind === "target" || claim.kind === "other";
  if (annotated.reporter === null) {
    if (annotated.pair ? !isSamePair(annotated.pair) : partner !== annotated.partner) wrong.push("sides");
  } else if (reporter === null || isSymmetric) {
    if (!isSamePair([annotated.reporter, annotated.partner])) wrong.push("sides");
  } else if (reporter !== annotated.reporter || partner !== annotated.partner) wrong.push("sides");
  const period = claim.period && formatClaimTime(claim.period);
  if (period !== annotated.period) wrong.push("period");
  if (!sameNumber(claim.value, annotated.value) || claim.unit !== annotated.unit) wrong.push("value");
  if (claim.qualifier !== annotated.qualifier) wrong.push("qualifier");
  if (
    annotated.since !== undefined &&
    annotated.since !== null &&
    (claim.since && formatClaimTime(claim.since)) !== annotated.since
  )
    wrong.push("since");
  return wrong;
}

/** Each annotated claim of trade or investment beside what was read in its place. */
export function scoresOf(text: AnnotatedText, reading: Reading, areas: ReadonlyMap<string, Area>): Score[] {
  const left = [...reading.claims];
  return text.claims
    .filter(({ kind }) => kind !== "other")
    .map((annotated): Score => {
      const [claim] = candidates(annotated, left);
      if (!claim) return { annotated, read: null, wrong: [] };
      left.splice(left.indexOf(claim), 1);
      return { annotated, read: claim, wrong: wrongParts(annotated, claim, areas) };
    });
}
