import { type Language, languages } from "../core/area";
import type { Years } from "../core/dataset";

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
  readonly reason: "not understood" | "not here yet" | "unknown" | "no data" | "other source";
  readonly shown: string;
  /** Of another source: the year or years in which the one asked for says nothing, and one in which it does. */
  readonly years?: string;
  readonly nearest?: number;
}

const brief = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
const code = /^[A-Z0-9]{2,6}$/;

const isOneOf =
  <T extends string>(values: readonly T[]) =>
  (text: string): text is T =>
    (values as readonly string[]).includes(text);

function parseYears(text: string): Years | null {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  if (!match) return null;
  const from = Number(match[1]);
  const to = match[2] === undefined ? from : Number(match[2]);
  return from <= to && from >= 1000 ? { from, to } : null;
}

/** Reads a query string; what it cannot take falls back to the default and is told. */
export function parseView(query: string): { readonly view: View; readonly notices: readonly Notice[] } {
  const parameters = new URLSearchParams(query);
  const notices: Notice[] = [];
  const part = <T>(
    key: string,
    read: (text: string) => T | null,
    otherwise: T,
    shown: string,
    reason: Notice["reason"] = "not understood",
  ): T => {
    const text = parameters.get(key);
    if (text === null) return otherwise;
    const value = read(text);
    if (value !== null) return value;
    notices.push({ part: key, asked: brief(text), reason, shown });
    return otherwise;
  };
  const among = <T extends string>(values: readonly T[]) => {
    const is = isOneOf(values);
    return (text: string): T | null => (is(text) ? text : null);
  };
  const view = part<ViewName>("view", among(viewNames), defaultView.view, "compare");
  const reporter = part("reporter", (text) => (code.test(text) ? text : null), defaultView.reporter, "KZ");
  const years = part<Years | null>("year", parseYears, null, "the last year with data");
  const measure = part<ViewMeasure>(
    "measure",
    among(measures),
    defaultView.measure,
    "turnover",
    parameters.get("measure") === "fdi" ? "not here yet" : "not understood",
  );
  const scale = part<ViewScale | null>("scale", among(scales), null, "the default scale");
  const group = part<string | null>("group", (text) => (code.test(text) ? text : null), null, "all partners");
  const factor = part<string | null>("factor", among(factors), null, usualFactor);
  const source = part<string | null>(
    "source",
    (text) => (/^[\w.-]{1,40}$/.test(text) ? text : null),
    null,
    "the usual source",
  );
  const lang = part<Language | null>("lang", among(languages), null, "the language of the browser");
  const theme = part<Theme | null>("theme", among(["light", "dark"] as const), null, "the theme of the system");
  return {
    view: {
      view,
      reporter,
      partners: parsePartners(parameters.get("partners"), notices),
      years,
      measure,
      scale,
      group,
      factor,
      source,
      lang,
      theme,
    },
    notices,
  };
}

function parsePartners(text: string | null, notices: Notice[]): readonly string[] {
  if (text === null) return defaultView.partners;
  if (text === "") return [];
  const asked = text.split(",").map((each) => each.trim());
  const sound = asked.filter((each) => code.test(each));
  const bad = asked.filter((each) => !code.test(each));
  if (bad.length > 0)
    notices.push({
      part: "partners",
      asked: brief(bad.join(", ")),
      reason: "not understood",
      shown: sound.length ? "the others" : "the default",
    });
  return sound.length ? [...new Set(sound)] : defaultView.partners;
}

/** The query string of a view, with every part that differs from the default; "" for the default view. */
export function formatView(view: View): string {
  const parts: string[] = [];
  if (view.view !== defaultView.view) parts.push(`view=${view.view}`);
  if (view.reporter !== defaultView.reporter) parts.push(`reporter=${view.reporter}`);
  if (view.partners.join() !== defaultView.partners.join()) parts.push(`partners=${view.partners.join(",")}`);
  if (view.years) parts.push(`year=${view.years.from}${view.years.to === view.years.from ? "" : `-${view.years.to}`}`);
  if (view.measure !== defaultView.measure) parts.push(`measure=${view.measure}`);
  if (view.scale) parts.push(`scale=${view.scale}`);
  if (view.group) parts.push(`group=${view.group}`);
  if (view.factor) parts.push(`factor=${view.factor}`);
  if (view.source) parts.push(`source=${view.source}`);
  if (view.lang) parts.push(`lang=${view.lang}`);
  if (view.theme) parts.push(`theme=${view.theme}`);
  return parts.length ? `?${parts.join("&")}` : "";
}
