import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { type Language, languages } from "../core/area";
import { en } from "../words/grammar/en";
import type { Grammar } from "../words/grammar/grammar";
import { loadGrammar } from "../words/grammar/load";

const wanted = typeof navigator === "undefined" ? [] : navigator.languages;

/** The first of the reader's languages that is spoken here, else English. */
export const browserLanguage: Language =
  wanted.flatMap((tag) => languages.find((each) => each === tag.slice(0, 2).toLowerCase()) ?? [])[0] ?? "en";

/** The grammar of a language; the one before it while it is coming, English where it does not come. */
export function useGrammarOf(language: Language): { readonly grammar: Grammar; readonly isComing: boolean } {
  const { data, isFetching } = useQuery({
    queryKey: ["language", language],
    queryFn: () => loadGrammar(language),
    initialData: language === "en" ? en : undefined,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    networkMode: "always",
  });
  return { grammar: data ?? en, isComing: isFetching };
}

/** The language of the page, which says so in its markup. */
export function useLanguage(language: Language): Grammar {
  const { grammar } = useGrammarOf(language);
  useEffect(() => {
    document.documentElement.lang = grammar.language;
  }, [grammar]);
  return grammar;
}
