import { type SyntheticEvent, useMemo } from "react";
import { Caret } from "./marks";

interface Option {
  readonly value: string;
  readonly text: string;
  /** What the list says beside the text. */
  readonly note?: string;
  /** Of the text, where it is not the language of the page. */
  readonly lang?: string;
}

interface Props {
  /** Name for assistive technology. */
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
  /** The option under the pointer or the focus, in browsers whose list can be a part of the page: it is one then. */
  readonly onPoint?: (value: string) => void;
  readonly look: "blank" | "setting";
}

/** A blank of a sentence that is a native select: keyboard, touch and screen readers know it already. */
export function Choice({ label, value, options, onChoose, onPoint, look }: Props) {
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
    if (option) onPoint?.(option.value);
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
        onChange={(event) => onChoose(event.target.value)}
        onPointerOver={point}
        onFocus={point}
      >
        {list}
      </select>
    </span>
  );
}
