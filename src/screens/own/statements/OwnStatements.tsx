import { useRef, useState } from "react";
import { useGrammar } from "../../page/useGrammar";
import type { Dataset } from "../../../core/dataset";
import type { StatementRemark } from "../../../core/form/checkStatement";
import { blankStatement, type EnteredStatement, enteredAt, fileOfEntered } from "../../../core/form/enteredStatement";
import {
  joinedStatements,
  type StatementsJson,
  withoutStatement,
  withStatement,
} from "../../../core/form/statementsJson";
import { today } from "../../../core/today";
import type { FittedView } from "../../../state/fit";
import { useOwnWords } from "../useOwnWords";
import { PasteBox } from "./PasteBox";
import { showStatement } from "./showStatement";
import { StatementForm } from "./StatementForm";
import { statementInWords } from "./statementInWords";
import { useStatements } from "./useStatements";
import { useStatementWords } from "./useStatementWords";
import styles from "./statements.module.css";
import own from "../own.module.css";
import controls from "../../../ui/controls.module.css";

/** What is being filled in: a new statement, some that are pasted, or the one at a place. */
export type Filling = "new" | "pasted" | number;

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
  readonly filling: Filling | null;
  readonly onFill: (filling: Filling | null) => void;
}

interface Done {
  readonly text: string;
  readonly remarks: readonly string[];
  readonly before: StatementsJson;
}

/** The statements that a reader entered: each may be shown, changed and removed, and what was done can be undone. */
export function OwnStatements({ dataset, view, filling, onFill }: Props) {
  const grammar = useGrammar();
  const words = useStatementWords();
  const { yours } = useOwnWords();
  const { statements, put } = useStatements(words.title);
  const [done, tell] = useState<Done | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const act = async (next: StatementsJson, text: string, remarks: readonly string[] = []) => {
    await put(next);
    tell({ text, remarks, before: statements });
    status.current?.focus();
  };
  const save = async (entered: EnteredStatement, found: readonly StatementRemark[]) => {
    const remarks = found.map((each) => words.remarks[each]);
    if (typeof filling === "number") {
      const one = fileOfEntered(entered, today(), statements, filling);
      await act(withStatement(statements, filling, one), words.changed, remarks);
    } else
      await act(joinedStatements(statements, fileOfEntered(entered, today(), statements)), words.added(1), remarks);
    onFill(null);
  };
  const index = typeof filling === "number" ? filling : null;
  const form = (
    <StatementForm
      key={String(filling)}
      dataset={dataset}
      filled={
        index === null
          ? { ...blankStatement, reporter: view.reporter, partner: view.partners[0] ?? "" }
          : enteredAt(statements, index)
      }
      others={index === null ? statements : withoutStatement(statements, index)}
      isChange={index !== null}
      onSave={save}
      onCancel={() => onFill(null)}
    />
  );
  return (
    <div className={styles.statements}>
      {filling === "new" && form}
      {filling === "pasted" && (
        <PasteBox
          dataset={dataset}
          reporter={view.reporter}
          known={statements}
          onTake={(more, remarks) =>
            act(joinedStatements(statements, more), words.added(more.statements.length), remarks)
          }
          onClose={() => onFill(null)}
        />
      )}
      {statements.statements.length > 0 && (
        <>
          <h3>{`${words.title} (${statements.statements.length})`}</h3>
          <ul>
            {statements.statements.map((_, i) => {
              const entered = enteredAt(statements, i);
              const what = statementInWords(grammar, words, dataset, entered);
              return (
                // oxlint-disable-next-line react/no-array-index-key -- a statement is known by its place
                <li key={i}>
                  <p>{what}</p>
                  <p className={own.actions}>
                    {(["show", "change", "remove"] as const).map((each) => (
                      <button
                        key={each}
                        type="button"
                        className={controls.link}
                        aria-label={words.act[each](what)}
                        aria-expanded={each === "change" ? filling === i : undefined}
                        onClick={() => {
                          if (each === "show") showStatement(entered, view);
                          else if (each === "change") onFill(filling === i ? null : i);
                          else {
                            onFill(null);
                            void act(withoutStatement(statements, i), words.removed(what));
                          }
                        }}
                      >
                        {words.acts[each]}
                      </button>
                    ))}
                  </p>
                  {filling === i && form}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {done && (
        <div role="status">
          <p ref={status} tabIndex={-1}>
            <span>{`${done.text} `}</span>
            <button
              type="button"
              className={controls.link}
              onClick={() => {
                void put(done.before);
                tell(null);
              }}
            >
              {yours.undo}
            </button>
          </p>
          {done.remarks.map((remark) => (
            <p key={remark} className={styles.remark}>
              {remark}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
