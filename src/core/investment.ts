import type { Dataset } from "./dataset";
import type { AnyIndicator, Investment, Measure } from "./indicators";

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

/** The first of some measures of which the data hold anything with the partners, else with anyone. */
export function usualKind(
  dataset: Dataset,
  reporter: string,
  partners: readonly string[],
  among: readonly InvestmentKind[],
): InvestmentKind {
  const found = (whom: readonly string[] | null) => among.find((kind) => holds(dataset, reporter, kind, whom));
  return found(partners) ?? found(null) ?? "inward";
}

/** What is asked of a pair: a measure of trade, or what statistics call one of investment. */
export const indicatorOf = ({
  measure,
  investment,
}: {
  readonly measure: Measure;
  readonly investment: InvestmentKind | null;
}): AnyIndicator => (investment && countedAs[investment]) ?? measure;
