import * as v from "valibot";
import { failed, ok, type Result } from "../core/result";
import { readText } from "./pngText";
import { metadataOf } from "./svgFile";

/** The largest file that is read; the largest picture made here, an SVG with its typefaces, has under 2 MB. */
export const mostBytes = 20 * 1024 * 1024;
// A table of every partner in every year has some 9,000 lines, in 2.5 MB.
const mostLetters = 8 * 1024 * 1024;
const mostRows = 20_000;
const version = 1;

// Only what the reading of the data uses as well: more of valibot would be loaded with the first view.
const short = v.pipe(v.string(), v.regex(/^.{0,200}$/s));
const decimal = v.pipe(v.string(), v.regex(/^-?\d{1,40}(?:\.\d{1,60})?$/));
const qualifier = v.picklist(["exact", "rounded", "approx", "moreThan", "atLeast", "lessThan", "atMost"]);

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

/** Checks the JSON that a picture carries; `kind` is PNG or SVG. */
function checked(text: string, kind: string): Result<Evidence> {
  const damaged = failed(`The figures inside this ${kind} are damaged, so nothing was taken from them`);
  if (text.length > mostLetters) return damaged;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return damaged;
  }
  const found = v.safeParse(versioned, json);
  if (found.success && found.output.version > version)
    return failed(`This ${kind} was made by a newer version of Vis-à-Vis. Load the page again to get that version`);
  const result = v.safeParse(evidence, json, { abortEarly: true });
  return result.success && result.output.rows.length <= mostRows ? ok(result.output) : damaged;
}

const foreign = (kind: string) =>
  failed(
    `This ${kind} carries no figures of Vis-à-Vis. It comes from elsewhere, or a chat, a clipboard or an editor has taken them out; then the address in the picture still leads back`,
  );

function ofPng(bytes: Uint8Array): Result<Evidence> {
  const { visavis } = readText(bytes);
  return visavis === undefined ? foreign("PNG") : checked(visavis, "PNG");
}

function ofSvg(text: string): Result<Evidence> {
  const visavis = metadataOf(text);
  return visavis === null ? foreign("SVG") : checked(visavis, "SVG");
}

const isPng = (bytes: Uint8Array): boolean => bytes[0] === 0x89 && bytes[1] === 0x50;
const isSvg = (text: string): boolean => text.trimStart().startsWith("<") && /<(?:\w+:)?svg[\s/>]/.test(text);

/** The evidence that a PNG or SVG carries, or one sentence why there is none; texts that are compressed are not read. */
export function readEvidence(bytes: Uint8Array): Result<Evidence> {
  if (bytes.length > mostBytes) return failed("The file is larger than the 20 MB that are read");
  try {
    if (isPng(bytes)) return ofPng(bytes);
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return isSvg(text) ? ofSvg(text) : failed("The file is neither a PNG nor an SVG picture");
  } catch (error) {
    // What is no UTF-8 is no text at all.
    if (error instanceof TypeError) return failed("The file is neither a PNG nor an SVG picture");
    return failed(error instanceof Error ? error.message : "The file could not be read");
  }
}
