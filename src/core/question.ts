import type { Area } from "./area";
import type { Language } from "./language";
import type { Source } from "./dataset";
import { type Measure, measures } from "./indicators";
import { type InvestmentKind, investmentKinds } from "./investment";
import type { Period, Periods } from "./period";

/** The scales on which each view can draw. */
interface Scales extends Record<ViewName, Scale> {
  readonly compare: "common" | "own" | "log" | "share";
  readonly trend: "own" | "common" | "together" | "index" | "seasonal";
  readonly ranking: "common" | "log";
  readonly map: "common";
  readonly mirror: "common";
  readonly table: "common";
  readonly brief: "common";
  readonly check: "common";
}

export const viewNames = ["compare", "trend", "ranking", "map", "mirror", "table", "brief", "check"] as const;
export type ViewName = (typeof viewNames)[number];
/** What partners can be ordered by; each view has some of it. */
export const orders = ["percent", "amount", "value", "chosen"] as const;
export type Order = (typeof orders)[number];
/** What a ranking by change is ordered by. */
export type GrowthOrder = Exclude<Order, "chosen">;
/** What partners side by side are ordered by. */
export type CompareOrder = Exclude<Order, "amount">;
/** What is drawn of partners side by side: turnover, exports and imports of each, or one measure of all. */
export const compareForms = ["flows", "measure"] as const;
export type CompareForm = (typeof compareForms)[number];
/** What stands beside the bars of one measure, and can be left out. */
export const besideParts = ["composition", "investment"] as const;
export type BesidePart = (typeof besideParts)[number];
export const scales = ["common", "own", "together", "index", "log", "share", "seasonal"] as const;
export type Scale = (typeof scales)[number];

/** What freight and insurance may be taken to add to imports. */
export const factors = Array.from({ length: 11 }, (_, i) => (1 + i / 100).toFixed(2));
export const usualFactor = "1.06";

/** What a view takes of a question. */
interface Takes<S extends Scale> {
  /** The default first. */
  readonly scales: readonly [S, ...S[]];
  /** The default of several partners, where it is another. */
  readonly several: S | null;
  /** Whether it can speak of several periods at once, and which it speaks of where none are named: the last or all. */
  readonly span: false | "last" | "all";
  /** Whether it can compare a period with the same one of an earlier year, where two are named. */
  readonly since: boolean;
  /** Those among which a reader chooses beside the drawing. */
  readonly measures: readonly Measure[];
  /** The measures of direct investment that it can show. */
  readonly investments: readonly InvestmentKind[];
  /** Which of the reporter's files it needs: those of the periods that are shown, or of all. */
  readonly files: "shown" | "all";
  /** Whether it needs the partners' own files too. */
  readonly bothSides: boolean;
  /** Whether it is about all partners, whoever is chosen. */
  readonly isOfAll: boolean;
  /** Whether it is one drawing, which can stand in the frame of another page. */
  readonly isDrawing: boolean;
}

const plain = {
  scales: ["common"],
  several: null,
  span: false,
  since: false,
  measures,
  investments: investmentKinds,
  files: "shown",
  bothSides: false,
  isOfAll: false,
  isDrawing: true,
} as const;
/** What was stated of spans of years is neither followed over time nor put in order. */
const ofYears = ["inward", "outward", "inflow"] as const;

export const views: { readonly [V in ViewName]: Takes<Scales[V]> } = {
  compare: { ...plain, scales: ["common", "own", "log", "share"], since: true, measures: [] },
  trend: {
    ...plain,
    scales: ["own", "common", "together", "index", "seasonal"],
    several: "together",
    span: "all",
    investments: ofYears,
  },
  ranking: { ...plain, scales: ["common", "log"], since: true, investments: ofYears, isOfAll: true },
  map: { ...plain, investments: ofYears, isOfAll: true },
  // The question itself names the flow.
  mirror: { ...plain, span: "last", measures: [], investments: ["inward", "outward"], bothSides: true },
  table: { ...plain, span: "last", measures: [], isDrawing: false },
  // It goes back to the last period that both sides report.
  brief: { ...plain, measures: [], files: "all", bothSides: true, isDrawing: false },
  // A text names partners and periods itself.
  check: { ...plain, measures: [], isOfAll: true, isDrawing: false },
};

/** Periods of trade or of a measure of direct investment. */
interface Timed {
  readonly periods: Periods;
  readonly investment: InvestmentKind | "any" | null;
}

interface Drawn extends Timed, Pick<Subject, "partners" | "isApart"> {}

