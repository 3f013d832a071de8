import { useRef, useState } from "react";
import { useGrammar } from "../page/useGrammar";
import type { Dataset } from "../../core/dataset";
import { visible } from "../../core/plainText";
import type { Bundle, HoldingRecord } from "../../io/holdings";
import { ownStatementsId } from "../../io/ownStatements";
import { useHeld } from "../../io/useHeld";
import type { FittedView } from "../../state/fit";
import { chooseSource } from "../../state/store";
import { separated } from "../../words/amount";
import type { Grammar } from "../../words/language/grammar";
import type { OwnWords } from "../../words/language/own";
import { Notice } from "../../ui/Notice";
import { countedIn } from "./countedIn";
import { Replacing } from "./Replacing";
import { showHolding } from "./showHolding";
import { type Filling, OwnStatements } from "./statements/OwnStatements";
import { useStatementWords } from "./statements/useStatementWords";
import { TakeOut } from "./TakeOut";
import { useOwnWords } from "./useOwnWords";
import controls from "../../ui/controls.module.css";
import styles from "./own.module.css";

function sizeOf(grammar: Grammar, { bytes: units }: OwnWords["yours"], bytes: number): string {
  const [digits, unit] =
    bytes < 1e6 ? [Math.max(1, Math.round(bytes / 1e3)).toFixed(), units.kB] : [(bytes / 1e6).toFixed(1), units.MB];
  return `${separated(grammar, digits)}\u00A0${unit}`;
}

interface NameProps {
  readonly record: HoldingRecord;
  readonly label: string;
  readonly onName: (name: string) => void;
}

/** The name of a file as a field: it is kept when the field is left, and given back by Escape. */
function NameField({ record, label, onName }: NameProps) {
  const [typed, type] = useState<string | null>(null);
  const keep = () => {
    const name = typed?.trim() ?? "";
    if (name !== "" && name !== record.name) onName(name.slice(0, 120));
    type(null);
  };
  return (
    <input
      aria-label={label}
      value={typed ?? record.name}
      onChange={({ target }) => type(target.value)}
      onBlur={keep}
      onKeyDown={({ key, currentTarget }) => {
        if (key === "Escape") type(null);
        if (key === "Enter") currentTarget.blur();
      }}
    />
  );
}

interface ActProps {
  readonly text: string;
  readonly name?: string;
  readonly isOpen?: boolean;
  readonly onAct: () => void;
}

function Act({ text, name = text, isOpen, onAct }: ActProps) {
  return (
    <button type="button" className={controls.link} aria-label={name} aria-expanded={isOpen} onClick={onAct}>
      {text}
    </button>
  );
}

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
  readonly onAdd: () => void;
  readonly onClose: () => void;
}

/** All that a reader brought: files, each of which may be shown, renamed, preferred, replaced, exported and removed, and statements. */
export function YourFigures({ dataset, view, onAdd, onClose }: Props) {
  const grammar = useGrammar();
  const words = useOwnWords();
  const statementWords = useStatementWords();
  const { yours } = words;
  const { all, change, remove, keep, bundle } = useHeld();
  const [removed, hold] = useState<Bundle | null>(null);
  const [open, unfold] = useState<{ readonly id: string; readonly what: "export" | "replace" } | null>(null);
  const [filling, fill] = useState<Filling | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const files = all.records.filter(({ id }) => id !== ownStatementsId);
  const toggle = (id: string, what: "export" | "replace") =>
    unfold(open?.id === id && open.what === what ? null : { id, what });
  const take = async ({ id }: HoldingRecord) => {
    const gone = await bundle(id);
    await remove(id);
    if (view.source === id) chooseSource(null);
    hold(gone);
    heading.current?.focus();
  };
  return (
    <section className={styles.yours} aria-label={yours.title}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          {yours.title}
        </h2>
        <p className={styles.actions}>
          <Act text={yours.add} onAct={onAdd} />
          {(["new", "pasted"] as const).map((each) => (
            <Act
              key={each}
              text={each === "new" ? statementWords.add : statementWords.paste}
              isOpen={filling === each}
              onAct={() => fill(filling === each ? null : each)}
            />
          ))}
          <Act text={yours.close} onAct={onClose} />
        </p>
      </div>
      <p className={styles.quiet}>{`${words.stays} ${all.isKept ? yours.kept : yours.notKept}`}</p>
      {all.records.length + all.broken.length === 0 && <p>{statementWords.empty}</p>}
      {all.broken.map(({ id, name }) => (
        <Notice
          key={id}
          tone="error"
          title={yours.broken(visible(name))}
          actions={[{ text: yours.acts.remove, act: () => void remove(id) }]}
        />
      ))}
      <ul>
        {files.map((record) => (
          <li key={record.id}>
            <NameField
              record={record}
              label={yours.name(record.name)}
              onName={(name) => void change(record.id, { name })}
            />
            <p className={styles.quiet}>
              {yours.about(
                countedIn(grammar, words, record.figures, record.statements),
                sizeOf(grammar, yours, record.bytes),
                grammar.date(record.at.slice(0, 10)),
              )}
            </p>
            <label className={styles.prefer}>
              <input
                type="checkbox"
                checked={record.isPreferred}
                aria-label={yours.prefer(record.name)}
                onChange={({ target }) => void change(record.id, { isPreferred: target.checked })}
              />
              <span>{yours.preferText}</span>
            </label>
            <p className={styles.actions}>
              <Act text={yours.acts.show} name={yours.show(record.name)} onAct={() => showHolding(record, view)} />
              {(["replace", "export"] as const).map((what) => (
                <Act
                  key={what}
                  text={yours.acts[what]}
                  name={yours[what](record.name)}
                  isOpen={open?.id === record.id && open.what === what}
                  onAct={() => toggle(record.id, what)}
                />
              ))}
              <Act text={yours.acts.remove} name={yours.remove(record.name)} onAct={() => void take(record)} />
            </p>
            {open?.id === record.id && open.what === "export" && <TakeOut dataset={dataset} record={record} />}
            {open?.id === record.id && open.what === "replace" && (
              <Replacing dataset={dataset} view={view} record={record} onDone={() => unfold(null)} />
            )}
          </li>
        ))}
      </ul>
      <OwnStatements dataset={dataset} view={view} filling={filling} onFill={fill} />
      {removed && (
        <p role="status">
          <span>{`${yours.removed(visible(removed.record.name))} `}</span>
          <button
            type="button"
            className={controls.link}
            onClick={() => {
              void keep(removed);
              hold(null);
            }}
          >
            {yours.undo}
          </button>
        </p>
      )}
    </section>
  );
}
