import { moreOf } from "../../words/moreOf";
import { MirrorChart } from "../../charts/mirror/Chart";
import { YearsChart } from "../../charts/years/Chart";
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
import { type AnswerProps, TooMany } from "../answer/answerParts";
import { chosenAreas } from "../answer/chosenAreas";
import { ChartFigure } from "../figure/ChartFigure";
import { Foot } from "../page/Foot";
import { MirrorExplorer } from "./MirrorExplorer";
import { MirrorTable } from "./MirrorTable";
import { PartnersSource } from "./PartnersSource";
import { RankedGaps } from "./RankedGaps";
import { useMirrored } from "./useMirrored";
import { useMore } from "../page/useMore";
import { useGrammar } from "../page/useGrammar";
import page from "../../ui/page.module.css";

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

/** What the reporter says of a flow beside what its partners say of the same. */
export function Mirror({ dataset, view, palette }: AnswerProps) {
  const { reporter, partners, measure } = view;
  const { mirror: words } = useMore();
  const flow = mirrorFlow(measure);
  const factor = view.factor ?? usualFactor;
  const drawn = useMirrored(dataset, view);
  if (!drawn) return null;
  const { model } = drawn;
  const isSilent = model.partners.every(({ pairs }) => pairs.every(({ theirs }) => theirs.figure.kind === "gap"));
  return (
    <>
      <div className={page.column}>
        {isSilent && <NoReport dataset={dataset} view={view} flow={flow} />}
        <ChartFigure
          view={view}
          dataset={dataset}
          palette={palette}
          {...drawn}
          settings={
            <>
              <PartnersSource dataset={dataset} view={view} />
              <FactorSetting factor={factor} />
            </>
          }
          over={(laid) => <MirrorExplorer model={model} laid={laid} />}
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
