import type { Area } from "../../core/area";
import type { Figure } from "../../core/figure";
import type { AnyIndicator } from "../../core/indicators";
import type { MirrorFlow } from "../../core/mirrored";
import type { Period } from "../../core/period";
import type { Check } from "../check";
import type { FigureRow } from "../figures";
import type { MirrorPair, Report } from "../mirror";
import type { Trade } from "../trade";

/** A figure of a partner that the statistics give, or a gap in them. */
export interface Counted extends Pick<
  FigureRow,
  "partner" | "figure" | "source" | "change" | "members" | "stated" | "verdict"
> {
  readonly kind: "figure";
  readonly indicator: AnyIndicator;
  readonly period: Period;
  /** What the change is on, where it is not the same part of the year before. */
  readonly since?: Period;
  /** Whose report it is, where it is not that of the reporter alone. */
  readonly by?: Area;
  /** What further texts stated of it. */
  readonly others?: readonly Pick<Check, "stated" | "verdict">[];
  /** Where an index is drawn: as it is printed, and the amount behind it, if it is known. */
  readonly index?: { readonly text: string; readonly amount: Figure | null };
  /** Where a share of the reporter’s total is drawn: in percent. */
  readonly share?: { readonly of: Area; readonly figure: Figure };
}

/** Direct investment, which is only ever stated. */
export interface Inflow {
  readonly kind: "inflow";
  readonly reporter: Area;
  readonly partner: Area;
  readonly check: Check;
}

/** What turnover consists of. */
export interface Composition {
  readonly kind: "composition";
  readonly partner: Area;
  readonly trade: Trade;
}

/** What one of two sides reports of a flow. */
export interface Reported extends Report {
  readonly kind: "report";
  readonly by: Area;
  readonly other: Area;
  readonly flow: MirrorFlow;
  readonly period: Period;
  readonly change?: FigureRow["change"];
  /** The ratio of both reports, where it has no mark of its own. */
  readonly ratio?: Figure;
}

/** The two reports of a pair, divided. */
export interface Divided {
  readonly kind: "ratio";
  readonly reporter: Area;
  readonly pair: MirrorPair;
}

/** What a mark of a chart stands for. */
export type Point = Counted | Inflow | Composition | Reported | Divided;
