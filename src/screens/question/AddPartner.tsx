import { useRef, useState } from "react";
import { useGrammar } from "../page/useGrammar";
import styles from "./picker.module.css";
import type { PickerProps } from "./pickerProps";

const loadPicker = () => import("./Picker");
type Loaded = Awaited<ReturnType<typeof loadPicker>>;

/**
 * The blank "+ partner". What searches the names is loaded when the blank is first entered; what was typed till then is
 * kept, Enter is answered when it has come, also where Escape followed it, and after Escape it stays closed.
 */
export function AddPartner(props: PickerProps) {
  const { question } = useGrammar().ui;
  const [entered, setEntered] = useState(false);
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const wanted = useRef<string | null>(null);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const load = async () => {
    try {
      const come = await loadPicker();
      // Who has gone on in the meantime is not called back; whose field has already given way to the list, stays.
      if (field.current && document.activeElement !== field.current) setEntered(false);
      setLoaded(come);
      if (wanted.current !== null && come.takeFirst(props, wanted.current)) setText("");
      wanted.current = null;
    } catch {
      // Where it cannot be fetched, the blank stays as it is, and the next entry tries again.
    }
  };
  if (entered && loaded) return <loaded.Picker {...props} text={text} onText={setText} />;
  // One and the same field until then: a field in between would lose the focus, and letters with it.
  return (
    <span className={styles.picker}>
      <input
        ref={field}
        role="combobox"
        aria-label={question.add}
        aria-expanded={false}
        aria-controls="partners-list"
        placeholder={question.plus}
        value={text}
        onFocus={() => {
          setEntered(true);
          void load();
        }}
        onPointerEnter={() => void load()}
        onKeyDown={({ key }) => {
          if (key === "Enter" && text.trim() !== "") wanted.current = text;
          if (key !== "Escape") return;
          setEntered(false);
          setText("");
        }}
        onChange={(event) => {
          setEntered(true);
          wanted.current = null;
          setText(event.target.value);
        }}
      />
    </span>
  );
}
