import { type ReactNode, useId } from "react";
import type { TableRole } from "../../../core/tableRole";
import { useAssistantWords } from "./useAssistantWords";
import styles from "./assistant.module.css";
import own from "../own.module.css";

/** What may be chosen, under a title where it has one. */
export interface Choices {
  readonly title?: string;
  readonly choices: readonly (readonly [value: string, text: string])[];
}

interface Props {
  readonly of: TableRole;
  readonly value: string;
  readonly among: readonly Choices[];
  /** Whether a choice must still be made, or looked at. */
  readonly state: "lacks" | "to check" | "known";
  /** What the choice was made by. */
  readonly hint?: string;
  readonly onChoose: (value: string) => void;
  readonly children?: ReactNode;
}

/** What a role is taken for, as a choice that may be changed, and in words whether it is to be checked. */
export function RoleField({ of, value, among, state, hint, onChoose, children }: Props) {
  const words = useAssistantWords();
  const [field, note] = [useId(), useId()];
  const isKnown = among.some(({ choices }) => choices.some(([each]) => each === value));
  const says = [state === "lacks" ? words.lacks : state === "to check" ? words.toCheck : "", hint ?? ""];
  const [mark, by] = says;
  return (
    <div className={styles.role}>
      <label htmlFor={field}>{words.roles[of]}</label>
      <select
        id={field}
        value={isKnown ? value : ""}
        aria-describedby={says.some(Boolean) ? note : undefined}
        aria-invalid={state === "lacks" || undefined}
        onChange={({ target }) => onChoose(target.value)}
      >
        {!isKnown && <option value="">{words.choose}</option>}
        {among.map(({ title, choices }) => {
          const options = choices.map(([each, text]) => (
            <option key={each} value={each}>
              {text}
            </option>
          ));
          return title === undefined ? (
            options
          ) : (
            <optgroup key={title} label={title}>
              {options}
            </optgroup>
          );
        })}
      </select>
      {says.some(Boolean) && (
        <p id={note} className={own.quiet}>
          {mark && <b>{mark}</b>}
          {mark && by && "; "}
          {by}
        </p>
      )}
      {children}
    </div>
  );
}
