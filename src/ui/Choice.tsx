import { type SyntheticEvent, useMemo } from "react";
import { Caret } from "./marks";

interface Option<T extends string> {
  readonly value: T;
  readonly text: string;
  /** What the list says beside the text. */
  readonly note?: string;
  /** Of the text, where it is not the language of the page. */
  readonly lang?: string;
}

interface Props<T extends string> {
  /** Name for assistive technology. */
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChoose: (value: T) => void;
  /** The option under the pointer or the focus, in browsers whose list can be a part of the page: it is one then. */
  readonly onPoint?: (value: T) => void;
  readonly look: "blank" | "setting";
}

/** A blank of a sentence that is a native select: keyboard, touch and screen readers know it already. */
export function Choice<T extends string>({ label, value, options, onChoose, onPoint, look }: Props<T>) {
  const shown = options.find((option) => option.value === value)?.text ?? value;
  // Hundreds of options need not be gone through again where another choice changes the page.
  const list = useMemo(
    () =>
      options.map(({ value: each, text, note, lang }) => (
        // Of a closed list the parts are hidden, and would be missing in the name.
        <option key={each} value={each} lang={lang} aria-label={note === undefined ? undefined : `${text} (${note})`}>
          {note === undefined ? (
            text
          ) : (
            <>
              <span>{text}</span>
              <span className="held">{` (${note})`}</span>
            </>
          )}
        </option>
      )),
    [options],
  );
  const point = ({ target }: SyntheticEvent) => {
    const option = target instanceof Element && target.closest("option");
    // The list holds no other values.
    if (option) onPoint?.(option.value as T);
  };
  return (
    <span className={look}>
      <span aria-hidden="true" className="shown">
        <span>{shown}</span>
        <Caret />
      </span>
      <select
        className={onPoint && "listed"}
        aria-label={label}
        value={value}
        onChange={(event) => onChoose(event.target.value as T)}
        onPointerOver={point}
        onFocus={point}
      >
        {list}
      </select>
    </span>
  );
}
