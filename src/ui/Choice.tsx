import { type SyntheticEvent, useMemo } from "react";
import { Caret } from "./marks";
import styles from "./Choice.module.css";

interface Option<T extends string> {
  readonly value: T;
  readonly text: string;
  /** Of the text, where it is not the language of the page. */
  readonly lang?: string;
}

interface Props<T extends string> {
  /** Name for assistive technology. */
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChoose: (value: T) => void;
  /** Opens what stands in the place of the browser's list, with the letter that was typed to open it. */
  readonly onOpen?: (letter: string) => void;
  readonly isFocused?: boolean;
  readonly look: "blank" | "setting";
}

/** A blank of a sentence that is a native select: keyboard, touch and screen readers know it already. */
export function Choice<T extends string>({ label, value, options, onChoose, onOpen, isFocused, look }: Props<T>) {
  const shown = options.find((option) => option.value === value)?.text ?? value;
  // Hundreds of options need not be gone through again where another choice changes the page.
  const list = useMemo(
    () =>
      options.map(({ value: each, text, lang }) => (
        <option key={each} value={each} lang={lang}>
          {text}
        </option>
      )),
    [options],
  );
  const open = (event: SyntheticEvent<HTMLElement>, letter = "") => {
    event.preventDefault();
    // What is typed before the list has come is heard here.
    event.currentTarget.focus();
    onOpen?.(letter);
  };
  return (
    <span className={styles[look]}>
      <span aria-hidden="true" className={styles.shown}>
        <span>{shown}</span>
        <Caret />
      </span>
      <select
        aria-label={label}
        value={value}
        onChange={(event) => onChoose(event.target.value as T)}
        // The focus of one who comes back from the list.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={isFocused}
        onMouseDown={onOpen && open}
        onKeyDown={
          onOpen &&
          ((event) => {
            const { key, ctrlKey, metaKey } = event;
            if (!ctrlKey && !metaKey && /^(?:.|Enter|Arrow(?:Up|Down))$/u.test(key))
              open(event, key.length > 1 ? "" : key.trim());
          })
        }
      >
        {list}
      </select>
    </span>
  );
}
