import { useCombobox } from "downshift";
import { useMemo } from "react";
import { useGrammar } from "../page/useGrammar";
import { codesOf, type Offer, offersFor } from "../../core/offers";
import type { Grammar } from "../../words/language/grammar";
import type { More } from "../../words/language/more";
import { onlyText } from "../../words/none";
import { capital } from "../../words/phrase";
import { Offered } from "./Offered";
import { useListPlace } from "./useListPlace";
import { useMore } from "../page/useMore";
import field from "./picker.module.css";
import styles from "./list.module.css";
import type { PickerProps } from "./pickerProps";

interface Props extends PickerProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

const mostListed = 60;

/** Does what is offered; whether there was anything to do. */
function take(offer: Offer | undefined, { onPick, onAll }: Pick<PickerProps, "onPick" | "onAll">): boolean {
  if (!offer) return false;
  const codes = codesOf(offer);
  if (offer.kind === "all") onAll();
  else if (codes.length > 0) onPick(codes);
  return offer.kind === "all" || codes.length > 0;
}

/** What Enter does where nothing but a text has been entered yet. */
export const takeFirst = (props: PickerProps, text: string): boolean =>
  take(offersFor(props.choosable, text)[0], props);

function summary(
  offers: readonly Offer[],
  text: string,
  { area: forms, partners, list }: Grammar,
  words: More["picker"],
): string {
  const [first] = offers;
  if (!first) return words.none(text);
  if (first.kind === "world") return first.taken ? words.already(capital(forms.name(first.area))) : words.world;
  if (first.kind === "all") return "";
  if (first.kind === "several") {
    const found = `${capital(partners(first.found.length))}. ${words.keys}`;
    return first.missing.length > 0 ? `${words.missing(list(first.missing))} ${found}` : found;
  }
  if (first.taken) {
    const name = capital(forms.name(first.match.area));
    return first.taken === "reporter" ? words.isReporter(name) : words.already(name);
  }
  const free = offers.flatMap((offer) => (offer.kind === "partner" && !offer.taken ? offer.match.language : []));
  const found = capital(partners(free.length));
  const [tongue, ...others] = new Set(free);
  const isOne = text !== "" && others.length === 0;
  return `${isOne && tongue && tongue !== "alias" ? words.foundIn(found, words.tongues[tongue]) : found}. ${words.keys}`;
}

const keyOf = (offer: Offer): string => (offer.kind === "partner" ? offer.match.area.code : offer.kind);

/** The open blank of a partner: type a name in any of the five languages, or a code; several are parted by commas. */
export function Picker({ choosable, only, rank, text, onText, onPick, onAll }: Props) {
  const grammar = useGrammar();
  const { picker, offers: words } = useMore();
  const offers = useMemo(() => offersFor(choosable, text), [choosable, text]);
  const listed = offers.slice(0, mostListed);
  const box = useCombobox<Offer>({
    items: listed,
    inputValue: text,
    defaultHighlightedIndex: 0,
    initialIsOpen: true,
    itemToString: (offer) => (offer?.kind === "partner" ? grammar.area.name(offer.match.area) : ""),
    selectedItem: null,
    stateReducer: (_, { type, changes }) => {
      const chosen =
        type === useCombobox.stateChangeTypes.InputKeyDownEnter || type === useCombobox.stateChangeTypes.ItemClick;
      // The blank stays open for the next partner, as a list of several is often wanted.
      if (chosen) return { ...changes, isOpen: true, inputValue: "", highlightedIndex: 0 };
      return type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, selectedItem: null } : changes;
    },
    onSelectedItemChange: ({ selectedItem }) => {
      // What is taken already stays in the blank, with the word that it is.
      if (take(selectedItem ?? undefined, { onPick, onAll })) onText("");
    },
    onIsOpenChange: ({ isOpen }) => {
      if (!isOpen) onText("");
    },
  });
  const { blank, list } = useListPlace();
  return (
    <span className={field.picker} ref={blank}>
      {/* Focus follows the reader's own click or key into the blank. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <input
        {...box.getInputProps({
          "aria-label": grammar.ui.question.add,
          autoFocus: true,
          placeholder: grammar.ui.question.plus,
          spellCheck: false,
          // At once: reported after the event, a second letter typed in haste would replace the first.
          onChange: (event) => onText(event.currentTarget.value),
        })}
      />
      <span className={styles.list} hidden={!box.isOpen} ref={list}>
        {/* Not a stop of its own: a list that scrolls would catch Tab, close, and drop the focus. */}
        <ul {...box.getMenuProps({ "aria-label": picker.partners, tabIndex: -1 })}>
          {box.isOpen &&
            listed.map((offer, index) => (
              <li
                key={keyOf(offer)}
                {...box.getItemProps({ item: offer, index })}
                data-active={index === box.highlightedIndex || undefined}
              >
                <Offered offer={offer} text={text} rank={rank} />
              </li>
            ))}
        </ul>
        <span className={styles.hint} role="status">
          {`${only ? `${onlyText(grammar, words, only.reporter, only.partners)}. ` : ""}${summary(offers, text, grammar, picker)}`}
        </span>
      </span>
    </span>
  );
}
