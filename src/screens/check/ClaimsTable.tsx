import { useMemo } from "react";
import { areaName } from "../../words/areaName";
import type { CheckedClaim, CheckedText, ClaimVerdict } from "../../analysis/claims/verdict";
import type { Area } from "../../core/area";
import type { Reading } from "../../core/claim";
import type { Dataset } from "../../core/dataset";
import { useGrammar } from "../page/useGrammar";
import { SortHead } from "../../ui/SortHead";
import { useSorted } from "../../ui/useSorted";
import controls from "../../ui/controls.module.css";
import { meaningOf } from "../../words/checkMeaning";
import { claimReason, figureText } from "../../words/checkReason";
import type { CheckWords } from "../../words/language/check";
import type { CheckPageWords } from "../../words/language/checkPage";
import { claimSource } from "../../words/review";
import figures from "../table/figures.module.css";
import { ClaimBadge } from "./ClaimBadge";
import { Guesses } from "./Guesses";
import { viewOf } from "./showClaim";
import styles from "./check.module.css";

interface Props {
  readonly dataset: Dataset;
  readonly reading: Reading;
  readonly checked: CheckedText;
  readonly words: CheckWords;
  readonly page: CheckPageWords;
}

/** The countries and groups that a text speaks of, in the order in which they are named. */
function placesOf({ claims }: CheckedText, areas: ReadonlyMap<string, Area>): Area[] {
  const codes = claims.flatMap(({ claim, taken }) => [
    taken.reporter,
    taken.partner,
    claim.reporter,
    claim.partner,
    ...(claim.pair ?? []),
  ]);
  return [...new Set(codes)].flatMap((code) => (code === null ? [] : (areas.get(code) ?? [])));
}

/** What needs a reader's eye comes first. */
const severity: readonly ClaimVerdict["kind"][] = [
  "does not add up",
  "differs",
  "other side",
  "revised since",
  "cannot be checked",
  "agrees within rounding",
  "agrees",
];

interface RowProps extends Props {
  readonly each: CheckedClaim;
  readonly at: number;
  readonly places: readonly Area[];
}

function Row({ dataset, checked, words, page, each, at, places }: RowProps) {
  const grammar = useGrammar();
  const { claim, statistics } = each;
  const { reporter, partner, what, when, much } = meaningOf(grammar, words, each, dataset.areas);
  const view = viewOf(each);
  const quote = claim.quote.replace(/\s+/g, " ");
  const counted = statistics && figureText(grammar, claim, statistics);
  return (
    <tr id={`claim-${at + 1}`} tabIndex={-1}>
      <th scope="row" className={styles.quote}>
        <a href={`#mark-${at + 1}`} className={controls.link}>
          {quote}
        </a>
      </th>
      <td className={styles.meaning}>
        <span>{[reporter, partner].map((name) => name ?? page.unknown).join(" – ")}</span>
        <span>{[what, when ?? page.unknown, much].filter(Boolean).join(", ")}</span>
        <Guesses each={each} at={at} places={places} words={page} />
      </td>
      <td className={styles.counted}>
        {counted !== null && (
          <>
            {view ? (
              <button type="button" className={controls.link} aria-label={page.show(counted)} onClick={view}>
                {counted}
              </button>
            ) : (
              <span>{counted}</span>
            )}
            <small>{claimSource(grammar, each)}</small>
          </>
        )}
      </td>
      <td className={styles.why}>
        <ClaimBadge outcome={each.verdict.kind} words={words} />
        <span>{claimReason(grammar, words, each, checked, dataset.areas)}</span>
      </td>
    </tr>
  );
}

/** Each claim of the text, what it was taken to mean, what the statistics say and the verdict with its reason. */
export function ClaimsTable(props: Props) {
  const { dataset, reading, checked, page } = props;
  const grammar = useGrammar();
  const places = placesOf(checked, dataset.areas);
  const claims = useMemo(() => checked.claims.map((each, at) => ({ each, at })), [checked]);
  const partnerOf = ({ taken: { partner } }: CheckedClaim) => partner && areaName(grammar, dataset.areas, partner);
  const { shown, order, press } = useSorted(
    claims,
    (column) => ({
      of: ({ each }) => (column === "verdict" ? severity.indexOf(each.verdict.kind) : partnerOf(each)),
    }),
    grammar.tag,
  );
  return (
    <div className={styles.listed}>
      <table className={`${figures.figures} ${styles.claims}`}>
        <caption>
          <h2>{page.table}</h2>
        </caption>
        <thead>
          <tr>
            <th scope="col">{page.heads.words}</th>
            <SortHead text={page.heads.meaning} column="meaning" order={order} onPress={press} />
            <th scope="col">{page.heads.statistics}</th>
            <SortHead text={page.heads.verdict} column="verdict" order={order} onPress={press} />
          </tr>
        </thead>
        <tbody>
          {shown.map(({ each, at }) => (
            <Row key={`${each.claim.from} ${each.claim.quote}`} {...props} each={each} at={at} places={places} />
          ))}
        </tbody>
      </table>
      {reading.unread.length > 0 && (
        <p>
          {`${page.unread(reading.unread.length)} `}
          {reading.unread.map(({ quote }) => quote.replace(/\s+/g, " ")).join("; ")}
        </p>
      )}
    </div>
  );
}
