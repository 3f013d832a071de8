import { useRef, useState } from "react";
import { useGrammar } from "../charts/useGrammar";
import type { Area } from "../core/area";

const loadPicker = () => import("./Picker");
type Picker = Awaited<ReturnType<typeof loadPicker>>["Picker"];

interface Props {
  readonly areas: readonly Area[];
  readonly rank: (area: Area) => number | null;
  readonly onPick: (code: string) => void;
}

/** The blank "+ partner". What searches the names is loaded when the blank is first entered; what was typed till then is kept. */
export function AddPartner({ areas, rank, onPick }: Props) {
  const { question } = useGrammar().ui;
  const [entered, setEntered] = useState(false);
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const [Picker, setPicker] = useState<Picker | null>(null);
  const load = async () => {
    try {
      const loaded = await loadPicker();
      // Who has gone on in the meantime is not called back; whose field has already given way to the list, stays.
      if (field.current && document.activeElement !== field.current) setEntered(false);
      setPicker(() => loaded.Picker);
    } catch {
      // Where it cannot be fetched, the blank stays as it is, and the next entry tries again.
    }
  };
  if (entered && Picker) return <Picker areas={areas} rank={rank} text={text} onText={setText} onPick={onPick} />;
  // One and the same field until then: a field in between would lose the focus, and letters with it.
  return (
    <span className="picker">
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
        onChange={(event) => setText(event.target.value)}
      />
    </span>
  );
}
