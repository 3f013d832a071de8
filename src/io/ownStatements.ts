import { emptyCatalog } from "../core/form/emptyCatalog";
import { asStatements, noStatements, type StatementsJson } from "../core/form/statementsJson";
import type { Bundle, HoldingRecord, Holdings } from "./holdings";

/** The one holding that has what a reader entered as stated, and no figures. */
export const ownStatementsId = "own-statements";

export const recordOfStatements = ({ records }: Holdings): HoldingRecord | null =>
  records.find(({ id }) => id === ownStatementsId) ?? null;

/** The statements that a reader entered, in the order of entry. */
export const statementsIn = (holdings: Holdings): StatementsJson => {
  const record = recordOfStatements(holdings);
  return record ? asStatements(record.statements) : noStatements;
};

/** What is kept of statements; `at` is the moment as `toISOString` has it. */
export function bundleOfStatements(statements: StatementsJson, name: string, at: string): Bundle {
  const day = at.slice(0, 10);
  return {
    record: {
      format: "visavis-holding/1",
      id: ownStatementsId,
      name,
      at,
      isPreferred: false,
      catalog: { ...emptyCatalog, version: day },
      statements,
      opening: null,
      figures: 0,
      bytes: new TextEncoder().encode(JSON.stringify(statements)).length,
    },
    files: new Map(),
  };
}

export type { Pasted, PastedRemark } from "../formats/pastedStatements";

/** What reads pasted text and names of areas, fetched when it is first needed. */
export const pastedStatements = () => import("../formats/pastedStatements");
