import type Big from "big.js";
import type { Counted } from "../core/indicators";
import { formatPeriod, type Period } from "../core/period";
import type { EstimateLetter } from "../core/form/ownColumns";
import type { Precise } from "./ownCounting";

interface Edition {
  readonly edition: string;
  /** An ISO date. */
  readonly date: string;
}

/** One figure, or a gap with a reason, in a form that the application itself writes. */
export interface OwnFigure {
  readonly at: string;
  /** The id of the source; blank where the file does not say it. */
  readonly source: string;
  readonly reporter: string;
  readonly partner: string;
  readonly indicator: string;
  /** As `parsePeriod` reads it. */
  readonly period: string;
  /** In base units; null of a gap. */
  readonly value: Big | null;
  /** One unit of its last digit, in base units; null where the digits that are written say it. */
  readonly unit: Big | null;
  readonly currency: string;
  /** A letter of SDMX. */
  readonly status: string;
  /** How an estimate was found, where it is known. */
  readonly estimate?: EstimateLetter | undefined;
  /** The older edition that said this, where what stands is another figure. */
  readonly edition?: Edition | undefined;
  /** Base units in one of the file’s. */
  readonly scale?: number;
}

/** A figure that is sound; of a gap value and unit are zero. */
export interface Known extends Precise {
  readonly at: string;
  readonly source: string;
  readonly reporter: string;
  readonly partner: string;
  readonly indicator: Counted;
  readonly period: Period;
  readonly isGap: boolean;
  readonly currency: string;
  readonly status: string;
  readonly estimate: EstimateLetter | undefined;
  readonly edition: Edition | undefined;
  readonly scale: number | undefined;
}

/** Of what a figure is, whoever gives it: `KZ ES exports 2023`; of one that an older edition gave, by that too. */
export const idOf = ({ reporter, partner, indicator, period, edition }: Omit<Known, "value" | "unit">): string =>
  `${reporter} ${partner} ${indicator} ${formatPeriod(period)}${edition ? `, edition ${edition.edition}` : ""}`;
