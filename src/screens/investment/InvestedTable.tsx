import { useMemo } from "react";
import { investmentFigures } from "../../analysis/invested";
import { latestFirst } from "../../analysis/latestFirst";
import type { DrawingForm } from "../../charts/drawing";
import type { Palette } from "../../charts/palette";
import { TableDrawing } from "../../charts/table/Drawing";
import { layOut } from "../../charts/table/layout";
import { useGrammar } from "../page/useGrammar";
import type { Grammar } from "../../words/language/grammar";
import { investmentWords, unitOf } from "../../words/investmentText";
import { sourceLine } from "../../words/sourceWords";
import type { AnswerProps } from "../answer/answerParts";
import { chosenAreas } from "../answer/chosenAreas";
import { FigureActions } from "../figure/FigureActions";
import { FiguresTable } from "../table/FiguresTable";
import { Finding } from "../answer/Finding";
import { Foot } from "../page/Foot";
import { Measured } from "../answer/Measured";
import { useMore } from "../page/useMore";
import { moreOf } from "../../words/moreOf";
import page from "../../ui/page.module.css";
import answer from "../answer/answer.module.css";
import { classes } from "../../ui/classes";
import sideways from "../../ui/sideways.module.css";

/** Every figure on direct investment with the partners, measure by measure, each with its source and status. */
export function InvestedTable({ dataset, view }: Omit<AnswerProps, "palette">) {
  const grammar = useGrammar();
  const { table: words } = useMore();
  const { reporter: code, partners, periods } = view;
  const rows = useMemo(
    () => investmentFigures(dataset, { reporter: code, partners, periods }),
    [dataset, code, partners, periods],
  );
  const reporter = dataset.areas.get(code);
  if (!reporter) return null;
  const named = chosenAreas(dataset, view);
  const sources = [
    ...new Set(rows.flatMap(({ source, statement }) => [source, statement?.source].flatMap((each) => each ?? []))),
  ];
  const texts = (language: Grammar) => {
    const { table } = moreOf(language);
    const names = named.slice(0, 3).map(language.area.name);
    const others = named.length - names.length;
    const list = language.list(others > 0 ? [...names, table.others(others)] : names);
    return {
      title: investmentWords(language).table(reporter, list, periods),
      subtitle: investmentWords(language).tableBasis,
      notes: [],
      source: sourceLine(language, sources, periods, named, true),
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
  const { title, subtitle, source } = texts(grammar);
  return (
    <>
      <div className={page.column}>
        <Finding title={title} />
        <div className={answer.settingRow}>
          <p className={answer.subtitle}>{subtitle}</p>
          <span className={classes(answer.settings, sideways.sideways)}>
            <Measured dataset={dataset} view={view} />
          </span>
        </div>
        <FiguresTable full rows={rows} caption={words.all} note={unitOf(grammar, reporter)} />
        <div className={answer.under}>
          <p className={answer.source}>{source}</p>
          <FigureActions dataset={dataset} view={view} rows={rows} picture={picture} />
        </div>
      </div>
      <Foot dataset={dataset} view={view} sources={sources} />
    </>
  );
}
