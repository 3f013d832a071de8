import type { StatementsJson } from "../../../core/form/statementsJson";
import { bundleOfStatements, ownStatementsId, recordOfStatements, statementsIn } from "../../../io/ownStatements";
import { useHeld } from "../../../io/useHeld";

/** The statements that a reader entered, and what puts others in their place; `name` is what their list is called. */
export function useStatements(name: string) {
  const { all, keep, remove } = useHeld();
  const record = recordOfStatements(all);
  const put = (statements: StatementsJson): Promise<void> =>
    statements.statements.length + (statements.notes?.length ?? 0) === 0
      ? remove(ownStatementsId)
      : keep(bundleOfStatements(statements, name, record?.at ?? new Date().toISOString()));
  return { statements: statementsIn(all), put };
}
