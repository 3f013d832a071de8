import type { BesidePart, CompareOrder, Order } from "../core/question";
import { type Figure, gap } from "../core/figure";
import { isFlow, type Measure } from "../core/indicators";
import type { ComparedPartner, CompareModel } from "./compare";

/** The usual order first. */
export const compareOrders = ["value", "percent", "chosen"] as const satisfies readonly CompareOrder[];

/** A partner with the figure that its bar is of. */
export interface Measured {
  readonly partner: ComparedPartner;
  /** In dollars, or in percent on the scale of shares. */
  readonly figure: Figure;
  /** On the earlier period; of a balance there is none. */
  readonly change: Figure | "tiny base";
}

/** One measure of several partners. */
export interface SeveralModel {
  readonly compared: CompareModel;
  readonly measure: Measure;
  readonly order: CompareOrder;
  readonly rows: readonly Measured[];
  readonly hasComposition: boolean;
  /** Only where anything of it was stated. */
  readonly hasInvestment: boolean;
}

export interface SeveralQuestion {
  readonly measure: Measure;
  readonly order: Order | null;
  readonly without: readonly BesidePart[] | null;
}

const figureOf = ({ scale }: CompareModel, { trade, totalShare }: ComparedPartner, measure: Measure): Figure =>
  !isFlow(measure) ? trade.balance : scale === "share" ? totalShare[measure] : trade[measure].figure;

const numberOf = (figure: Figure | "tiny base"): number =>
  figure === "tiny base" || figure.kind === "gap" ? Number.NEGATIVE_INFINITY : figure.value.toNumber();

/** One measure of the partners of a comparison, the largest first unless another order is asked for. */
export function several(compared: CompareModel, { measure, order: asked, without }: SeveralQuestion): SeveralModel {
  const order = compareOrders.find((each) => each === asked) ?? "value";
  const rows = compared.partners.map((partner): Measured => ({
    partner,
    figure: figureOf(compared, partner, measure),
    change: isFlow(measure) ? partner.change[measure] : gap("undefined"),
  }));
  const key = (row: Measured) => numberOf(order === "percent" ? row.change : row.figure);
  return {
    compared,
    measure,
    order,
    rows: order === "chosen" ? rows : rows.toSorted((a, b) => key(b) - key(a) || 0),
    hasComposition: !without?.includes("composition"),
    hasInvestment: !without?.includes("investment") && compared.partners.some(({ fdi }) => fdi !== null),
  };
}
