import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { grammar as en } from "../../words/en/grammar";
import type { Grammar } from "../../words/language/grammar";
import { loadGrammar } from "../../words/language/load";
import { languages, type Language } from "../../core/language";
import type { View } from "../../state/chosen";

/** The first of the reader's languages that is spoken here, else English. */
function browserLanguage(): Language {
  const wanted = typeof navigator === "undefined" ? [] : navigator.languages;
  return wanted.flatMap((tag) => languages.find((each) => each === tag.slice(0, 2).toLowerCase()) ?? [])[0] ?? "en";
}

interface Spoken {
  readonly grammar: Grammar;
  readonly isComing: boolean;
  /** Whether its file cannot be fetched. */
  readonly isMissing: boolean;
  readonly retry: () => void;
}

/** The language of the page: the one chosen, else the reader's own. */
export const spokenLanguage = ({ lang }: View): Language => lang ?? browserLanguage();

/** How the grammar of a language is kept in the cache. */
export const languageQuery = (language: Language) =>
  ({
    queryKey: ["language", language],
    queryFn: () => loadGrammar(language),
    initialData: language === "en" ? en : undefined,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    retry: false,
    networkMode: "always",
  }) as const;

/** The grammar of a language; the one before it while it is coming, English where it does not come. */
export function useGrammarOf(language: Language): Spoken {
  const { data, isFetching, isError, refetch } = useQuery({
    ...languageQuery(language),
    placeholderData: keepPreviousData,
    refetchOnReconnect: true,
  });
  return { grammar: data ?? en, isComing: isFetching, isMissing: isError, retry: () => void refetch() };
}

/** The language of the page, which says so in its markup. */
export function useLanguage(language: Language): Spoken {
  const spoken = useGrammarOf(language);
  const { grammar } = spoken;
  useEffect(() => {
    document.documentElement.lang = grammar.language;
    document.querySelector("meta[name=description]")?.setAttribute("content", grammar.ui.description);
  }, [grammar]);
  return spoken;
}
