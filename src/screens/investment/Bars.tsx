import type { InvestmentModel } from "../../analysis/invested";
import { InvestedChart } from "../../charts/invested/Chart";
import { useGrammar } from "../page/useGrammar";
import { countedAs } from "../../core/investment";
import { placesIn } from "../../core/place";
import { choosePartners } from "../../state/store";
import { Later } from "../../ui/Later";
import { Notice } from "../../ui/Notice";
import { investmentWords, unitOf } from "../../words/investmentText";
import { type AnswerProps, TooMany } from "../answer/answerParts";
import { ChartFigure } from "../figure/ChartFigure";
import { FiguresTable } from "../table/FiguresTable";
import { Foot } from "../page/Foot";
import { useMore } from "../page/useMore";
import { BothSides } from "./BothSides";
import { InvestedExplorer } from "./InvestedExplorer";
import { useInvested } from "./useInvested";
import page from "../../ui/page.module.css";

/** With whom the data hold a figure, where they hold none with the partners chosen. */
function Offer({ dataset, view, model }: AnswerProps & { readonly model: InvestmentModel }) {
  const grammar = useGrammar();
  const words = investmentWords(grammar);
  const file = dataset.reporters.get(view.reporter);
  const indicator = countedAs[model.kind];
  const isKnown = model.partners.some(({ lines }) => lines.some(({ figure }) => figure.kind === "amount"));
  if (isKnown || !file || indicator === null) return null;
  const { ranked } = placesIn(dataset, file, indicator, null, model.to);
  const first = ranked.slice(0, 5).map(({ area }) => area);
  if (first.length === 0) return null;
  const names = grammar.list(first.map(grammar.area.name));
  return (
    <Notice
      tone="neutral"
      title={words.withWhom(names)}
      actions={[{ text: words.showThem, act: () => choosePartners(first.map(({ code }) => code)) }]}
    />
  );
}

/** A measure of direct investment with each partner; in Mirror beside what the partner reports of the same. */
export function Bars({ dataset, view, palette }: AnswerProps) {
  const grammar = useGrammar();
  const { figures } = useMore();
  const drawn = useInvested(dataset, view);
  if (!drawn) return null;
  const { model, rows } = drawn;
  return (
    <>
      <div className={page.column}>
        <Offer dataset={dataset} view={view} palette={palette} model={model} />
        <ChartFigure
          view={view}
          dataset={dataset}
          palette={palette}
          {...drawn}
          settings={null}
          over={(layout) => <InvestedExplorer layout={layout} />}
          draw={(layout, colours) => <InvestedChart layout={layout} palette={colours} />}
        />
        {model.leftOut > 0 && <TooMany count={model.leftOut} chosen={view.partners.length} />}
        <Later>
          {view.view === "mirror" ? (
            <BothSides model={model} />
          ) : (
            <FiguresTable
              full={model.kind === "stated"}
              rows={rows}
              caption={figures.title}
              note={unitOf(grammar, model.reporter)}
            />
          )}
        </Later>
      </div>
      <Later>
        <Foot dataset={dataset} view={view} sources={model.sources} />
      </Later>
    </>
  );
}
