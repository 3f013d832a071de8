import { useEffect, useId, useMemo, useRef, useState } from "react";
import { useGrammar } from "../../page/useGrammar";
import { checkStatement, type StatementRemark, withoutDollar } from "../../../core/form/checkStatement";
import {
  type EnteredStatement,
  sourceKinds,
  type StatementField,
  statementFields,
} from "../../../core/form/enteredStatement";
import type { StatementsJson } from "../../../core/form/statementsJson";
import type { Dataset } from "../../../core/dataset";
import { flows, statedIndicators } from "../../../core/indicators";
import { latestDay } from "../../../core/today";
import { pastedStatements } from "../../../io/ownStatements";
import { type ControlProps, Field } from "./Field";
import { useStatementWords } from "./useStatementWords";
import styles from "./statements.module.css";
import own from "../own.module.css";
import controls from "../../../ui/controls.module.css";

interface Props {
  readonly dataset: Dataset;
  /** What the blanks are filled in with at first; areas by their codes. */
  readonly filled: EnteredStatement;
  /** The statements that it stands beside. */
  readonly others: StatementsJson;
  readonly isChange: boolean;
  readonly onSave: (entered: EnteredStatement, remarks: readonly StatementRemark[]) => Promise<void>;
  readonly onCancel: () => void;
}

type Find = (name: string) => string | null;

const isFigure = (field: StatementField): boolean => (statedIndicators as readonly string[]).includes(field);

async function finderIn(areas: Dataset["areas"]): Promise<Find> {
  const { areaNamed } = await pastedStatements();
  return areaNamed(areas);
}

/** What was typed, with the codes of areas in place of their names. */
function enteredBy(typed: EnteredStatement, find: Find): EnteredStatement {
  const plain = Object.fromEntries(
    statementFields.map((field) => [field, isFigure(field) ? withoutDollar(typed[field]) : typed[field].trim()]),
  ) as Record<StatementField, string>;
  const code = (name: string) => (name === "" ? "" : (find(name) ?? name));
  return { ...plain, reporter: code(plain.reporter), partner: code(plain.partner) };
}

/** The blanks of one statement. What is wrong stands beside its blank; nothing typed is lost by it. */
export function StatementForm({ dataset: { areas }, filled, others, isChange, onSave, onCancel }: Props) {
  const grammar = useGrammar();
  const words = useStatementWords();
  const named = (code: string) => {
    const area = areas.get(code);
    return area ? grammar.area.name(area) : code;
  };
  const [typed, type] = useState<EnteredStatement>(() => ({
    ...filled,
    reporter: named(filled.reporter),
    partner: named(filled.partner),
  }));
  const [left, leave] = useState<ReadonlySet<StatementField>>(new Set());
  const [isAsked, ask] = useState(false);
  const [isFailed, fail] = useState(false);
  const [find, setFind] = useState<Find | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const list = useId();
  useEffect(() => {
    let isLate = false;
    const load = async () => {
      const finder = await finderIn(areas);
      if (!isLate) setFind(() => finder);
    };
    // Where it cannot be fetched now, it is fetched anew when the blanks are sent.
    void load().catch(() => undefined);
    return () => {
      isLate = true;
    };
  }, [areas]);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const checked = useMemo(
    () => (find ? checkStatement(enteredBy(typed, find), areas, others, latestDay()) : null),
    [find, typed, areas, others],
  );
  const names = useMemo(
    () =>
      [...areas.values()]
        .filter(({ kind }) => kind === "country" || kind === "group")
        .map((area) => grammar.area.name(area))
        .toSorted((a, b) => a.localeCompare(b, grammar.language)),
    [areas, grammar],
  );
  const submit = async () => {
    try {
      const finder = find ?? (await finderIn(areas));
      const entered = enteredBy(typed, finder);
      const { faults, remarks } = checkStatement(entered, areas, others, latestDay());
      ask(true);
      const [first] = faults.keys();
      if (first) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      else await onSave(entered, [...remarks.values()]);
    } catch {
      fail(true);
    }
  };
  const field = (name: StatementField, control?: (props: ControlProps) => React.ReactNode) => {
    const fault = isAsked || (left.has(name) && typed[name] !== "") ? checked?.faults.get(name) : undefined;
    const remark = checked?.remarks.get(name);
    return (
      <Field
        label={words.labels[name]}
        hint={words.examples[name]}
        fault={fault ? words.faults[fault] : null}
        remark={remark ? words.remarks[remark] : null}
      >
        {control ??
          ((props) => (
            <input
              {...props}
              name={name}
              list={name === "reporter" || name === "partner" ? list : undefined}
              value={typed[name]}
              spellCheck={false}
              autoComplete="off"
              maxLength={400}
              onChange={({ target }) => type({ ...typed, [name]: target.value })}
              onBlur={() => leave(new Set([...left, name]))}
            />
          ))}
      </Field>
    );
  };
  const choice = (name: "growthOf" | "kind", options: readonly (readonly [string, string])[]) =>
    field(name, (props) => (
      <select
        {...props}
        name={name}
        value={typed[name]}
        onChange={({ target }) => type({ ...typed, [name]: target.value })}
      >
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    ));
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={isChange ? words.change : words.add}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p className={own.quiet}>{words.about}</p>
      <datalist id={list}>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <div className={styles.fields}>
        {(["reporter", "partner", "period"] as const).map((name) => (
          <div key={name}>{field(name)}</div>
        ))}
      </div>
      <div className={styles.fields}>
        {statedIndicators.map((name) => (
          <div key={name}>{field(name)}</div>
        ))}
        <div>{field("growth")}</div>
        <div>
          {choice(
            "growthOf",
            flows.map((flow) => [flow, words.labels[flow]] as const),
          )}
        </div>
        <div>{field("growthSince")}</div>
      </div>
      <div className={styles.fields}>
        <div>
          {choice(
            "kind",
            sourceKinds.map((kind) => [kind, words.kinds[kind]] as const),
          )}
        </div>
        {(["publisher", "title", "date", "url"] as const).map((name) => (
          <div key={name}>{field(name)}</div>
        ))}
      </div>
      {isFailed && (
        <p role="alert" className={styles.fault}>
          {words.failed}
        </p>
      )}
      <p className={own.actions}>
        <button type="submit" className={controls.primary}>
          {isChange ? words.saveChange : words.save}
        </button>
        <button type="button" className={controls.link} onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
