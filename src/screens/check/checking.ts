import { create } from "zustand";
import { persist } from "zustand/middleware";
import type { Assumed } from "../../analysis/claims/verdict";
import type { Language } from "../../core/language";
import { today } from "../../core/today";
import { keptInTab } from "../../state/keptOnDevice";

interface Checking {
  readonly text: string;
  /** The language of the text; null for the one that it reads as. */
  readonly language: Language | null;
  /** When the text was written, an ISO date; "" where that is open. */
  readonly date: string;
  /** What the reader says in place of guesses, by the position of a claim. */
  readonly assumed: Readonly<Record<number, Assumed>>;
}

const nothing: Checking = { text: "", language: null, date: "", assumed: {} };

/** The text that is checked. It outlasts a reload of the page and goes with its tab, and never leaves the device. */
export const useChecking = create<Checking>()(persist(() => nothing, { name: "vis-a-vis-text", storage: keptInTab }));

/** Another text; what was said of the one before goes with it. */
export const checkText = (text: string, date = today()) =>
  useChecking.setState({ text, language: null, date, assumed: {} });

/** The same text, edited: what was said of its claims counts no longer, as they may have moved. */
export const editText = (text: string) =>
  useChecking.setState(({ text: before, date }) => ({
    text,
    assumed: {},
    date: before === "" && date === "" ? today() : date,
  }));

export const chooseTextLanguage = (language: Language | null) => useChecking.setState({ language, assumed: {} });
export const chooseTextDate = (date: string) => useChecking.setState({ date });

/** What the reader says of a claim, beside what was said of it before. */
export const assume = (claim: number, part: Assumed) =>
  useChecking.setState(({ assumed }) => ({ assumed: { ...assumed, [claim]: { ...assumed[claim], ...part } } }));
