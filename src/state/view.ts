import { type Language, languages } from "../core/area";
import type { Years } from "../core/dataset";
import { cleaned, type Key, keys, readLink } from "./link";

export const viewNames = ["compare", "trend", "ranking", "map", "mirror", "table", "brief"] as const;
export type ViewName = (typeof viewNames)[number];
export const measures = ["turnover", "exports", "imports", "balance"] as const;
export type ViewMeasure = (typeof measures)[number];
export const scales = ["common", "own", "index", "log", "share"] as const;
export type ViewScale = (typeof scales)[number];
/** What freight and insurance may be taken to add to imports. */
export const factors = Array.from({ length: 11 }, (_, i) => (1 + i / 100).toFixed(2));
export const usualFactor = "1.06";
export type Theme = "light" | "dark";

/** All that a reader chooses; an absent part is the default. */
export interface View {
  readonly view: ViewName;
  readonly reporter: string;
  readonly partners: readonly string[];
  readonly years: Years | null;
  readonly measure: ViewMeasure;
  readonly scale: ViewScale | null;
  /** Code of the group whose members are ranked; null for all partners. */
  readonly group: string | null;
  /** Whether a group that is followed over years has the members of each; null for the same in all. */
  readonly members: "evolving" | null;
  /** The CIF/FOB factor of Mirror, one of `factors`. */
  readonly factor: string | null;
  /** The source that is preferred to the others, by its id; null for the catalog's order. */
  readonly source: string | null;
  readonly lang: Language | null;
  readonly theme: Theme | null;
}

export const defaultView: View = {
  view: "compare",
  reporter: "KZ",
  partners: ["ES", "PT"],
  years: null,
  measure: "turnover",
  scale: null,
  group: null,
  members: null,
  factor: null,
  source: null,
  lang: null,
  theme: null,
};

/** A part of an address that could not be taken as it stood. */
export interface Notice {
  readonly part: string;
  /** What was asked, cut to a readable length. */
  readonly asked: string;
  readonly reason: "not understood" | "not here yet" | "unknown" | "no data" | "other source" | "mended";
  readonly shown: string;
  /** Of another source: the year or years in which the one asked for says nothing, and one in which it does. */
  readonly years?: string;
  readonly nearest?: number;
}

const brief = (text: string, most = 40) => {
  // Letters that would turn the sentence round them, or be seen as nothing.
  const shown = text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "·");
  return shown.length > most ? `${shown.slice(0, most - 1)}…` : shown;
};
const code = /^[A-Z0-9]{2,6}$/;

/** A code as it stands, or a short one in other letters; what is longer is a name. */
function codeOf(text: string): string | null {
  const meant = text.length <= 4 ? text.toUpperCase() : text;
  return code.test(meant) ? meant : null;
}

const among =
  <T extends string>(values: readonly T[]) =>
  (text: string): T | null =>
    values.find((value) => value === text.toLowerCase()) ?? null;

function yearsOf(text: string): Years | null {
  const match = /^(\d{4})(?:(?:-|\.\.|\/)(\d{4}))?$/.exec(text);
  if (!match) return null;
  const from = Number(match[1]);
  const to = match[2] === undefined ? from : Number(match[2]);
  return from <= to && from >= 1000 ? { from, to } : null;
}

const formatYears = ({ from, to }: Years): string => (from === to ? String(from) : `${from}-${to}`);

// A language may be asked for with its country, as browsers write it.
const languageOf = (text: string): Language | null => among(languages)(text.replace(/(?<=^..)[-_]\w+$/, ""));

