import { create } from "zustand";
import { inYear, type Periods } from "../core/period";
import { type Notice, type Scale, scaleIn, type TextChoice, usualScale, type ViewName, views } from "../core/question";
import { measuredBy, type TradeMeasure } from "./keys";
import { asksAbout, formatAbout, formatView, parseView } from "./view";
import type { Language } from "../core/language";
import type { Theme, View } from "./chosen";

interface Choices {
  readonly view: View;
  /** What the address asked for and could not have. */
  readonly notices: readonly Notice[];
  /** Whether the page on how to read the figures stands in the place of the answer; the question stays as it is. */
  readonly isAbout: boolean;
}

/** An ampersand that was written as `&#38;` cuts the query off: what follows it stands as a fragment. */
const isCutOff = (hash: string): boolean => /^#(?:0*38|x0*26);/i.test(hash);

function address(): string {
  if (typeof window === "undefined") return "";
  const { search, hash } = window.location;
  return isCutOff(hash) ? search + hash : search;
}

const read = (query: string): Choices => ({ ...parseView(query), isAbout: asksAbout(query) });

export const useChoices = create<Choices>()(() => read(address()));

export function change(part: Partial<View>, isAnswered = false) {
  useChoices.setState(({ view, notices, isAbout }) => ({
    view: { ...view, ...part },
    isAbout: isAbout && !isAnswered,
    notices: notices.filter(
      // The link as it came is past with the first choice.
      (notice) => notice.part !== "link" && !(notice.part === "year" ? "periods" in part : notice.part in part),
    ),
  }));
}

export const chosen = () => useChoices.getState().view;

/** Another view, with the source that it still has, and a scale that it has too; what is usual in a view is no choice for another. */
export const showView = (view: ViewName, source = chosen().source) => {
  const { view: from, scale, ...asked } = chosen();
  const isKept = view === from || scale !== usualScale(from, asked);
  change({ view, source, scale: (isKept && views[view].scales.find((each) => each === scale)) || null }, true);
};
export const showAbout = () => useChoices.setState({ isAbout: true });
/** A change of viewpoint; `partners` and `source` are those seen from there. */
export const chooseReporter = (
  reporter: string,
  partners: readonly string[] = chosen().partners,
  source = chosen().source,
) => change({ reporter, partners, source });
export const chooseSource = (source: string | null) => change({ source });
export const choosePartners = (partners: readonly string[]) => change({ partners });
/** Other periods, on the scale that they can be drawn on too. */
export const choosePeriods = (periods: Periods) => {
  const { view, scale, ...asked } = chosen();
  const isDrawn = scale === null || scaleIn(view, scale, { ...asked, periods }) === scale;
  change({ periods, ...(isDrawn ? {} : { scale: null }) });
};
/** The same period of an earlier year that a change is shown since; null for no change. */
export const chooseSince = ({ from, to }: Periods, year: number | null) =>
  choosePeriods({ from: year === null ? to : inYear(from, year), to });
export const chooseMeasure = (measure: TradeMeasure) => change(measuredBy(measure));
/** Direct investment in place of trade; periods and source of trade are not those of investment, and the other way round. */
export const chooseInvestment = (investment: View["investment"]) => change({ investment, measure: chosen().measure });
/** Another question altogether, on the view that is shown; a single step. */
export const ask = (
  question: Pick<View, "reporter" | "partners" | "periods" | "investment" | "source"> &
    Partial<Pick<View, "view" | "measure">>,
) => change({ ...question, isApart: false, scale: null, group: null }, true);
export const chooseScale = (scale: Scale | null) => change({ scale });
export const chooseGroup = (group: string | null) => change({ group });
export const chooseMembers = (members: View["members"]) => change({ members });
export const chooseFactor = (factor: string | null) => change({ factor });
/** How the paragraphs are written; what is chosen back to the usual leaves the address. */
export const chooseText = (part: Partial<TextChoice>) => {
  const text: TextChoice = { kind: null, isOne: false, language: null, ...chosen().text, ...part };
  change({ text: text.kind === null && !text.isOne && text.language === null ? null : text });
};
export const chooseLanguage = (lang: Language) => change({ lang });
export const chooseTheme = (theme: Theme | null) => change({ theme });
/** Takes what is shown for what was asked, so that the address no longer speaks of what could not be had. */
export const keepShown = (view: View) => useChoices.setState({ view, notices: [] });

/** What the address of the page says. */
const queryOf = ({ view, isAbout }: Pick<Choices, "view" | "isAbout">): string =>
  (isAbout ? formatAbout : formatView)(view);

type Step = "pushState" | "replaceState";

// Browsers limit how many addresses a page may write in some seconds; some refuse aloud, some in silence.
function isWritten(query: string, step: Step): boolean {
  const { pathname, hash } = window.location;
  if (query === address()) return true;
  try {
    window.history[step](null, "", `${pathname}${query}${isCutOff(hash) ? "" : hash}`);
  } catch {
    return false;
  }
  return address() === query;
}

const soonest = 1000;
const latest = 32_000;

/**
 * Ties the store to the address: each choice is a step of the history, and Back takes it back. An address in another
 * spelling than the page's own is put right where it stands, as a step more would cut off the way forward.
 */
export function followAddress(): () => void {
  let later: ReturnType<typeof setTimeout> | undefined;
  const write = (step: Step, wait = soonest) => {
    clearTimeout(later);
    const query = queryOf(useChoices.getState());
    if (isWritten(query, step) || isWritten(query, "replaceState") || wait > latest) return;
    later = setTimeout(() => write("replaceState", 2 * wait), wait);
  };
  let step: Step = "pushState";
  const stop = useChoices.subscribe(({ view, isAbout }, before) => {
    if (view !== before.view || isAbout !== before.isAbout) write(step);
  });
  const back = () => {
    const there = read(address());
    const here = useChoices.getState();
    // A link within the page is a step as well, and changes nothing that was asked.
    if (queryOf(there) === queryOf(here)) return;
    const { view, scale } = here.view;
    step = "replaceState";
    // Which view it was opened from, its address does not say.
    useChoices.setState(there.isAbout ? { ...there, view: { ...there.view, view, scale } } : there);
    step = "pushState";
  };
  write("replaceState");
  window.addEventListener("popstate", back);
  return () => {
    stop();
    clearTimeout(later);
    window.removeEventListener("popstate", back);
  };
}
