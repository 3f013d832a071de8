import type { Dataset } from "../../core/dataset";
import type { FittedView } from "../../state/fit";
import { chooseGroup } from "../../state/store";
import { Choice } from "../../ui/Choice";
import { useMore } from "../page/useMore";
import { useGrammar } from "../page/useGrammar";
import styles from "./Groups.module.css";
import { classes } from "../../ui/classes";
import sideways from "../../ui/sideways.module.css";

/** The groups that a reader of Kazakhstan's trade asks for first; all others are in the list behind them. */
const first = ["EU", "EAEU", "CIS", "143", "039"];

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
  /** How many partners or members the chosen group has. */
  readonly of: number;
}

/** Whose ranking it is: all partners, or the members of a group. */
export function Groups({ dataset, view: { group: chosen }, of }: Props) {
  const grammar = useGrammar();
  const { groups: words } = useMore();
  const groups = [...dataset.areas.values()].filter(({ kind }) => kind === "group");
  const shown = first.flatMap((code) => groups.find((group) => group.code === code) ?? []);
  const others = groups
    .filter((group) => !shown.includes(group))
    .toSorted((a, b) => (grammar.area.short(a) < grammar.area.short(b) ? -1 : 1));
  const isOther = others.some(({ code }) => code === chosen);
  const count = (isChosen: boolean) => isChosen && <small>{of}</small>;
  return (
    <div className={classes(styles.groups, sideways.sideways)} role="group" aria-label={words.label}>
      {[
        { code: null, text: words.all },
        ...shown.map((each) => ({ code: each.code, text: grammar.area.short(each) })),
      ].map(({ code, text }) => (
        <button
          key={text}
          type="button"
          aria-pressed={code === chosen}
          aria-label={code === chosen ? `${text} ${of}` : undefined}
          onClick={() => chooseGroup(code)}
        >
          <span>{`${text} `}</span>
          {count(code === chosen)}
        </button>
      ))}
      {others.length > 0 && (
        <span className={isOther ? styles.pressed : styles.other}>
          <Choice
            look="setting"
            label={words.other}
            value={isOther ? (chosen ?? "") : ""}
            options={[
              { value: "", text: isOther ? words.all : words.other },
              ...others.map((group) => ({ value: group.code, text: grammar.area.short(group) })),
            ]}
            onChoose={(code) => chooseGroup(code || null)}
          />
          {isOther && <small>{` ${of}`}</small>}
        </span>
      )}
    </div>
  );
}
