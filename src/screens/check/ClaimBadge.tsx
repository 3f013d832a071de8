import type { ClaimVerdict } from "../../analysis/claims/verdict";
import { own } from "../../core/own";
import type { CheckWords } from "../../words/language/check";
import { Explain } from "../about/Explain";
import { classes } from "../../ui/classes";
import styles from "./check.module.css";

export type Outcome = ClaimVerdict["kind"] | "not read";

const signs: Readonly<Record<Outcome, string>> = {
  agrees: "M1 4h10M1 8h10",
  "agrees within rounding": "M1 5c2-2.6 4-2.6 5-1s3 1.6 5-1M1 9.4c2-2.6 4-2.6 5-1s3 1.6 5-1",
  "revised since": "M10.3 4.2A4.8 4.8 0 1 0 10.8 7M10.6 1v3.6H7",
  differs: "M1 4h10M1 8h10M9 1 3 11",
  "does not add up": "M10 2H2l4 4-4 4h8",
  "other side": "M1 4h9M7 1l3 3-3 3M11 8H2M5 5 2 8l3 3",
  "cannot be checked": "M2 6h8",
  "not read": "M4 4a2 2 0 1 1 2 2v2M6 10v1",
};

/** How a verdict looks: what holds, what was revised or is another's, what does not hold, what is open. */
export const looks: Readonly<Record<Outcome, string | undefined>> = {
  agrees: styles.holds,
  "agrees within rounding": styles.holds,
  "revised since": styles.otherwise,
  "other side": styles.otherwise,
  differs: styles.fails,
  "does not add up": styles.fails,
  "cannot be checked": styles.open,
  "not read": styles.open,
};

export const Sign = ({ outcome }: { readonly outcome: Outcome }) => (
  <svg className={styles.sign} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    <path d={signs[outcome]} />
  </svg>
);

/** What of it the page explains. */
const terms = {
  agrees: "agrees",
  "agrees within rounding": "rounding",
  "revised since": "revised",
  differs: "differs",
} as const;

/** The sign and the word of a verdict; never the sign alone. */
export function ClaimBadge({ outcome, words }: { readonly outcome: Outcome; readonly words: CheckWords }) {
  const term = own(terms, outcome);
  return (
    <span className={classes(styles.badge, looks[outcome])}>
      <Sign outcome={outcome} />
      {term ? <Explain term={term}>{words.verdicts[outcome]}</Explain> : <span>{words.verdicts[outcome]}</span>}
    </span>
  );
}
