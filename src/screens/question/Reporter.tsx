import { useMemo, useState } from "react";
import { useGrammar } from "../page/useGrammar";
import type { Dataset } from "../../core/dataset";
import type { FittedView } from "../../state/fit";
import { Choice } from "../../ui/Choice";

const loadPicker = () => import("./ReporterPicker");
type Loaded = Awaited<ReturnType<typeof loadPicker>>;

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
  readonly onChoose: (code: string) => void;
  readonly onPoint: (code: string) => void;
}

/**
 * The blank of the reporter: closed a choice as any other, opened a list that is searched. What searches it is loaded when
 * the blank is first entered; where it cannot be fetched, the list of the browser serves.
 */
export function Reporter({ dataset, view, onChoose, onPoint }: Props) {
  const { area: forms, language, ui } = useGrammar();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  /** What was typed to open it; null while it is closed. */
  const [typed, open] = useState<string | null>(null);
  const [isBack, comeBack] = useState(false);
  const load = async () => {
    try {
      setLoaded(await loadPicker());
    } catch {
      open(null);
    }
  };
  const { areas, catalog, reporters } = dataset;
  const options = useMemo(() => {
    // The one asked for may have nothing to say of what is asked.
    const codes = [...new Set([...catalog.reporters.keys(), ...reporters.keys(), view.reporter])];
    return codes
      .flatMap((value) => {
        const area = areas.get(value);
        return area ? [{ value, text: forms.name(area) }] : [];
      })
      .toSorted((a, b) => a.text.localeCompare(b.text, language));
  }, [areas, catalog, reporters, view.reporter, forms, language]);
  if (loaded && typed !== null)
    return (
      <loaded.ReporterPicker
        dataset={dataset}
        view={view}
        typed={typed}
        onChoose={onChoose}
        onPoint={onPoint}
        onClose={(isLeft) => {
          comeBack(!isLeft);
          open(null);
        }}
      />
    );
  return (
    <Choice
      look="blank"
      label={ui.question.reporter}
      value={view.reporter}
      options={options}
      onChoose={onChoose}
      onOpen={(letter) => {
        open((typed ?? "") + letter);
        void load();
      }}
      isFocused={isBack}
    />
  );
}
