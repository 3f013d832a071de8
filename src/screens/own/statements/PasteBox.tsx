import { useEffect, useId, useRef, useState } from "react";
import { useGrammar } from "../../page/useGrammar";
import type { Dataset } from "../../../core/dataset";
import type { StatementsJson } from "../../../core/form/statementsJson";
import { latestDay } from "../../../core/today";
import { type Pasted, type PastedRemark, pastedStatements } from "../../../io/ownStatements";
import { useStatementWords } from "./useStatementWords";
import styles from "./statements.module.css";
import own from "../own.module.css";
import { classes } from "../../../ui/classes";
import controls from "../../../ui/controls.module.css";

interface Props {
  readonly dataset: Dataset;
  /** Whose statements they are, where no column says so. */
  readonly reporter: string;
  readonly known: StatementsJson;
  readonly onTake: (statements: StatementsJson, remarks: readonly string[]) => Promise<void>;
  readonly onClose: () => void;
}

const mostListed = 12;

/** A box for statements from elsewhere: what is sound is taken, the rest stays in the box with what is wrong with it. */
export function PasteBox({ dataset: { areas }, reporter, known, onTake, onClose }: Props) {
  const grammar = useGrammar();
  const words = useStatementWords();
  const [text, write] = useState("");
  const [faults, say] = useState<readonly string[]>([]);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const name = (code: string) => {
    const area = areas.get(code);
    return area ? grammar.area.name(area) : code;
  };
  const sentence = ({ line, field, what, said }: PastedRemark) =>
    `${words.at(line, words.labels[field])}${said ? `, “${said.slice(0, 60)}”` : ""}: ${{ ...words.faults, ...words.remarks }[what]}`;
  const told = ({ faults: wrong, problems }: Pasted) => [
    ...wrong.map(sentence),
    ...problems.flatMap(({ severity, path, message }) =>
      severity === "error" ? grammar.ui.problems.reason(path ? `${path}: ${message}` : message) : [],
    ),
  ];
  const take = async () => {
    if (text.trim() === "") return say([words.nothingPasted]);
    try {
      const { readPasted } = await pastedStatements();
      const options = {
        areas,
        reporter,
        today: latestDay(),
        known,
        titleOf: (from: string, to: string) => `${name(from)} – ${name(to)}`,
      };
      const read = readPasted(text, options);
      if (read.statements.statements.length > 0) {
        const remarks = [
          ...read.remarks.map(sentence),
          ...read.problems.map(({ path, message }) => `${path}: ${message}`),
        ];
        await onTake(read.statements, remarks);
        write(read.rest);
      }
      // What is left has other numbers of lines.
      const rest = read.statements.statements.length > 0 && read.rest !== "" ? readPasted(read.rest, options) : read;
      say(told(rest));
      if (read.rest === "") onClose();
    } catch {
      say([words.failed]);
    }
    return undefined;
  };
  return (
    <form
      className={styles.form}
      aria-label={words.paste}
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      <p className={own.quiet} id={`${id}-hint`}>
        {words.pasteAbout}
      </p>
      <p className={own.quiet}>{`${words.labels.reporter}: ${name(reporter)}`}</p>
      <textarea
        ref={box}
        aria-label={words.pasteLabel}
        aria-describedby={`${id}-hint ${id}-faults`}
        aria-invalid={faults.length > 0}
        rows={6}
        spellCheck={false}
        placeholder="Spain; 2023; > 2 billion; ; ; Ministry of Foreign Affairs; 2024-02-16"
        value={text}
        onChange={({ target }) => write(target.value)}
      />
      <div id={`${id}-faults`} role="alert">
        {faults.length > 0 && (
          <ul className={classes(own.cases, styles.fault)}>
            {faults.slice(0, mostListed).map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
            {faults.length > mostListed && <li>…</li>}
          </ul>
        )}
      </div>
      <p className={own.actions}>
        <button type="submit" className={controls.primary}>
          {words.savePasted}
        </button>
        <button type="button" className={controls.link} onClick={onClose}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
