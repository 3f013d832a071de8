import { usualForm } from "../../charts/drawing";
import { frameCode } from "../../export/frameCode";
import { homeOf } from "../../export/home";
import { formatView } from "../../state/view";
import { nameOfFile, type Takeable } from "./takeAway";

/** How wide a column of text is elsewhere, and how much room title, notes and source take in it, in pixels. */
const [column, words] = [640, 280];

/** The code that shows a figure in the frame of another page; null where the site has no address for others. */
export function codeFor(figure: Takeable): string | null {
  const { picture, facts } = figure;
  const { dataset, grammar, view } = facts;
  const home = homeOf(dataset.catalog.home, window.location);
  if (home === null) return null;
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
