import { useDeferredValue, useMemo } from "react";
import { compare, type CompareScale } from "../analysis/compare";
import { figures } from "../analysis/figures";
import { trend, type TrendScale } from "../analysis/trend";
import { CompareChart } from "../charts/CompareChart";
import type { Palette } from "../charts/palette";
import { TrendChart } from "../charts/TrendChart";
import type { Dataset } from "../core/dataset";
import type { FittedView } from "../state/fit";
import { showView } from "../state/store";
import { Notice } from "../ui/Notice";
import { compareHeadline, compareNotes, compareSubtitle } from "../words/compareHeadline";
import { inSentence, listed, possessive } from "../words/names";
import { sourceLine } from "../words/sourceLine";
import { trendHeadline, trendSubtitle } from "../words/trendHeadline";
import { ChartFigure } from "./ChartFigure";
import { FigureActions } from "./FigureActions";
import { FiguresTable } from "./FiguresTable";
import { Reference } from "./Reference";

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
  readonly palette: Palette;
}

const unitNote = "million US dollars, current prices; exports FOB, imports CIF; as reported by";

function TooMany({ count, chosen }: { readonly count: number; readonly chosen: number }) {
  return (
    <Notice
      tone="neutral"
      title={`${chosen} partners are chosen, the first eight are drawn`}
      actions={[{ text: "See all in the table", act: () => showView("table") }]}
    >
      A chart of more than eight cannot be read. The other {count} stand in the table.
    </Notice>
  );
}

function Empty() {
  return (
    <div className="page">
      <h1 className="finding">No partner is chosen</h1>
      <p className="subtitle">
        Add one in the question above: a name in English, Russian, Kazakh, Spanish or Portuguese, or a code.
      </p>
    </div>
  );
}

const useRows = (dataset: Dataset, view: FittedView) => {
  const { reporter, partners } = view;
  const { from, to } = view.years;
  return useMemo(() => figures(dataset, { reporter, partners, from, to }), [dataset, reporter, partners, from, to]);
};

function Compare({ dataset, view, palette }: Props) {
  const { reporter, partners, scale } = view;
  const year = view.years.to;
  const model = useMemo(
    () => compare(dataset, { reporter, partners, year }, scale as CompareScale),
    [dataset, reporter, partners, year, scale],
  );
  const rows = useRows(dataset, view);
  // The chart answers first; the table and the paragraphs follow in the next frame.
  const later = useDeferredValue(rows);
  if (!model) return null;
  const drawn = model.partners.map(({ area }) => area);
  return (
    <>
      <div className="page">
        <ChartFigure
          view={view}
          dataset={dataset}
          palette={palette}
          rows={rows}
          title={compareHeadline(model)}
          subtitle={compareSubtitle(model)}
          notes={compareNotes(model)}
          source={sourceLine(model.sources, year, year)}
          draw={(width, colours) => <CompareChart model={model} width={width} palette={colours} />}
        />
        {model.leftOut > 0 && <TooMany count={model.leftOut} chosen={partners.length} />}
      </div>
      <Reference dataset={dataset} reporter={model.reporter} partners={drawn} year={year} palette={palette} />
      <div className="page">
        <FiguresTable rows={later} caption="The figures" note={`${unitNote} ${inSentence(model.reporter)}`} />
      </div>
    </>
  );
}

function Trend({ dataset, view, palette }: Props) {
  const { reporter, partners, measure, scale } = view;
  const { from, to } = view.years;
  const model = useMemo(
    () => trend(dataset, { reporter, partners, from, to }, measure, scale as TrendScale),
    [dataset, reporter, partners, from, to, measure, scale],
  );
  const rows = useRows(dataset, view);
  const later = useDeferredValue(rows);
  if (!model) return null;
  return (
    <div className="page">
      <ChartFigure
        view={view}
        dataset={dataset}
        palette={palette}
        rows={rows}
        title={trendHeadline(model)}
        subtitle={trendSubtitle(model)}
        notes={[]}
        source={sourceLine(model.sources, from, to)}
        draw={(width, colours) => <TrendChart model={model} width={width} palette={colours} />}
      />
      {model.leftOut > 0 && <TooMany count={model.leftOut} chosen={partners.length} />}
      <FiguresTable rows={later} caption="The figures" note={`${unitNote} ${inSentence(model.reporter)}`} />
    </div>
  );
}

function Table({ dataset, view }: Omit<Props, "palette">) {
  const rows = useRows(dataset, view);
  const reporter = dataset.areas.get(view.reporter);
  if (!reporter) return null;
  const { from, to } = view.years;
  const names = view.partners.slice(0, 3).flatMap((code) => dataset.areas.get(code) ?? []);
  const others = view.partners.length - names.length;
  const partners = listed([...names.map(inSentence), ...(others > 0 ? [`${others} more`] : [])]);
  const sources = [
    ...new Set(rows.flatMap(({ source, statement }) => [source, statement?.source].flatMap((each) => each ?? []))),
  ];
  return (
    <div className="page">
      <h1 className="finding">
        {possessive(inSentence(reporter))} trade with {partners}, {from === to ? to : `${from} to ${to}`}
      </h1>
      <p className="subtitle">
        Every figure with its period, source, precision and status; what was stated stands beside it. A head sorts.
      </p>
      <FiguresTable full rows={rows} caption="All figures" note={`${unitNote} ${inSentence(reporter)}`} />
      <div className="under">
        <p className="source">{sourceLine(sources, from, to)}</p>
        <FigureActions dataset={dataset} view={view} rows={rows} picture={null} />
      </div>
    </div>
  );
}

/** The answer to the question, in the view that was chosen. */
export function Answer(props: Props) {
  if (props.view.partners.length === 0) return <Empty />;
  switch (props.view.view) {
    case "compare":
      return <Compare {...props} />;
    case "trend":
      return <Trend {...props} />;
    case "table":
      return <Table {...props} />;
  }
}
