import { useCombobox } from "downshift";
import { useLayoutEffect, useMemo, useRef } from "react";
import { useGrammar } from "../charts/useGrammar";
import type { Area } from "../core/area";
import { type Match, search } from "../core/search";
import type { Grammar } from "../words/grammar/grammar";
import type { More } from "../words/messages/more";
import { capital } from "../words/phrase";
import { useMore } from "./useMore";

interface Props {
  readonly areas: readonly Area[];
  /** Rank by turnover, from 1; null for what has none. */
  readonly rank: (area: Area) => number | null;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onPick: (code: string) => void;
}

const mostListed = 60;
const listWidth = 440;

function summary(
  matches: readonly Match[],
  text: string,
  partners: Grammar["partners"],
  { none, foundIn, tongues, keys }: More["picker"],
): string {
  if (matches.length === 0) return none(text);
  const found = capital(partners(matches.length));
  const [tongue, ...others] = new Set(matches.map(({ language }) => language));
  const where = text && tongue && others.length === 0 ? foundIn(found, tongues[tongue]) : found;
  return `${where}. ${keys}`;
}

/** The name with the part that was typed in bold. */
function Marked({ name, at, length }: { name: string; at: number; length: number }) {
  return (
    <>
      {name.slice(0, at)}
      <b>{name.slice(at, at + length)}</b>
      {name.slice(at + length)}
    </>
  );
}

/** The open blank of a partner: type a name in any of the five languages, or a code. */
export function Picker({ areas, rank, text, onText, onPick }: Props) {
  const grammar = useGrammar();
  const { language, area: forms, partners, ui } = useGrammar();
  const { picker } = useMore();
  const matches = useMemo(() => search(areas, text, (area) => rank(area) ?? 1000), [areas, text, rank]);
  const listed = matches.slice(0, mostListed);
  const box = useCombobox<Match>({
    items: listed,
    inputValue: text,
    defaultHighlightedIndex: 0,
    initialIsOpen: true,
    itemToString: (match) => (match ? forms.name(match.area) : ""),
    selectedItem: null,
    stateReducer: (_, { type, changes }) => {
      const chosen =
        type === useCombobox.stateChangeTypes.InputKeyDownEnter || type === useCombobox.stateChangeTypes.ItemClick;
      // The blank stays open for the next partner, as a list of several is often wanted.
      if (chosen) return { ...changes, isOpen: true, inputValue: "", highlightedIndex: 0 };
      return type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, selectedItem: null } : changes;
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      onText("");
      onPick(selectedItem.area.code);
    },
    onIsOpenChange: ({ isOpen }) => {
      if (!isOpen) onText("");
    },
  });
  // Near the edge of the window the list is moved back into it; each drawing measures, since a partner more moves the blank.
  const blank = useRef<HTMLSpanElement>(null);
  const list = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (!blank.current || !list.current) return;
    const room = document.documentElement.clientWidth - 16;
    const shift = room - blank.current.getBoundingClientRect().left - Math.min(listWidth, room - 16);
    list.current.style.left = `${Math.min(0, shift)}px`;
  });
  return (
    <span className="picker" ref={blank}>
      {/* Focus follows the reader's own click or key into the blank. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <input
        {...box.getInputProps({
          "aria-label": ui.question.add,
          autoFocus: true,
          placeholder: ui.question.plus,
          spellCheck: false,
          // At once: told after the event, a second letter typed in haste would replace the first.
          onChange: (event) => onText(event.currentTarget.value),
        })}
      />
      <span className="list" hidden={!box.isOpen} ref={list}>
        {/* Not a stop of its own: a list that scrolls would catch Tab, close, and drop the focus. */}
        <ul {...box.getMenuProps({ "aria-label": picker.partners, tabIndex: -1 })}>
          {box.isOpen &&
            listed.map((match, index) => {
              const place = rank(match.area);
              return (
                <li
                  key={match.area.code}
                  {...box.getItemProps({ item: match, index })}
                  data-active={index === box.highlightedIndex || undefined}
                >
                  <span className="names">
                    <span className="name">
                      {match.language === language && text ? (
                        <Marked name={match.name} at={match.at} length={text.trim().length} />
                      ) : (
                        forms.name(match.area)
                      )}
                    </span>
                    {match.language !== language && (
                      <span className="other" lang={match.language}>
                        <Marked name={match.name} at={match.at} length={text.trim().length} />
                      </span>
                    )}
                  </span>
                  <span className="rank">
                    {match.area.kind === "group" ? picker.group : place ? grammar.ordinal(place) : ".."}
                  </span>
                </li>
              );
            })}
        </ul>
        <span className="hint" role="status">
          {summary(matches, text, partners, picker)}
        </span>
      </span>
    </span>
  );
}
