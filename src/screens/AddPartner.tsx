import { lazy, Suspense, useState } from "react";
import type { Area } from "../core/area";

const Picker = lazy(async () => ({ default: (await import("./Picker")).Picker }));

interface Props {
  readonly areas: readonly Area[];
  readonly rank: (area: Area) => number | null;
  readonly onPick: (code: string) => void;
}

/** The blank "+ partner". What searches the names is loaded when the blank is first entered; what was typed till then is kept. */
export function AddPartner({ areas, rank, onPick }: Props) {
  const [entered, setEntered] = useState(false);
  const [text, setText] = useState("");
  const leave = () => {
    setEntered(false);
    setText("");
  };
  const waiting = (
    <span className="picker">
      <input
        role="combobox"
        aria-label="Add partner"
        aria-expanded={false}
        aria-controls="partners-list"
        placeholder="+ partner"
        value={text}
        onFocus={() => setEntered(true)}
        onPointerEnter={() => void import("./Picker")}
        onChange={(event) => setText(event.target.value)}
      />
    </span>
  );
  if (!entered) return waiting;
  return (
    <Suspense fallback={waiting}>
      <Picker areas={areas} rank={rank} text={text} onText={setText} onPick={onPick} onLeave={leave} />
    </Suspense>
  );
}
