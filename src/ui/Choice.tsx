import { Caret } from "./marks";

interface Option {
  readonly value: string;
  readonly text: string;
  /** What stands in the sentence, where the list says more. */
  readonly short?: string;
}

interface Props {
  /** Name for assistive technology. */
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
  readonly look: "blank" | "setting";
}

/** A blank of a sentence that is a native select: keyboard, touch and screen readers know it already. */
export function Choice({ label, value, options, onChoose, look }: Props) {
  const chosen = options.find((option) => option.value === value);
  const shown = chosen?.short ?? chosen?.text ?? value;
  return (
    <span className={look}>
      <span aria-hidden="true" className="shown">
        {shown}
        <Caret />
      </span>
      <select aria-label={label} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </span>
  );
}
