import { PNG } from "pngjs";
import { type PictureFacts, pictureTexts } from "../../src/export/metadata";
import { joinChunks, splitChunks } from "../../src/export/pngChunks";
import { writeText } from "../../src/export/pngText";
import { withEvidence } from "../../src/export/svgFile";
import { row, thousands } from "./rows";

/** A PNG by another program: six pixels and no text. */
export function foreignPng(): Uint8Array {
  const png = new PNG({ width: 3, height: 2 });
  png.data.set(Array.from({ length: 24 }, (_, i) => (i * 37) % 256));
  return new Uint8Array(PNG.sync.write(png));
}

/** The PNG with a chunk put in before its pixels, soundly summed. */
export function withChunk(type: string, data: Uint8Array): Uint8Array {
  const [header, ...rest] = splitChunks(foreignPng());
  if (!header) throw new Error("the picture has no header");
  return joinChunks([header, { type, data }, ...rest]);
}

export const facts: PictureFacts = {
  title: "Turnover with Spain grew",
  description: "Turnover in million US dollars",
  sources: "Sources: Bureau of National Statistics",
  view: "?partners=ES&year=2023",
  datasetVersion: "2024.07",
  datasetHash: "abc",
  reporter: "KZ",
  rows: [row("turnover", "2023", thousands("2011846.3"), "> 2 billion")],
  created: new Date("2026-11-23T10:00:00Z"),
};

export const jsonOf = (changes: Partial<PictureFacts> = {}): string =>
  pictureTexts({ ...facts, ...changes })["visavis"] ?? "";

/** A picture made here that carries a text as its evidence. */
export const pngWith = (visavis: string): Uint8Array =>
  writeText(foreignPng(), { texts: { Title: "A picture", visavis }, dotsPerMeter: 3780 });

const drawing = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="3"><text>&lt;</text></svg>\n';
export const svgWith = (visavis: string): Uint8Array => new TextEncoder().encode(withEvidence(drawing, visavis));
