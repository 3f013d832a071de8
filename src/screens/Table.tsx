import type { Palette } from "../charts/palette";
import { TableDrawing } from "../charts/TableDrawing";
import { useGrammar } from "../charts/useGrammar";
import { type AnswerProps, useRows } from "./answerParts";
import { FigureActions } from "./FigureActions";
import { FiguresTable } from "./FiguresTable";
import { Foot } from "./Foot";
import { groupNotes } from "./groupNotes";
import { useMore } from "./useMore";
import { sourceLine } from "../words/sourceWords";

/** A picture of more lines would be none to read. */
const mostDrawn = 100;

/** The figures themselves, all of them. */
export function Table({ dataset, view }: Omit<AnswerProps, "palette">) {
  const grammar = useGrammar();
  const { ui } = grammar;
  const { table: words } = useMore();
  const rows = useRows(dataset, view);
  const reporter = dataset.areas.get(view.reporter);
  if (!reporter) return null;
  const { from, to } = view.years;
  const notes = groupNotes(grammar, dataset, view);
  const names = view.partners.slice(0, 3).flatMap((code) => dataset.areas.get(code) ?? []);
  const others = view.partners.length - names.length;
  const partners = grammar.list([...names.map(grammar.area.inSentence), ...(others > 0 ? [words.others(others)] : [])]);
  const sources = [
    ...new Set(rows.flatMap(({ source, statement }) => [source, statement?.source].flatMap((each) => each ?? []))),
  ];
  const title = words.title(grammar.area.of(reporter), partners, from === to ? String(to) : words.years(from, to));
  const unit = ui.unit(grammar.area.inSentence(reporter));
  const left = rows.length - mostDrawn;
  const picture = {
    title,
    subtitle: words.every(unit),
    notes: left > 0 ? [words.first(mostDrawn, rows.length)] : [],
    source: sourceLine(grammar, sources, from, to),
    hasStated: rows.some(({ stated }) => stated !== null),
    draw: (width: number, palette: Palette, { stated }: { readonly stated: boolean }) => (
      <TableDrawing rows={rows.slice(0, mostDrawn)} width={width} palette={palette} stated={stated} />
    ),
  };
  return (
    <>
      <div className="page">
        <h1 className="finding">{title}</h1>
        <p className="subtitle">{words.subtitle}</p>
        {notes.length > 0 && <p className="note">{notes.join(" ")}</p>}
        <FiguresTable full rows={rows} caption={words.all} note={unit} />
        <div className="under">
          <p className="source">{picture.source}</p>
          <FigureActions dataset={dataset} view={view} rows={rows} picture={picture} />
        </div>
      </div>
      <Foot dataset={dataset} view={view} />
    </>
  );
}
