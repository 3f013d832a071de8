import type { Amount, Figure, Flag } from "../../core/figure";
import type { Flow } from "../../core/indicators";
import type { Room } from "./rooms";
import type { ComparedPartner } from "../../analysis/compare";
import type { AmountScale } from "./scales";

/** Mark of a stated figure, in pixels: where it lies, and what its rounding allows. */
export interface StatedMark {
  readonly amount: Amount;
  readonly x: number;
  readonly whisker: Room | null;
}

export interface Lane {
  readonly key: string;
  readonly flow: Flow;
  readonly figure: Figure;
  /** What is drawn of the figure, in the unit of the scale; null where there is none. */
  readonly value: number | null;
  /** The pixel of that value. */
  readonly end: number | null;
  /** One for each way in which it was stated. */
  readonly stated: readonly StatedMark[];
  readonly flag: Flag | undefined;
  /** Top of the bar. */
  readonly y: number;
}

export interface Block {
  readonly partner: ComparedPartner;
  readonly top: number;
  readonly lanes: readonly Lane[];
  readonly amounts: AmountScale;
  /** How many times a bar of this block is enlarged against the block with the longest scale. */
  readonly magnified: number;
  /** Exports in percent of turnover; null where that is not known. */
  readonly share: number | null;
  /** Stated investment in dollars; null where nothing was stated. */
  readonly investment: number | null;
  /** Top of the strip of exports and imports. */
  readonly stripTop: number;
  /** Top of the bar of investment, or of the word that there is none. */
  readonly fdiTop: number;
}
