import { moreOf } from "../../words/moreOf";
import { useCallback, useMemo } from "react";
import { mirror, type MirrorModel, mirrorRows } from "../../analysis/mirror";
import type { DrawingForm, Layout } from "../../charts/drawing";
import { MirrorChart } from "../../charts/mirror/Chart";
import { layOut as layOutPairs, type MirrorLayout } from "../../charts/mirror/layout";
import { mirrorMarks } from "../../charts/mirror/marks";
import { YearsChart } from "../../charts/years/Chart";
import type { YearsLayout } from "../../charts/years/layout";
import { reportMarks } from "../../charts/years/reportMarks";
import { layOutReports } from "../../charts/years/reports";
import { coverageIn, covered } from "../../core/coverage";
import type { Dataset } from "../../core/dataset";
import { mirroredPeriods, mirrorFlow, type MirrorFlow } from "../../core/mirrored";
import { order, ordinal, type Period, yearly } from "../../core/period";
import type { FittedView } from "../../state/fit";
import { chooseFactor, choosePeriods } from "../../state/store";
import { factors, usualFactor } from "../../core/question";
import { Choice } from "../../ui/Choice";
import { Later } from "../../ui/Later";
import { Notice } from "../../ui/Notice";
import { separated } from "../../words/amount";
import type { Grammar } from "../../words/language/grammar";
import { mirrorNotes, mirrorSubtitle } from "../../words/mirrorWords";
import { type AnswerProps, chosenAreas, TooMany } from "../answer/answerParts";
import { ChartFigure } from "../figure/ChartFigure";
import { Explore } from "../figure/Explore";
import { Foot } from "../page/Foot";
import { MirrorTable } from "./MirrorTable";
import { PartnersSource } from "./PartnersSource";
import { RankedGaps } from "./RankedGaps";
import { useMore } from "../page/useMore";
import { sourceLine } from "../../words/sourceWords";
import { useGrammar } from "../page/useGrammar";
import page from "../../ui/page.module.css";
import { mirrorFinding } from "../../analysis/findings/mirror";
import { mirrorHeadline } from "../../words/say/mirror";

/** The nearest period like those asked for in which a chosen partner reports the flow, of two the later; else the nearest year. */
function nearestReport(dataset: Dataset, view: FittedView, flow: MirrorFlow): Period | null {
  const { reporter, partners } = view;
  const { from, to } = view.periods;
  const nearestLike = (first: Period, last: Period): Period | undefined => {
    const all = covered(coverageIn(dataset, reporter, partners), last);
    const away = (period: Period) =>
      Math.min(Math.abs(ordinal(period) - ordinal(first)), Math.abs(ordinal(period) - ordinal(last)));
    const reported = all ? mirroredPeriods(dataset, view, flow, all) : [];
    return reported.toSorted((a, b) => away(a) - away(b) || order(b, a))[0];
  };
  return nearestLike(from, to) ?? nearestLike(yearly(from.year), yearly(to.year)) ?? null;
}

/** Says that no chosen partner reports on the periods asked for, and offers the nearest one of which it does. */
function NoReport({ dataset, view, flow }: { dataset: Dataset; view: FittedView; flow: MirrorFlow }) {
  const grammar = useGrammar();
  const { mirror: words } = useMore();
  const nearest = nearestReport(dataset, view, flow);
  // The world and a group have no report of their own that could be missed.
  const partners = chosenAreas(dataset, view).filter(({ kind }) => kind !== "world" && kind !== "group");
  if (partners.length === 0) return null;
  const names = grammar.list(partners.slice(0, 3).map(grammar.area.inSentence));
  return (
    <Notice
      tone="neutral"
      title={words.noReport(names + (partners.length > 3 ? words.others : ""), view.periods)}
      actions={
        nearest === null
          ? []
          : [{ text: moreOf(grammar).notice.show(nearest), act: () => choosePeriods({ from: nearest, to: nearest }) }]
      }
    >
      {nearest === null ? words.never : words.nearest(nearest)}
    </Notice>
  );
}

function FactorSetting({ factor }: { readonly factor: string }) {
  const grammar = useGrammar();
  const { mirror: words } = useMore();
  return (
    <label>
      <span>{`${words.factor} `}</span>
      <Choice
        look="setting"
        label={words.factor}
        value={factor}
        options={factors.map((each) => ({ value: each, text: separated(grammar, each) }))}
        onChoose={(chosen) => chooseFactor(chosen === usualFactor ? null : chosen)}
      />
    </label>
  );
}

/** Pairs of bars of one period, or lines over several. */
type Laid = Layout &
  (
    { readonly kind: "pairs"; readonly layout: MirrorLayout } | { readonly kind: "years"; readonly layout: YearsLayout }
  );

function layOut(grammar: Grammar, model: MirrorModel, width: number, form?: DrawingForm): Laid {
  if (model.from === model.to) {
    const layout = layOutPairs(grammar, model, width, form);
    return { kind: "pairs", width, height: layout.height, layout };
  }
  const layout = layOutReports(grammar, model, width, form);
  return { kind: "years", width, height: layout.height, layout };
}

function MirrorExplorer({ model, laid }: { readonly model: MirrorModel; readonly laid: Laid }) {
  const marks = useCallback(
    () => (laid.kind === "pairs" ? mirrorMarks(laid.layout) : reportMarks(laid.layout, model)),
    [laid, model],
  );
  return <Explore marks={marks} />;
}

/** What the reporter says of a flow beside what its partners say of the same. */
export function Mirror({ dataset, view, palette }: AnswerProps) {
  const { reporter, partners, measure } = view;
  const { from, to } = view.periods;
  const { mirror: words } = useMore();
  const flow = mirrorFlow(measure);
  const factor = view.factor ?? usualFactor;
  const model = useMemo(
    () => mirror(dataset, { reporter, partners, flow, factor, from, to }),
    [dataset, reporter, partners, flow, factor, from, to],
  );
  const rows = useMemo(() => (model ? mirrorRows(model) : []), [model]);
  if (!model) return null;
  const isSilent = model.partners.every(({ pairs }) => pairs.every(({ theirs }) => theirs.figure.kind === "gap"));
  return (
    <>
      <div className={page.column}>
        {isSilent && <NoReport dataset={dataset} view={view} flow={flow} />}
        <ChartFigure
          view={view}
          dataset={dataset}
          palette={palette}
          rows={rows}
          texts={(grammar) => ({
            title: mirrorHeadline(grammar, mirrorFinding(model)),
            subtitle: mirrorSubtitle(grammar, model),
            notes: mirrorNotes(grammar, model),
            source: sourceLine(grammar, model.sources, view.periods, chosenAreas(dataset, view)),
          })}
          settings={
            <>
              <PartnersSource dataset={dataset} view={view} />
              <FactorSetting factor={factor} />
            </>
          }
          over={(laid) => <MirrorExplorer model={model} laid={laid} />}
          model={model}
          layOut={layOut}
          draw={(laid, colours) =>
            laid.kind === "pairs" ? (
              <MirrorChart layout={laid.layout} palette={colours} />
            ) : (
              <YearsChart layout={laid.layout} palette={colours} />
            )
          }
        />
        {model.leftOut > 0 && <TooMany count={model.leftOut} chosen={partners.length} />}
        <Later>
          <MirrorTable model={model} note={words.unit} />
          <RankedGaps key={reporter} dataset={dataset} model={model} chosen={partners} source={view.source} />
        </Later>
      </div>
      <Later>
        <Foot dataset={dataset} view={view} sources={model.sources} />
      </Later>
    </>
  );
}
