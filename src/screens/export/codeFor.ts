import { usualForm } from "../../charts/drawing";
import { frameCode } from "../../export/frameCode";
import { formatView } from "../../state/view";
import { nameOfFile, type Takeable } from "./takeAway";

/** How wide a column of text is elsewhere, and how much room title, notes and source take in it, in pixels. */
const [column, words] = [640, 280];

/** The code that shows a figure in the frame of another page; `home` is where the site lives. */
export function codeFor(figure: Takeable, home: string): string {
  const { picture, facts } = figure;
  const { grammar, view } = facts;
  // What speaks to one's readers is not left to their browsers; nor is the ground, as most pages have a light one alone.
  const query = (theme: typeof view.theme) => formatView({ ...view, lang: grammar.language, theme });
  const { title, subtitle } = picture.texts(grammar);
  return frameCode({
    address: new URL(`embed.html${query(view.theme ?? "light")}`, home).href,
    page: `${home}${query(null)}`,
    title,
    subtitle,
    language: grammar.language,
    picture: nameOfFile(figure, "png"),
    height: picture.layOut(grammar, column, usualForm).height + words,
  });
}
