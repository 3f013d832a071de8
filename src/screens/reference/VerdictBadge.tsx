import type { Verdict } from "../../analysis/check";
import { useGrammar } from "../page/useGrammar";
import { verdictName } from "../../words/verdictWords";
import { Explain } from "../about/Explain";
import { useMore } from "../page/useMore";
import { classes } from "../../ui/classes";
import styles from "./VerdictBadge.module.css";

const signs: Readonly<Record<Verdict["kind"], string>> = {
  agrees: "M1 4h10M1 8h10",
  "agrees within rounding": "M1 5c2-2.6 4-2.6 5-1s3 1.6 5-1M1 9.4c2-2.6 4-2.6 5-1s3 1.6 5-1",
  "revised since": "M10.3 4.2A4.8 4.8 0 1 0 10.8 7M10.6 1v3.6H7",
  differs: "M1 4h10M1 8h10M9 1 3 11",
  "no series": "M2 6h8",
};

const terms = {
  agrees: "agrees",
  "agrees within rounding": "rounding",
  "revised since": "revised",
  differs: "differs",
  "no series": "unchecked",
} as const;

const looks: Partial<Readonly<Record<Verdict["kind"], string | undefined>>> = {
  "revised since": styles.revised,
  differs: styles.differs,
  "no series": styles.none,
};

/** A drawn sign and the word of a verdict; never the sign alone. */
export function VerdictBadge({ verdict, short = false }: { verdict: Verdict; short?: boolean }) {
  const grammar = useGrammar();
  const { gaps } = useMore().figures;
  const { kind } = verdict;
  return (
    <span className={classes(styles.badge, looks[kind])}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d={signs[kind]} />
      </svg>
      <Explain term={terms[kind]}>
        {short && kind === "no series" ? gaps.notCollected : verdictName(grammar, verdict)}
      </Explain>
    </span>
  );
}
