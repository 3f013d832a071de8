import { useChoices } from "./store";
import { parseView } from "./view";

/** Shows the view of a query string as one step of the history; the reader's language and theme stay where it names none. */
export const restoreView = (query: string) =>
  useChoices.setState(({ view: { lang, theme } }) => {
    const { view, notices } = parseView(query);
    return { view: { ...view, lang: view.lang ?? lang, theme: view.theme ?? theme }, notices, isAbout: false };
  });