/** The scales on which a view can draw periods, the default first. */
export const scalesIn = <V extends ViewName>(view: V, { periods: { from }, investment }: Timed): readonly Scales[V][] =>
  views[view].scales.filter((scale) => {
    // What may be below zero has no logarithm, no index and no share.
    if (investment !== null)
      return scale === "common" || (view === "trend" && (scale === "own" || scale === "together"));
    // Of whole years, this one over the last one is all that there is.
    return scale !== "seasonal" || (from.kind !== "year" && from.kind !== "part");
  });

/** From so many partners on one measure of each says more than three, side by side and over time. */
export const leastSeveral = 4;

/** The scale of a view where none is chosen; exports and imports without their sum have a panel for each partner. */
export const usualScale = <V extends ViewName>(
  view: V,
  { partners, isApart, investment }: Omit<Drawn, "periods">,
): Scales[V] => {
  const { scales: all, several }: Takes<Scales[V]> = views[view];
  const isSeveral = partners.length >= leastSeveral && (!isApart || investment !== null);
  return (isSeveral ? several : null) ?? all[0];
};

/** The scale that is asked for where the view can draw the periods on it, else the usual one. */
export const scaleIn = <V extends ViewName>(view: V, asked: Scale | null, of: Drawn): Scales[V] =>
  scalesIn(view, of).find((scale) => scale === asked) ?? usualScale(view, of);

/** What every view can be asked about, whether it shows all of it or keeps it for another. */
export interface Subject {
  readonly reporter: string;
  readonly partners: readonly string[];
  readonly measure: Measure;
  /** Whether a trend shows exports and imports without their sum, the turnover that is measured elsewhere. */
  readonly isApart: boolean;
  /** The measure of direct investment that is asked for in place of trade; null for trade. */
  readonly investment: InvestmentKind | null;
  /** Code of the group whose members are ranked; null for all partners. */
  readonly group: string | null;
  /** What partners are ordered by; null for the usual of the view. */
  readonly order: Order | null;
  /** What a comparison draws; null for what suits the number of partners. */
  readonly form: CompareForm | null;
  /** What is left out beside the bars of a comparison; null for nothing. */
  readonly without: readonly BesidePart[] | null;
  /** Whether a group that is followed over years has the members of each; null for the same in all. */
  readonly members: "evolving" | null;
  /** The CIF/FOB factor of Mirror, one of `factors`; null for the usual one. */
  readonly factor: string | null;
  /** The source that is preferred to the others, by its id; null for the catalog's order. */
  readonly source: string | null;
}

/** A question of a view, with its periods and a scale that it can draw. */
export type Question<V extends ViewName = ViewName> = {
  readonly [K in V]: Subject & { readonly view: K; readonly periods: Periods; readonly scale: Scales[K] };
}[V];

export const paragraphKinds = ["stated", "statistics", "both"] as const;
/** After whom a paragraph is written: what was stated, the statistics, both. */
export type ParagraphKind = (typeof paragraphKinds)[number];

/** How the reference paragraphs are written, as far as that is chosen. */
export interface TextChoice {
  readonly kind: ParagraphKind | null;
  /** Whether all partners share one paragraph. */
  readonly isOne: boolean;
  /** The language, where it is not that of the page. */
  readonly language: Language | null;
}

/** The parts of a question as an address names them, in the order in which it is written. */
export const parts = [
  "view",
  "reporter",
  "partners",
  "year",
  "measure",
  "scale",
  "group",
  "order",
  "form",
  "without",
  "members",
  "factor",
  "source",
  "text",
  "lang",
  "theme",
] as const;
export type Part = (typeof parts)[number];

/** What is shown in place of a part that could not be had. */
export type Instead =
  /** What the part is where nothing is asked. */
  | { readonly kind: "usual" }
  /** Of several partners, those that were understood. */
  | { readonly kind: "others" }
  | { readonly kind: "code"; readonly code: string }
  /** `more`: and others. */
  | { readonly kind: "areas"; readonly areas: readonly Area[]; readonly more: boolean }
  /** Null where none is there to take its place. */
  | { readonly kind: "source"; readonly source: Source | null }
  | { readonly kind: "periods"; readonly periods: Periods };

/** A part of a question that could not be taken as it stood. */
export interface Notice {
  /** `link`: the whole of it, damaged on its way. */
  readonly part: Part | "link";
  /** As it was written, cut to a readable length. */
  readonly asked: string;
  readonly reason: "not understood" | "unknown" | "no data" | "other source" | "not here" | "mended";
  readonly instead: Instead;
  /** Of `other source`: the one that says nothing on the periods that are shown, and the nearest one on which it does. */
  readonly silent?: { readonly source: Source; readonly periods: Periods; readonly nearest: Period | null };
}