/** Reads a query string as it was meant; what it cannot take falls back to the default, and what is not as it stood is told. */
export function parseView(query: string): { readonly view: View; readonly notices: readonly Notice[] } {
  const link = readLink(query);
  const plain = new URLSearchParams(query);
  const notices: Notice[] = [];
  let isMended = [...link].some(([key, values]) => {
    const all = plain.getAll(key);
    return values.length !== all.length || values.some((value, i) => value !== all[i]);
  });
  const part = <T>(
    key: Key,
    read: (text: string) => T | null,
    otherwise: T,
    shown: string,
    format: (value: NonNullable<T>) => string = String,
  ): T => {
    const values = link.get(key) ?? [];
    if (values.length > 1) isMended = true;
    for (const text of values)
      for (const form of [text, cleaned(text)]) {
        const value = read(form);
        if (value === null || value === undefined) continue;
        if (format(value) !== text) isMended = true;
        return value;
      }
    const [asked] = values;
    if (asked !== undefined)
      notices.push({
        part: key,
        asked: brief(asked),
        reason: key === "measure" && asked === "fdi" ? "not here yet" : "not understood",
        shown,
      });
    return otherwise;
  };
  const partners = (): readonly string[] => {
    const values = link.get("partners") ?? [];
    if (values.length > 1) isMended = true;
    if (values.length === 0) return defaultView.partners;
    const { codes, bad, isClean } = partnersOf(values);
    if (!isClean) isMended = true;
    if (bad.length > 0)
      notices.push({
        part: "partners",
        asked: brief(bad.join(", ")),
        reason: "not understood",
        shown: codes.length ? "the others" : "the default",
      });
    return codes.length || !bad.length ? codes : defaultView.partners;
  };
  const view: View = {
    view: part<ViewName>("view", among(viewNames), defaultView.view, "compare"),
    reporter: part("reporter", codeOf, defaultView.reporter, "KZ"),
    partners: partners(),
    years: part<Years | null>("year", yearsOf, null, "the last year with data", formatYears),
    measure: part<ViewMeasure>("measure", among(measures), defaultView.measure, "turnover"),
    scale: part<ViewScale | null>("scale", among(scales), null, "the default scale"),
    group: part<string | null>("group", codeOf, null, "all partners"),
    members: part<View["members"]>("members", among(["evolving"] as const), null, "the same members in all years"),
    factor: part<string | null>("factor", among(factors), null, usualFactor),
    source: part<string | null>("source", sourceOf, null, "the usual source"),
    lang: part<Language | null>("lang", languageOf, null, "the language of the browser"),
    theme: part<Theme | null>("theme", among(["light", "dark"] as const), null, "the theme of the system"),
  };
  if (isMended) {
    const read = formatView(view, [...link.keys()]).slice(1);
    notices.unshift({ part: "link", asked: brief(query.replace(/^\?/, ""), 120), reason: "mended", shown: read });
  }
  return { view, notices };
}

// A full stop at the end is that of the sentence in which the link stood.
const sourceOf = (text: string): string | null => (/^[\w.-]{0,39}[A-Za-z0-9]$/.test(text) ? text : null);

/** The codes of a list, however it is separated; spaces round commas and repetitions are nothing to tell of. */
function partnersOf(values: readonly string[]) {
  const codes: string[] = [];
  const bad: string[] = [];
  let isClean = true;
  for (const text of values.filter((value) => value !== "").flatMap((value) => value.split(","))) {
    const stands = text.trim();
    const names = code.test(stands) ? [stands] : cleaned(stands).split(/[\s;|/、]+/);
    const known = names.flatMap((name) => codeOf(cleaned(name)) ?? []);
    for (const name of known) codes.push(name);
    if (known.length > 0 || names.join("") === "") isClean &&= known.join("") === stands && stands !== "";
    else bad.push(stands);
  }
  return { codes: [...new Set(codes)], bad, isClean };
}

/** The query string of a view, with every part that differs from the default and those that are asked for; "" for the default view. */
export function formatView(view: View, also: readonly Key[] = []): string {
  const parts: Readonly<Record<Key, string | null>> = {
    ...view,
    partners: view.partners.join(","),
    year: view.years && formatYears(view.years),
  };
  const usual: Readonly<Record<Key, string | null>> = {
    ...defaultView,
    partners: defaultView.partners.join(","),
    year: null,
  };
  const written = keys.filter((key) => parts[key] !== null && (parts[key] !== usual[key] || also.includes(key)));
  return written.length ? `?${written.map((key) => `${key}=${parts[key]}`).join("&")}` : "";
}
