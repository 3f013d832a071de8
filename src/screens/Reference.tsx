import { useMemo, useState } from "react";
import type { FigureRow } from "../analysis/figures";
import { type Area, type Language, languages } from "../core/area";
import { type Dataset, statementsOn } from "../core/dataset";
import { lastYear } from "../core/period";
import { chooseYears } from "../state/store";
import type { Palette } from "../charts/palette";
import { useGrammar } from "../charts/useGrammar";
import { Choice } from "../ui/Choice";
import { behindFigure } from "../words/behindFigure";
import { languageNames } from "../words/languageNames";
import { comparativeParagraph, type ParagraphSource } from "../words/paragraph";
import { type BehindOf, Paragraph } from "./Paragraph";
import { ReferenceEntry } from "./ReferenceEntry";
import { useGrammarOf } from "./useLanguage";
import { useMore } from "./useMore";

interface Props {
  readonly dataset: Dataset;
  readonly reporter: Area;
  readonly partners: readonly Area[];
  readonly year: number;
  readonly palette: Palette;
  /** The figures in the table below, which the paragraphs link to. */
  readonly rows: readonly FigureRow[];
  /** After whom the paragraphs are written. */
  readonly source: ParagraphSource;
  readonly onSource: (source: ParagraphSource) => void;
}

/** What officials stated about the chosen partners in the chosen year, beside what the statistics say now. */
export function Reference({ dataset, reporter, partners, year, palette, rows, source, onSource }: Props) {
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
  // A sum over many years belongs to every year; it alone is reason enough to quote a release.
  const spokenOf = ({ statements }: (typeof stated)[number]) =>
    statements.some(({ period }) => period.kind === "year" && period.year === year) ||
    (statements.length > 0 && statements.every(({ period }) => period.kind !== "year"));
  const isCounted = source !== "stated";
  const now = stated.filter((each) => isCounted || spokenOf(each)).map(({ partner }) => partner);
  const other = stated.filter((each) => each.statements.length > 0 && !spokenOf(each));
  const silent = stated.filter(({ statements }) => statements.length === 0).map(({ partner }) => partner);
  const otherYear = Math.max(
    ...other.flatMap(({ statements }) =>
      statements.flatMap(({ period }) => (period.kind === "year" ? lastYear(period) : null) ?? []),
    ),
  );
  if (partners.length === 0) return null;
  const isTogether = written === "together" && partners.length > 1;
  const codes = partners.map(({ code }) => code);
  return (
    <section className="reference" aria-labelledby="reference">
      <div className="page">
        <div className="head">
          <h2 id="reference">{reference.title}</h2>
          <span className="settings">
            {partners.length > 1 && (
              <Choice
                look="setting"
                label={reference.writtenLabel}
                value={written}
                options={(["each", "together"] as const).map((value) => ({ value, text: reference.written[value] }))}
                onChoose={(value) => write(value === "together" ? "together" : "each")}
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
                onChoose={(value) => onSource(value as ParagraphSource)}
              />
            )}
            <Choice
              look="setting"
              label={reference.languageLabel}
              value={language.language}
              options={languages.map((value) => ({ value, text: languageNames[value], lang: value }))}
              onChoose={(value) => chooseLanguage(value as Language)}
            />
          </span>
        </div>
        {isTogether && (
          <article className="entry whole" aria-label={grammar.list(partners.map(grammar.area.name))}>
            <Paragraph
              partner={grammar.list(partners.map(grammar.area.name))}
              text={comparativeParagraph(language, dataset, { reporter: reporter.code, partners: codes, year })}
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
              year={year}
              palette={palette}
              language={language}
              source={source}
              behind={behind}
            />
          ))}
        {!isTogether && !isCounted && other.length > 0 && Number.isFinite(otherYear) && (
          <p className="silent">
            <span>
              {`${reference.otherYear(grammar.about(other.map(({ partner }) => partner)), otherYear, year)} `}
            </span>
            <button type="button" className="link" onClick={() => chooseYears({ from: otherYear, to: otherYear })}>
              {grammar.ui.notice.show(otherYear)}
            </button>
          </p>
        )}
        {!isTogether && !isCounted && silent.length > 0 && (
          <p className="silent">{reference.silent(grammar.about(silent))}</p>
        )}
      </div>
    </section>
  );
}
