import { type Dataset, statementsOn } from "./dataset";
import type { Investment } from "./indicators";

/**
 * The measures of direct investment, none of which is compared with another: what is held at the end of a year in the
 * reporter and by it, what flows in within a year as statistics count it, and what releases state of that.
 */
export const investmentKinds = ["inward", "outward", "inflow", "stated"] as const;
export type InvestmentKind = (typeof investmentKinds)[number];

/** What statistics call a measure; null for the one that is stated alone. */
export const countedAs = {
  inward: "fdiInwardPosition",
  outward: "fdiOutwardPosition",
  inflow: "fdiGrossInflow",
  stated: null,
} as const satisfies Readonly<Record<InvestmentKind, Investment | null>>;

/** Whether the data hold anything of a measure, with one of some partners or with anyone. */
function holds(dataset: Dataset, reporter: string, kind: InvestmentKind, partners: readonly string[] | null): boolean {
  const indicator = countedAs[kind];
  if (indicator === null)
    return dataset.statements.some(
      (each) =>
        each.reporter === reporter &&
        each.figures.fdiGrossInflow !== undefined &&
        (partners?.includes(each.partner) ?? true),
    );
  const { series } = dataset.reporters.get(reporter) ?? {};
  return [...(series ?? [])].some(([key, lines]) => {
    const [partner = "", name] = key.split(" ");
    const isMeant = name === indicator && (partners?.includes(partner) ?? true);
    return isMeant && lines.some(({ values }) => values.some((value) => value !== null));
  });
}

/** The measures of which the data hold anything of a reporter. */
export const kindsOf = (dataset: Dataset, reporter: string): InvestmentKind[] =>
  investmentKinds.filter((kind) => holds(dataset, reporter, kind, null));

/** The first measure of which the data hold anything with the partners, else with anyone. */
export function usualKind(dataset: Dataset, reporter: string, partners: readonly string[]): InvestmentKind {
  const found = (among: readonly string[] | null) =>
    investmentKinds.find((kind) => holds(dataset, reporter, kind, among));
  return found(partners) ?? found(null) ?? "inward";
}

/** What was stated of gross inflow from a partner, in the order of the file. */
export const inflowsStated = (dataset: Dataset, reporter: string, partner: string) =>
  statementsOn(dataset, reporter, partner).filter(({ figures }) => figures.fdiGrossInflow !== undefined);
