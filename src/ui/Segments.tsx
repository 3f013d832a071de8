import { useId, useState } from "react";
import styles from "./Segments.module.css";

interface Option<T extends string> {
  readonly value: T;
  readonly text: string;
  /** What assistive technology says in place of a short text. */
  readonly name?: string;
  /** Of the text, where it is not the language of the page. */
  readonly lang?: string;
}

interface Props<T extends string> {
  /** Name for assistive technology. */
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChoose: (value: T) => void;
}

/** A few alternatives, all in sight, of which one holds: native radio buttons that look like words. */
export function Segments<T extends string>({ label, value, options, onChoose }: Props<T>) {
  const name = useId();
  // What is chosen shows at once, also where what depends on it is drawn a frame later.
  const [chosen, choose] = useState<{ readonly from: T; readonly to: T } | null>(null);
  const shown = chosen?.from === value ? chosen.to : value;
  return (
    <span className={styles.segments} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={styles.segment} lang={option.lang}>
          <input
            type="radio"
            name={name}
            checked={option.value === shown}
            aria-label={option.name}
            onChange={() => {
              choose({ from: value, to: option.value });
              onChoose(option.value);
            }}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </span>
  );
}
