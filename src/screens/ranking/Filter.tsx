import type { Area } from "../../core/area";
import type { Dataset } from "../../core/dataset";
import { search, searchSeveral } from "../../core/search";
import type { FittedView } from "../../state/fit";
import controls from "../../ui/controls.module.css";
import typography from "../../ui/typography.module.css";
import type { Grammar } from "../../words/language/grammar";
import { moreOf } from "../../words/moreOf";
import type { Texts } from "../export/exportPicture";
import { useMore } from "../page/useMore";
import { Groups } from "./Groups";
import styles from "./Ranking.module.css";

/** The codes of those that are meant by what was typed. */
export function meant(areas: readonly Area[], text: string): ReadonlySet<string> {
  const matches = searchSeveral(areas, text, () => 0)?.found ?? search(areas, text, () => 0);
  return new Set(matches.map(({ area }) => area.code));
}

/** What is said of the rows, and that they are only those that match what was typed, if anything was. */
export const filtered = (texts: Texts, grammar: Grammar, wanted: string): Texts =>
  wanted ? { ...texts, notes: [...texts.notes, moreOf(grammar).ranking.onlyMatching(wanted)] } : texts;

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
  /** How many have a place. */
  readonly of: number;
  readonly typed: string;
  readonly onType: (text: string) => void;
  /** Whether all rows are shown; null where none would be passed over. */
  readonly all: boolean | null;
  readonly onAll: (all: boolean) => void;
  /** How many rows are shown. */
  readonly found: number;
}

/** Whose ranking it is, and which rows of it are looked for. */
export function Filter({ dataset, view, of, typed, onType, all, onAll, found }: Props) {
  const { ranking: words } = useMore();
  const wanted = typed.trim();
  return (
    <>
      <Groups dataset={dataset} view={view} of={of} />
      <div className={styles.within}>
        <input
          type="search"
          aria-label={words.find}
          placeholder={words.find}
          value={typed}
          onChange={(event) => onType(event.target.value)}
        />
        {all !== null && !wanted && (
          <button type="button" className={controls.link} aria-pressed={all} onClick={() => onAll(!all)}>
            {all ? words.fewer : words.all}
          </button>
        )}
        <span className={typography.note} role="status">
          {wanted && (found === 0 ? words.none(wanted) : words.found(found))}
        </span>
      </div>
    </>
  );
}
