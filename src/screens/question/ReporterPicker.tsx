import { useCombobox } from "downshift";
import { useEffect, useMemo, useState } from "react";
import { useGrammar } from "../page/useGrammar";
import { coverageOf, usualPeriods } from "../../core/coverage";
import type { Dataset } from "../../core/dataset";
import { type Match, search } from "../../core/search";
import { useReporters } from "../../io/useReporters";
import type { FittedView } from "../../state/fit";
import type { Grammar } from "../../words/language/grammar";
import { shortName } from "../../words/sourceWords";
import { Marked } from "./Offered";
import { useListPlace } from "./useListPlace";
import { useMore } from "../page/useMore";
import field from "./picker.module.css";
import styles from "./list.module.css";

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
  /** What was typed to open it. */
  readonly typed: string;
  readonly onChoose: (code: string) => void;
  /** A reporter is looked at, and may be chosen in a moment. */
  readonly onPoint: (code: string) => void;
  /** `isLeft`: the reader has gone elsewhere, and is not called back. */
  readonly onClose: (isLeft: boolean) => void;
}

/** The sources and years of a reporter's files. */
function noteOf(grammar: Grammar, { catalog, reporters }: Dataset, code: string): string {
  const entry = catalog.reporters.get(code);
  const ids = entry ? [entry, ...entry.more].flatMap(({ sources }) => sources) : [];
  const names = [...new Set(ids)].map((id) => {
    const source = catalog.sources.get(id);
    return source ? shortName(grammar, source) : id;
  });
  const periods = usualPeriods(entry ? coverageOf(entry) : (reporters.get(code)?.coverage ?? []));
  return [...names, ...(periods ? [grammar.periods(periods)] : [])].join(", ");
}

/** The open blank of the reporter: type a name in any of the five languages, or a code. */
export function ReporterPicker({ dataset, view, typed, onChoose, onPoint, onClose }: Props) {
  const grammar = useGrammar();
  const { reporters: words } = useMore();
  const { area: forms, language, ui } = grammar;
  const [text, setText] = useState(typed);
  const others = useReporters(dataset.catalog);
  const areas = useMemo(
    () =>
      [...new Set([...dataset.catalog.reporters.keys(), ...dataset.reporters.keys()])]
        .flatMap((code) => dataset.areas.get(code) ?? [])
        .toSorted((a, b) => forms.name(a).localeCompare(forms.name(b), language)),
    [dataset, forms, language],
  );
  const notes = useMemo(
    () => new Map(areas.map(({ code }) => [code, noteOf(grammar, dataset, code)])),
    [areas, grammar, dataset],
  );
  // The reporter comes first, then the partners of the question, whose own view of it is looked for most.
  const { partners, reporter } = view;
  const found = useMemo(() => {
    // A country that is no more, whose code has four letters, comes after those that are called alike.
    const group = (code: string) => (code === reporter ? -2 : partners.includes(code) ? -1 : code.length > 2 ? 1 : 0);
    const place = new Map(areas.map(({ code }, i) => [code, i + areas.length * group(code)]));
    return search(areas, text, ({ code }) => place.get(code) ?? 0);
  }, [areas, text, partners, reporter]);
  const box = useCombobox<Match>({
    items: found,
    inputValue: text,
    defaultHighlightedIndex: 0,
    initialHighlightedIndex: 0,
    initialIsOpen: true,
    itemToString: (match) => (match ? forms.name(match.area) : ""),
    selectedItem: null,
    // A click into the field moves the caret, and closes nothing.
    stateReducer: (_, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputClick ? { ...changes, isOpen: true } : changes,
    onSelectedItemChange: ({ selectedItem }) => selectedItem && onChoose(selectedItem.area.code),
    onIsOpenChange: ({ isOpen, type }) => {
      if (!isOpen) onClose(type === useCombobox.stateChangeTypes.InputBlur);
    },
  });
  // Another letter puts another one first, which Enter would take, though the place that is lit stays the same.
  const pointed = found[box.highlightedIndex]?.area.code ?? reporter;
  useEffect(() => {
    if (pointed !== reporter) onPoint(pointed);
  }, [pointed, reporter, onPoint]);
  const { blank, list } = useListPlace();
  // What is opened is to be seen.
  useEffect(() => {
    list.current?.scrollIntoView?.({ block: "nearest" });
  });
  const shown = dataset.areas.get(reporter);
  // A name that is not here yet is not denied.
  const hint = others !== "there" ? words[others] : found.length === 0 ? words.none(text) : "";
  return (
    <span className={field.picker} ref={blank}>
      {/* Focus follows the reader's own click or key into the blank. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <input
        {...box.getInputProps({
          "aria-label": ui.question.reporter,
          autoFocus: true,
          placeholder: shown ? forms.name(shown) : reporter,
          spellCheck: false,
          // At once: reported after the event, a second letter typed in haste would replace the first.
          onChange: (event) => setText(event.currentTarget.value),
        })}
      />
      <span className={styles.list} hidden={!box.isOpen} ref={list}>
        <ul {...box.getMenuProps({ "aria-label": ui.question.reporter, tabIndex: -1 })}>
          {box.isOpen &&
            found.map((match, index) => {
              const { area } = match;
              const isOther = text !== "" && match.language !== language;
              return (
                <li
                  key={area.code}
                  {...box.getItemProps({
                    item: match,
                    index,
                    "aria-label": `${forms.name(area)} (${notes.get(area.code)})`,
                  })}
                  aria-current={area.code === reporter || undefined}
                  data-active={index === box.highlightedIndex || undefined}
                >
                  <span>
                    <span className={styles.name}>
                      {text && !isOther ? <Marked match={match} /> : forms.name(area)}
                    </span>
                    {isOther && (
                      <span className={styles.other}>
                        <Marked match={match} />
                      </span>
                    )}
                  </span>
                  <span className={styles.rank}>{notes.get(area.code)}</span>
                </li>
              );
            })}
        </ul>
        <span className={styles.hint} role="status">
          {hint}
        </span>
      </span>
    </span>
  );
}
