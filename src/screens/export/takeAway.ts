import { documentHtml, documentText } from "../../export/document";
import { figuresCsv, figuresCsvForExcel } from "../../export/csv";
import { download } from "../../export/download";
import { fileName } from "../../export/name";
import { isDrawable, type Shape, shapes } from "../../export/shapes";
import { copyParts } from "../../io/clipboard";
import { fetchedOr } from "../../ui/fetchedLater";
import type { ExportChoices, ExportFormat } from "../../state/exportChoices";
import {
  type Facts,
  type Look,
  type PictureContent,
  picturePng,
  pictureSvg,
  reporterOf,
  usualLook,
} from "./exportPicture";
import { namedView } from "../../state/namedView";
import { formatView } from "../../state/view";
import type { Grammar } from "../../words/language/grammar";
import { moreOf } from "../../words/moreOf";

/** What a screen has of a figure that can be exported. */
export interface Taken extends Pick<Facts, "dataset" | "view" | "rows"> {
  readonly picture: PictureContent;
  /** The language of the page. */
  readonly page: Grammar;
}

/** A figure in the words of a language. */
export interface Takeable {
  readonly picture: PictureContent;
  readonly facts: Facts;
  /** The language of the page, in which it is said what was done. */
  readonly page: Grammar;
}

export function figureOf({ picture, page, view, ...of }: Taken, grammar = page): Takeable {
  const lang = grammar === page ? view.lang : grammar.language;
  return { picture, facts: { ...of, view, query: formatView({ ...view, theme: null, lang }), grammar }, page };
}

const wordsOf = ({ page }: Takeable) => moreOf(page).export;

export const isPicture = (format: ExportFormat): boolean => format === "png" || format === "svg";

const shapeOf = ({ shape, width, height }: ExportChoices): Shape =>
  shape === "custom" ? { width, height, dotsPerInch: 96 } : shapes[shape];

/** The look that the choices of the dialog describe; a density that no browser could draw is lowered. */
export function lookOf(choices: ExportChoices): Look {
  const shape = shapeOf(choices);
  const fits = (density: number) => isDrawable(shape.width, shape.grows ? shape.width * 2 : shape.height, density);
  const density = [choices.density, 3, 2, 1].find((each) => each <= choices.density && fits(each)) ?? 1;
  const { opaque, title, stated, notes, code } = choices;
  return { shape, density, opaque, title, stated, notes, code };
}

const extensions = { png: "png", svg: "svg", csv: "csv", "csv-excel": "csv", xlsx: "xlsx" } as const;

function nameFor(
  { dataset, view }: Pick<Facts, "dataset" | "view">,
  extension: Parameters<typeof fileName>[1],
): string {
  const nameOf = (code: string) => dataset.areas.get(code)?.names.en ?? code;
  const { reporter, partners, periods } = view;
  const parts = { reporter: nameOf(reporter), partners: partners.map(nameOf), view: namedView(view), ...periods };
  return fileName(parts, extension);
}

/** Named in English for what it shows. */
export const nameOfFile = ({ facts }: Takeable, format: ExportFormat): string => nameFor(facts, extensions[format]);

/** Partners, and in the place of a group its members, who report themselves. */
const membersOf = ({ areas }: Facts["dataset"], partners: readonly string[]): string[] =>
  partners.flatMap((code) => areas.get(code)?.members?.map(({ area }) => area) ?? code);

async function blobOf({ picture, facts, page }: Takeable, format: ExportFormat, look: Look): Promise<Blob> {
  const text = (content: string) => new Blob([content], { type: "text/csv;charset=utf-8" });
  const drawn = (draw: typeof picturePng): Promise<Blob> => draw(picture, facts, look);
  switch (format) {
    case "png":
      return drawn(picturePng);
    case "svg":
      return drawn(pictureSvg);
    case "csv":
      return text(figuresCsv(facts.rows, reporterOf(facts)));
    case "csv-excel":
      return text(figuresCsvForExcel(facts.rows, reporterOf(facts), facts.grammar.language));
    case "xlsx": {
      const { bookOf } = await fetchedOr(() => import("./bookOf"), page.ui.failure.unfetched);
      const workbook = await bookOf(picture, facts);
      return new Blob([workbook], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" });
    }
  }
}

/** Saves the page as one file that opens with this figure, and tells that it was saved. */
export async function saveOneFile({ facts: { dataset, view, query }, page }: Takeable): Promise<string> {
  const { oneFileOf } = await fetchedOr(() => import("../../io/oneFileOf"), page.ui.failure.unfetched);
  const html = await oneFileOf(view.reporter, membersOf(dataset, view.partners), query);
  download(new Blob([html], { type: "text/html;charset=utf-8" }), nameFor({ dataset, view }, "html"));
  return moreOf(page).export.oneFile.saved;
}

/** Saves a figure as a file and tells what was saved. */
export async function save(figure: Takeable, format: ExportFormat, look: Look = usualLook): Promise<string> {
  download(await blobOf(figure, format, look), nameOfFile(figure, format));
  const { pictureSaved, figuresSaved } = wordsOf(figure);
  return isPicture(format) ? pictureSaved : figuresSaved;
}

/** Saves a figure as it is shown, in its usual shape. */
export const saveUsual = (taken: Taken, format: ExportFormat): Promise<string> => save(figureOf(taken), format);

/** Where the clipboard is closed, the same is saved as a file, and the reason is given. */
async function orSaved(figure: Takeable, look: Look, copy: () => Promise<string>): Promise<string> {
  try {
    return await copy();
  } catch (error) {
    await save(figure, "png", look);
    const { savedInstead, clipboardClosed } = wordsOf(figure);
    return savedInstead(
      figure.page.language === "en" && error instanceof Error && error.name === "Error"
        ? error.message
        : clipboardClosed,
    );
  }
}

const asText = (type: string, text: string) => new Blob([text], { type });

const dataAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(typeof reader.result === "string" ? reader.result : ""));
    reader.addEventListener("error", () => reject(new Error("The picture could not be read back")));
    reader.readAsDataURL(blob);
  });

/** Puts the picture on the clipboard. */
export const copyImage = (figure: Takeable, look: Look = usualLook): Promise<string> =>
  orSaved(figure, look, async () => {
    await copyParts({ "image/png": blobOf(figure, "png", look) });
    return wordsOf(figure).pictureCopied;
  });

export const copyUsual = (taken: Taken): Promise<string> => copyImage(figureOf(taken));

/** Puts picture, caption, alternative text and table on the clipboard at once: each program takes the form it knows. */
export const copyForDocument = (figure: Takeable, look: Look = usualLook): Promise<string> =>
  orSaved(figure, look, async () => {
    const { picture, facts } = figure;
    const parts = { ...picture.texts(facts.grammar), rows: facts.rows };
    const image = blobOf(figure, "png", look);
    await copyParts({
      "image/png": image,
      "text/html": image.then(async (blob) =>
        asText("text/html", documentHtml(facts.grammar, parts, await dataAddress(blob))),
      ),
      "text/plain": asText("text/plain", documentText(facts.grammar, parts)),
    });
    return wordsOf(figure).allCopied;
  });
