import * as v from "valibot";
import { plain } from "../core/plainText";
import type { Refusal } from "../words/refusal";
import { Broken } from "./pngChunks";
import { readText } from "./pngText";
import { metadataOf } from "./svgFile";

/** The largest file that is read; the largest picture made here, an SVG with its typefaces, has under 2 MB. */
export const mostBytes = 20 * 1024 * 1024;
// A table of every partner in every year has some 9,000 lines, in 2.5 MB.
const mostLetters = 8 * 1024 * 1024;
const mostRows = 20_000;
const version = 1;

// Only what the reading of the data uses as well: more of valibot would be loaded with the first view.
const short = v.pipe(v.string(), v.regex(/^.{0,200}$/s), v.transform(plain));
const decimal = v.pipe(v.string(), v.regex(/^-?\d{1,40}(?:\.\d{1,60})?$/));
const qualifier = v.picklist(["rounded", "approx", "moreThan", "atLeast", "lessThan", "atMost"]);

const line = v.object({
  reporter: short,
  partner: short,
  indicator: short,
  period: short,
  value: v.nullish(decimal, null),
  currency: v.nullish(v.picklist(["USD", "EUR"]), null),
  lower: v.nullish(decimal, null),
  upper: v.nullish(decimal, null),
  stated: v.nullish(short, null),
  qualifier: v.nullish(qualifier, null),
  status: short,
  source: v.nullish(short, null),
});

const evidence = v.object({
  version: v.literal(version),
  /** A query string. It is parsed as any address is, and nothing else is done with it. */
  view: v.pipe(v.string(), v.regex(/^(?:\?.{0,8000})?$/)),
  dataset: v.object({ version: short, hash: short }),
  rows: v.array(line),
  created: v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T[\d:.]{8,12}Z$/)),
});
const versioned = v.object({ version: v.number() });

/** What a picture made here says of itself: its view, its data, its figures. */
export type Evidence = v.InferOutput<typeof evidence>;

type Kind = Extract<Refusal, { readonly kind: string }>["kind"];

/** What a file says of itself, or why nothing is taken from it. */
export type Reading =
  { readonly ok: true; readonly value: Evidence } | { readonly ok: false; readonly refusal: Refusal };

const ok = (value: Evidence): Reading => ({ ok: true, value });
const refused = (refusal: Refusal): Reading => ({ ok: false, refusal });

/** Checks the JSON that a picture carries. */
function checked(text: string, kind: Kind): Reading {
  const damaged = refused({ what: "damaged", kind });
  if (text.length > mostLetters) return damaged;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return damaged;
  }
  const found = v.safeParse(versioned, json);
  if (found.success && found.output.version > version) return refused({ what: "newer", kind });
  const result = v.safeParse(evidence, json, { abortEarly: true });
  return result.success && result.output.rows.length <= mostRows ? ok(result.output) : damaged;
}

/** Reads a picture of a kind through what finds its figures. */
function ofKind(kind: Kind, find: () => string | null): Reading {
  try {
    const visavis = find();
    return visavis === null ? refused({ what: "foreign", kind }) : checked(visavis, kind);
  } catch (error) {
    if (error instanceof Broken) return refused({ what: "broken", kind, how: error.what, place: error.place });
    throw error;
  }
}

const isPng = (bytes: Uint8Array): boolean => bytes[0] === 0x89 && bytes[1] === 0x50;
const isSvg = (text: string): boolean => text.trimStart().startsWith("<") && /<(?:\w+:)?svg[\s/>]/.test(text);

/** The evidence that a PNG or SVG carries, or why there is none; texts that are compressed are not read. */
export function readEvidence(bytes: Uint8Array): Reading {
  if (bytes.length > mostBytes) return refused({ what: "too large" });
  if (isPng(bytes)) return ofKind("PNG", () => readText(bytes)["visavis"] ?? null);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refused({ what: "no picture" });
  }
  return isSvg(text) ? ofKind("SVG", () => metadataOf(text)) : refused({ what: "no picture" });
}
