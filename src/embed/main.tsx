import { createRoot } from "react-dom/client";
import "../fonts/fonts.css";
import "../screens/page/palette.css";
import "./embed.css";
import { spokenLanguage } from "../screens/page/useLanguage";
import { asksAbout, parseView } from "../state/view";
import type { Language } from "../core/language";
import { grammar as english } from "../words/en/grammar";
import type { Grammar } from "../words/language/grammar";
import { loadGrammar } from "../words/language/load";
import { answerOf } from "./answer";
import { Embed } from "./Embed";
import { tellHeight } from "./tellHeight";
import { typeface } from "./typeface";

/** A language with its letters; English takes the place of one that does not come. */
async function spoken(language: Language): Promise<Grammar> {
  const grammar = await loadGrammar(language).catch(() => english);
  await typeface(grammar);
  return grammar;
}

async function show(root: HTMLElement, query: string) {
  const { view, notices } = parseView(query);
  const answer = asksAbout(query) ? ({ kind: "not here" } as const) : answerOf(view);
  const grammar = await spoken(spokenLanguage(view));
  document.documentElement.lang = grammar.language;
  createRoot(root).render(<Embed grammar={grammar} asked={view} misread={notices} answer={await answer} />);
  if (window.parent !== window) tellHeight(document.documentElement, window.parent);
}

const root = document.getElementById("root");
if (root) void show(root, window.location.search);
