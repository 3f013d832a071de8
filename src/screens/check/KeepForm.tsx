import { type FormEvent, useState } from "react";
import { asStatements } from "../../analysis/claims/asStatements";
import type { CheckedText } from "../../analysis/claims/verdict";
import { fileOfEntered } from "../../core/form/enteredStatement";
import { joinedStatements } from "../../core/form/statementsJson";
import { today } from "../../core/today";
import controls from "../../ui/controls.module.css";
import { useStatements } from "../own/statements/useStatements";
import { useStatementWords } from "../own/statements/useStatementWords";
import styles from "./check.module.css";

/** What a statement needs beside its figures: who published it, under which title, when. */
export function KeepForm({ checked, date }: { readonly checked: CheckedText; readonly date: string }) {
  const words = useStatementWords();
  const { statements, put } = useStatements(words.title);
  const [done, tell] = useState("");
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const typed = (name: string) => {
      const value = given.get(name);
      return typeof value === "string" ? value.trim() : "";
    };
    const source = {
      kind: "press release",
      publisher: typed("publisher"),
      title: typed("title"),
      date: typed("date"),
      url: "",
    } as const;
    const entered = asStatements(checked, source);
    const all = entered.reduce((file, each) => joinedStatements(file, fileOfEntered(each, today(), file)), statements);
    try {
      await put(all);
      tell(words.added(entered.length));
    } catch {
      tell(words.failed);
    }
  };
  return (
    <form className={styles.keep} onSubmit={(event) => void save(event)}>
      {(["publisher", "title"] as const).map((name) => (
        <label key={name}>
          <span>{words.labels[name]}</span>
          <input name={name} required maxLength={300} />
        </label>
      ))}
      <label>
        <span>{words.labels.date}</span>
        <input name="date" type="date" required max={today()} defaultValue={date} />
      </label>
      <button type="submit" className={controls.button}>
        {words.save}
      </button>
      <p role="status">{done}</p>
    </form>
  );
}
