import { figuresXlsx } from "../../export/xlsx";
import { meaningWords, workbookWords } from "../../words/language/later";
import { addressOf, type Facts, type PictureContent, pictureFacts } from "./exportPicture";

/** The workbook of a figure: what is shown for people, then each figure for programs. */
export async function bookOf(picture: PictureContent, facts: Facts): Promise<Uint8Array<ArrayBuffer>> {
  const { dataset, view: question, rows, grammar } = facts;
  const reporter = dataset.areas.get(question.reporter);
  if (!reporter) throw new Error("the reporter is unknown");
  const [words, meanings] = await Promise.all([workbookWords(grammar.language), meaningWords(grammar.language)]);
  const texts = picture.texts(grammar);
  const asked = { dataset, question, reporter, rows, grammar, words, meanings, texts };
  return figuresXlsx(asked, { ...pictureFacts(picture, facts), address: addressOf(facts) });
}
