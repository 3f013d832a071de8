import { useId, useState } from "react";
import { type Choices, RoleField } from "./RoleField";
import { useAssistantWords } from "./useAssistantWords";
import styles from "./assistant.module.css";

interface Props {
  readonly value: string;
  readonly among: readonly Choices[];
  readonly state: "lacks" | "to check" | "known";
  readonly hint: string;
  readonly onChoose: (value: string) => void;
}

/** From where the period is taken; one of the whole table is written into a field. */
export function PeriodField({ value, among, state, hint, onChoose }: Props) {
  const words = useAssistantWords();
  const id = useId();
  const said = value.startsWith("one ") ? value.slice(4) : null;
  // What is being written is no period before it is whole.
  const [typed, type] = useState<string | null>(null);
  const isOne = typed !== null || said !== null;
  return (
    <RoleField
      of="period"
      value={isOne ? "one" : value}
      among={[...among, { title: words.oneForAll, choices: [["one", words.onePeriod]] }]}
      state={state}
      hint={hint}
      onChoose={(chosen) => {
        type(chosen === "one" ? "" : null);
        onChoose(chosen === "one" ? "one " : chosen);
      }}
    >
      {isOne && (
        <div className={styles.role}>
          <label htmlFor={id}>{words.whichPeriod}</label>
          <input
            id={id}
            value={typed ?? said ?? ""}
            placeholder={words.periodExample}
            onChange={({ target }) => {
              type(target.value);
              onChoose(`one ${target.value}`);
            }}
          />
        </div>
      )}
    </RoleField>
  );
}
