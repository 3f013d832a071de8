import { hasBoth, type MirrorPair, type Report } from "../../analysis/mirror";
import type { OtherSide } from "../../analysis/otherSide";
import { useGrammar } from "../page/useGrammar";
import type { Area } from "../../core/area";
import { mirrored } from "../../core/mirrored";
import type { Period } from "../../core/period";
import { gapMark, millions, separated } from "../../words/amount";
import { ratioText } from "../../words/ratioText";
import { shortName } from "../../words/sourceWords";
import { capital } from "../../words/phrase";
import { Counted, FlagsNote } from "../table/Counted";
import { useMore } from "../page/useMore";
import styles from "./sheet.module.css";
import typography from "../../ui/typography.module.css";
import { otherSideFinding } from "../../analysis/findings/otherSide";
import { otherSideText } from "../../words/say/mirror";

interface Props {
  readonly reporter: Area;
  readonly partner: Area;
  readonly period: Period;
  /** Exports and imports of the reporter. */
  readonly sides: readonly OtherSide[];
}

/** What the partner reports of the same flows, beside what the reporter does: two counts, never an average. */
export function BriefOtherSide({ reporter, partner, period, sides }: Props) {
  const grammar = useGrammar();
  const { brief: words, figures, foot, mirror } = useMore();
  const rows = sides.flatMap(({ model: { flow }, shown }) => (shown ? [{ flow, pair: shown }] : []));
  const others = rows.filter(({ pair }) => pair.period !== period);
  const texts = [...new Set(sides.map((side) => otherSideText(grammar, otherSideFinding(side))))];
  const source = ({ source: by, figure }: Report) => {
    if (!by) return gapMark;
    const isConverted = figure.kind === "amount" && figure.convertedFrom === "EUR";
    return isConverted ? mirror.fromEuros(shortName(grammar, by)) : shortName(grammar, by);
  };
  const said = (report: Report, flow: "exports" | "imports") =>
    report.absence === null ? (
      <Counted figure={report.figure} text={`${millions(grammar, report.figure)} ${words.valued[flow]}`} />
    ) : (
      gapMark
    );
  const cells = ({ own, theirs, gap, ratio }: MirrorPair, flow: "exports" | "imports") => [
    said(own, flow),
    said(theirs, mirrored[flow]),
    millions(grammar, gap, true),
    ratioText(grammar, ratio),
  ];
  const heads = [
    capital(grammar.area.reportedBy(reporter)),
    capital(grammar.area.reportedBy(partner)),
    mirror.gapFob,
    mirror.ratio,
  ];
  return (
    <section className={styles.otherSide}>
      <h3>{words.otherSide}</h3>
      {rows.length > 0 && (
        <div
          className={styles.scrolls}
          // A frame that scrolls must be reachable by keyboard.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          role="region"
          aria-label={`${words.otherSide}, ${grammar.area.name(partner)}`}
        >
          <table className={styles.periods}>
            <caption className={typography.hidden}>{words.otherSide}</caption>
            <thead>
              <tr>
                <th scope="col">{words.millions}</th>
                <th scope="col">{figures.heads.period}</th>
                {heads.map((head) => (
                  <th key={head} scope="col" className={styles.number}>
                    {head}
                  </th>
                ))}
                <th scope="col">{foot.sources}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ flow, pair }) => (
                <tr key={flow}>
                  <th scope="row">{grammar.indicators[flow]}</th>
                  <td>{grammar.period(pair.period)}</td>
                  {cells(pair, flow).map((cell, i) => (
                    <td key={heads[i]} className={styles.number}>
                      {cell}
                    </td>
                  ))}
                  <td>{`${source(pair.own)}; ${source(pair.theirs)}`}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <FlagsNote figures={rows.flatMap(({ pair }) => [pair.own.figure, pair.theirs.figure])} />
        </div>
      )}
      {texts.map((text) => (
        <p className={styles.small} key={text}>
          {text}
        </p>
      ))}
      {rows[0] && (
        <p className={styles.small}>
          {[
            ...(others.length > 0 && others.every(({ pair }) => hasBoth(pair)) ? [words.lastPeriod(period)] : []),
            words.gap(separated(grammar, sides[0]?.model.factor ?? "")),
          ].join(" ")}
        </p>
      )}
    </section>
  );
}
