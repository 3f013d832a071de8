import { moreOf } from "../../words/moreOf";
import { useMemo } from "react";
import type { FigureRow } from "../../analysis/figures";
import { type Area } from "../../core/area";
import { statedOn } from "../../analysis/paragraphKind";
import type { Dataset } from "../../core/dataset";
import { order, type Period } from "../../core/period";
import { type ParagraphKind, paragraphKinds, type TextChoice } from "../../core/question";
import { choosePeriods, chooseText } from "../../state/store";
import { Segments } from "../../ui/Segments";
import type { Palette } from "../../charts/palette";
import { useGrammar } from "../page/useGrammar";
import { Choice } from "../../ui/Choice";
import { behindFigure } from "../../words/behindFigure";
import { type BehindOf, Paragraph } from "./Paragraph";
import { ReferenceEntry } from "./ReferenceEntry";
import { useGrammarOf } from "../page/useLanguage";
import { useMore } from "../page/useMore";
import styles from "./reference.module.css";
import page from "../../ui/page.module.css";
import answer from "../answer/answer.module.css";
import controls from "../../ui/controls.module.css";
import { comparativeParagraph } from "../../words/say/together";
import { togetherFinding } from "../../analysis/findings/together";
import { languages, languageNames } from "../../core/language";

interface Props {
  readonly dataset: Dataset;
  readonly reporter: Area;
  readonly partners: readonly Area[];
  readonly period: Period;
  readonly palette: Palette;
  /** The figures in the table below, which the paragraphs link to. */
  readonly rows: readonly FigureRow[];
  /** After whom the paragraph on each partner is written. */
  readonly kinds: ReadonlyMap<string, ParagraphKind>;
  /** What of it was chosen. */
  readonly text: TextChoice | null;
}

/** What officials stated about the chosen partners in the chosen period, beside what the statistics say now. */
export function Reference({ dataset, reporter, partners, period, palette, rows, kinds, text }: Props) {
  const grammar = useGrammar();
  const { reference } = useMore();
  const { grammar: language } = useGrammarOf(text?.language ?? grammar.language);
  const behind = useMemo((): BehindOf => {
    const byKey = new Map(rows.map((row) => [row.key, row]));
    return (piece) => {
      const row = byKey.get(piece.row ?? "");
      return row ? behindFigure(grammar, row, piece) : [];
    };
  }, [grammar, rows]);
  const codes = partners.map(({ code }) => code);
  const asked = text?.kind ?? null;
  const stated = partners.map((partner) => ({
    partner,
    ...statedOn(dataset, reporter.code, codes, partner.code, period),
  }));
  const now = stated.filter(({ isQuoted }) => asked !== "stated" || isQuoted).map(({ partner }) => partner);
  const isQuoting = asked === null || asked === "stated";
  const other = isQuoting ? stated.filter(({ isAny, isQuoted }) => isAny && !isQuoted) : [];
  const silent = asked === "stated" ? stated.filter(({ isAny }) => !isAny).map(({ partner }) => partner) : [];
  const otherPeriod = other
    .flatMap(({ periods }) => periods)
    .toSorted(order)
    .at(-1);
  const isAnyQuoted = stated.some(({ isQuoted }) => isQuoted);
  if (partners.length === 0) return null;
  const isTogether = text?.isOne === true && partners.length > 1;
  return (
    <section className={styles.reference} aria-labelledby="reference">
      <div className={page.column}>
        <div className={styles.head}>
          <h2 id="reference">{reference.title}</h2>
          <span className={answer.settings}>
            {partners.length > 1 && (
              <Choice
                look="setting"
                label={reference.writtenLabel}
                value={isTogether ? "together" : "each"}
                options={(["each", "together"] as const).map((value) => ({ value, text: reference.written[value] }))}
                onChoose={(value) => chooseText({ isOne: value === "together" })}
              />
            )}
            {!isTogether && (
              <Segments
                label={reference.afterLabel}
                value={asked ?? (isAnyQuoted ? "stated" : "statistics")}
                options={paragraphKinds.map((value) => ({ value, text: reference.after[value] }))}
                onChoose={(kind) => chooseText({ kind })}
              />
            )}
            <Segments
              label={reference.languageLabel}
              value={language.language}
              options={languages.map((value) => ({
                value,
                text: value.toUpperCase(),
                name: languageNames[value],
                lang: value,
              }))}
              onChoose={(value) => chooseText({ language: value === grammar.language ? null : value })}
            />
          </span>
        </div>
        {isTogether && (
          <article className={styles.whole} aria-label={grammar.list(partners.map(grammar.area.name))}>
            <Paragraph
              partner={grammar.list(partners.map(grammar.area.name))}
              text={comparativeParagraph(
                language,
                togetherFinding(dataset, { reporter: reporter.code, partners: codes, period }),
              )}
              lang={language.tag}
              behind={behind}
            />
          </article>
        )}
        {!isTogether &&
          now.map((partner) => (
            <ReferenceEntry
              key={partner.code}
              dataset={dataset}
              reporter={reporter}
              partner={partner}
              period={period}
              palette={palette}
              language={language}
              source={kinds.get(partner.code) ?? "statistics"}
              behind={behind}
            />
          ))}
        {!isTogether && otherPeriod && (
          <p className={styles.silent}>
            <span>
              {`${reference.otherPeriod(grammar.about(other.map(({ partner }) => partner)), otherPeriod, period)} `}
            </span>
            <button
              type="button"
              className={controls.link}
              onClick={() => choosePeriods({ from: otherPeriod, to: otherPeriod })}
            >
              {moreOf(grammar).notice.show(otherPeriod)}
            </button>
          </p>
        )}
        {!isTogether && silent.length > 0 && <p className={styles.silent}>{reference.silent(grammar.about(silent))}</p>}
      </div>
    </section>
  );
}
