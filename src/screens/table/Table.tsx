import { useMemo } from "react";
import { latestFirst } from "../../analysis/latestFirst";
import type { DrawingForm } from "../../charts/drawing";
import type { Palette } from "../../charts/palette";
import { TableDrawing } from "../../charts/table/Drawing";
import { layOut } from "../../charts/table/layout";
import { useGrammar } from "../page/useGrammar";
import { useRows } from "../answer/useRows";
import type { AnswerProps } from "../answer/answerParts";
import { chosenAreas } from "../answer/chosenAreas";
import { FigureActions } from "../figure/FigureActions";
import { FiguresTable } from "./FiguresTable";
import { Finding } from "../answer/Finding";
import { Foot } from "../page/Foot";
import { Measured } from "../answer/Measured";
import { Offers } from "../answer/Offers";
import { groupNotes } from "../answer/groupNotes";
import { partNotes } from "./partNotes";
import { useMore } from "../page/useMore";
import { moreOf } from "../../words/moreOf";
import type { Grammar } from "../../words/language/grammar";
import { figuresNotes, sourceLine } from "../../words/sourceWords";
import { timeOf } from "../../words/timeOf";
import page from "../../ui/page.module.css";
import answer from "../answer/answer.module.css";
import typography from "../../ui/typography.module.css";
import { classes } from "../../ui/classes";
import sideways from "../../ui/sideways.module.css";

/** The figures themselves, all of them. */
export function Table({ dataset, view }: Omit<AnswerProps, "palette">) {
  const grammar = useGrammar();
  const { table: words } = useMore();
  const rows = useRows(dataset, view);
  const said = useMemo(() => partNotes(grammar, dataset, view.reporter, rows), [grammar, dataset, view.reporter, rows]);
  const reporter = dataset.areas.get(view.reporter);
  if (!reporter) return null;
  const notes = groupNotes(grammar, dataset, view);
  const named = view.partners.slice(0, 3).flatMap((code) => dataset.areas.get(code) ?? []);
  const others = view.partners.length - named.length;
  const sources = [
    ...new Set(rows.flatMap(({ source, statement }) => [source, statement?.source].flatMap((each) => each ?? []))),
  ];
  const unitIn = ({ ui, area }: Grammar) => ui.unit(area.reportedBy(reporter));
  const texts = (language: Grammar) => {
    const { table } = moreOf(language);
    const names = named.map(language.area.inSentence);
    const partners = language.list(others > 0 ? [...names, table.others(others)] : names);
    return {
      title: table.title(language.area.of(reporter), partners, view.periods),
      subtitle: table.every(unitIn(language)),
      notes: groupNotes(language, dataset, view),
      source: sourceLine(
        language,
        sources,
        view.periods,
        chosenAreas(dataset, view),
        true,
        figuresNotes(language, rows, (some) => timeOf(language, some)),
      ),
    };
  };
  const picture = {
    texts,
    hasStated: rows.some(({ stated }) => stated !== null),
    layOut: (language: Grammar, width: number, form: DrawingForm) => {
      const layout = layOut(language, latestFirst(rows), width, form);
      return {
        height: layout.height,
        draw: (palette: Palette) => <TableDrawing layout={layout} palette={palette} />,
      };
    },
  };
  const { title, source } = texts(grammar);
  return (
    <>
      <div className={page.column}>
        <Finding title={title} />
        <div className={answer.settingRow}>
          <p className={answer.subtitle}>{words.subtitle}</p>
          <span className={classes(answer.settings, sideways.sideways)}>
            <Measured dataset={dataset} view={view} />
          </span>
        </div>
        <Offers dataset={dataset} view={view} />
        {notes.length > 0 && <p className={typography.note}>{notes.join(" ")}</p>}
        <FiguresTable full rows={rows} caption={words.all} note={unitIn(grammar)} said={said} />
        <div className={answer.under}>
          <p className={answer.source}>{source}</p>
          <FigureActions dataset={dataset} view={view} rows={rows} picture={picture} />
        </div>
      </div>
      <Foot dataset={dataset} view={view} sources={sources} />
    </>
  );
}
