import { moreOf } from "../../words/moreOf";
import { useMemo, useState } from "react";
import type { FigureRow } from "../../analysis/figures";
import { type Area } from "../../core/area";
import { coverageOn, isCovered } from "../../core/coverage";
import { type Dataset, statementsOn } from "../../core/dataset";
import { isPeriod, order, type Period, within } from "../../core/period";
import { choosePeriods } from "../../state/store";
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
import type { ParagraphSource } from "../../analysis/findings/paragraph";
import { comparativeParagraph } from "../../words/say/together";
import { togetherFinding } from "../../analysis/findings/together";
import { languages, type Language, languageNames } from "../../core/language";

interface Props {
  readonly dataset: Dataset;
  readonly reporter: Area;
  readonly partners: readonly Area[];
  readonly period: Period;
  readonly palette: Palette;
  /** The figures in the table below, which the paragraphs link to. */
  readonly rows: readonly FigureRow[];
  /** After whom the paragraphs are written. */
  readonly source: ParagraphSource;
  readonly onSource: (source: ParagraphSource) => void;
}

/** What officials stated about the chosen partners in the chosen period, beside what the statistics say now. */
export function Reference({ dataset, reporter, partners, period, palette, rows, source, onSource }: Props) {
  const [written, write] = useState<"each" | "together">("each");
  const [chosen, chooseLanguage] = useState<Language | null>(null);
  const grammar = useGrammar();
  const { reference } = useMore();
  const { grammar: language } = useGrammarOf(chosen ?? grammar.language);
  const behind = useMemo((): BehindOf => {
    const byKey = new Map(rows.map((row) => [row.key, row]));
    return (piece) => {
      const row = byKey.get(piece.row ?? "");
      return row ? behindFigure(grammar, row, piece) : [];
    };
  }, [grammar, rows]);
  const stated = partners.map((partner) => ({
    partner,
    statements: statementsOn(dataset, reporter.code, partner.code),
  }));
  const coverage = coverageOn(dataset, {
    view: "compare",
    reporter: reporter.code,
    partners: partners.map(({ code }) => code),
  });
  const periodsOf = ({ statements }: (typeof stated)[number]): Period[] =>
    statements.flatMap((statement) =>
      isPeriod(statement.period) && isCovered(coverage, statement.period) ? statement.period : [],
    );
  // A sum over many years belongs to every year, and what the data cannot show has no view of its own: either alone is
  // reason enough to quote a release.
  const spokenOf = (each: (typeof stated)[number]) =>
    each.statements.some((statement) => isPeriod(statement.period) && within(statement.period, period)) ||
    (each.statements.length > 0 && periodsOf(each).length === 0);
  const isCounted = source !== "stated";
  const now = stated.filter((each) => isCounted || spokenOf(each)).map(({ partner }) => partner);
  const other = stated.filter((each) => each.statements.length > 0 && !spokenOf(each));
  const silent = stated.filter(({ statements }) => statements.length === 0).map(({ partner }) => partner);
  const otherPeriod = other.flatMap(periodsOf).toSorted(order).at(-1);
  if (partners.length === 0) return null;
  const isTogether = written === "together" && partners.length > 1;
  const codes = partners.map(({ code }) => code);
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
                value={written}
                options={(["each", "together"] as const).map((value) => ({ value, text: reference.written[value] }))}
                onChoose={write}
              />
            )}
            {!isTogether && (
              <Choice
                look="setting"
                label={reference.afterLabel}
                value={source}
                options={(["stated", "statistics", "both"] as const).map((value) => ({
                  value,
                  text: reference.after[value],
                }))}
                onChoose={onSource}
              />
            )}
            <Choice
              look="setting"
              label={reference.languageLabel}
              value={language.language}
              options={languages.map((value) => ({ value, text: languageNames[value], lang: value }))}
              onChoose={chooseLanguage}
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
              source={source}
              behind={behind}
            />
          ))}
        {!isTogether && !isCounted && otherPeriod && (
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
        {!isTogether && !isCounted && silent.length > 0 && (
          <p className={styles.silent}>{reference.silent(grammar.about(silent))}</p>
        )}
      </div>
    </section>
  );
}
