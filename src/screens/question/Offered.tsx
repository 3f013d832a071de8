import { useGrammar } from "../page/useGrammar";
import type { Offer } from "../../core/offers";
import type { Match } from "../../core/search";
import { useMore } from "../page/useMore";
import styles from "./list.module.css";
import type { PickerProps } from "./pickerProps";

/** The name with the part that was typed in bold. */
export function Marked({ match: { name, at, length } }: { match: Match }) {
  return (
    <>
      <span>{name.slice(0, at)}</span>
      <b>{name.slice(at, at + length)}</b>
      <span>{name.slice(at + length)}</span>
    </>
  );
}

interface Props {
  readonly offer: Offer;
  readonly text: string;
  readonly rank: PickerProps["rank"];
}

/** What is offered by name, and at its right end what it is. */
export function Offered({ offer, text, rank }: Props) {
  const { language, area: forms, list, ordinal } = useGrammar();
  const { picker, gaps } = useMore();
  if (offer.kind !== "partner")
    return (
      <>
        <span>
          <span className={styles.name}>
            {offer.kind === "all"
              ? gaps.rankAll
              : list((offer.kind === "world" ? [offer] : offer.found).map(({ area }) => forms.name(area)))}
          </span>
        </span>
        {offer.kind === "several" && <span className={styles.rank}>{offer.found.length}</span>}
        {offer.kind === "world" && offer.taken && <span className={styles.rank}>{gaps.chosen}</span>}
      </>
    );
  const { match, taken } = offer;
  const place = rank(match.area);
  const right = taken ? gaps.chosen : match.area.kind === "group" ? picker.group : place ? ordinal(place) : "..";
  return (
    <>
      <span>
        <span className={styles.name}>
          {match.language === language && text ? <Marked match={match} /> : forms.name(match.area)}
        </span>
        {match.language !== language && (
          <span
            className={styles.other}
            lang={match.language === "alias" || match.language === "code" ? undefined : match.language}
          >
            <Marked match={match} />
          </span>
        )}
      </span>
      <span className={styles.rank}>{taken === "reporter" ? "" : right}</span>
    </>
  );
}
