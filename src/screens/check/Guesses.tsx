import { isMonths } from "../../analysis/claims/periods";
import type { Assumed, CheckedClaim } from "../../analysis/claims/verdict";
import type { Area } from "../../core/area";
import { inYear, yearly } from "../../core/period";
import { useGrammar } from "../page/useGrammar";
import { today } from "../../core/today";
import { Choice } from "../../ui/Choice";
import controls from "../../ui/controls.module.css";
import type { CheckPageWords } from "../../words/language/checkPage";
import { assume } from "./checking";
import styles from "./check.module.css";

interface Props {
  readonly each: CheckedClaim;
  /** Its position among the claims. */
  readonly at: number;
  /** The countries and groups that the text may mean. */
  readonly places: readonly Area[];
  readonly words: CheckPageWords;
}

const span = 8;

/** What a reader takes for right by leaving it as it is. */
function confirmed({ taken }: CheckedClaim): Assumed {
  const { reporter, partner, period, unit, guessed } = taken;
  return {
    ...(guessed.includes("reporter") && reporter !== null ? { reporter } : {}),
    ...(guessed.includes("partner") && partner !== null ? { partner } : {}),
    ...(guessed.includes("period") && period !== null ? { period } : {}),
    ...(guessed.includes("currency") ? { unit } : {}),
  };
}

/** Controls over what was guessed of a claim, or could not be known. */
export function Guesses({ each, at, places, words }: Props) {
  const grammar = useGrammar();
  const { claim, taken } = each;
  const { guessed, period } = taken;
  const open = (part: (typeof guessed)[number], isMissing: boolean) => guessed.includes(part) || isMissing;
  const isTrade = claim.kind !== "target" && claim.kind !== "other";
  const placeOptions = (chosen: string | null) => [
    ...(chosen === null ? [{ value: "", text: words.unknown }] : []),
    ...places.map((area) => ({ value: area.code, text: grammar.area.name(area) })),
  ];
  const month = isMonths(period) ? period : null;
  const latest = Math.max(Number(today().slice(0, 4)), month?.year ?? 0);
  const years = Array.from({ length: span }, (_, i) => String((month?.year ?? latest) + 3 - i)).filter(
    (year) => Number(year) <= latest,
  );
  const confirming = confirmed(each);
  if (!isTrade) return null;
  return (
    <span className={styles.guesses}>
      {open("reporter", taken.reporter === null) && (
        <Choice
          look="setting"
          label={words.reporter(claim.quote)}
          value={taken.reporter ?? ""}
          options={placeOptions(taken.reporter)}
          onChoose={(reporter) => assume(at, { reporter })}
        />
      )}
      {open("partner", taken.partner === null) && (
        <Choice
          look="setting"
          label={words.partner(claim.quote)}
          value={taken.partner ?? ""}
          options={placeOptions(taken.partner)}
          onChoose={(partner) => assume(at, { partner })}
        />
      )}
      {open("period", period === null) && (
        <Choice
          look="setting"
          label={words.period(claim.quote)}
          value={month ? String(month.year) : ""}
          options={[
            ...(month ? [] : [{ value: "", text: words.unknown }]),
            ...years.map((year) => ({
              value: year,
              text: month ? grammar.period(inYear(month, Number(year))) : year,
            })),
          ]}
          onChoose={(year) => assume(at, { period: month ? inYear(month, Number(year)) : yearly(Number(year)) })}
        />
      )}
      {guessed.includes("currency") && (
        <Choice
          look="setting"
          label={words.currency(claim.quote)}
          value={taken.unit}
          options={[...new Set([taken.unit, "USD", "EUR"])].map((unit) => ({ value: unit, text: unit }))}
          onChoose={(unit) => assume(at, { unit })}
        />
      )}
      {Object.keys(confirming).length > 0 && (
        <button type="button" className={controls.link} onClick={() => assume(at, confirming)}>
          {words.confirm}
        </button>
      )}
    </span>
  );
}
