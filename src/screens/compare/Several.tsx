import { useCallback, useMemo } from "react";
import { severalFinding } from "../../analysis/findings/several";
import { compareOrders, several } from "../../analysis/several";
import { SeveralChart } from "../../charts/several/Chart";
import { layOut, type SeveralLayout } from "../../charts/several/layout";
import { severalMarks } from "../../charts/several/marks";
import { isFlow, measures } from "../../core/indicators";
import { besideParts } from "../../core/question";
import { chooseOrder, toggleBeside } from "../../state/viewChoices";
import { Choice } from "../../ui/Choice";
import { Later } from "../../ui/Later";
import page from "../../ui/page.module.css";
import { compareNotes } from "../../words/compareWords";
import { severalHeadline } from "../../words/say/several";
import { severalSubtitle } from "../../words/severalWords";
import { sourceLine } from "../../words/sourceWords";
import { viewWords } from "../../words/viewWords";
import { type AnswerProps, chosenAreas, TooMany } from "../answer/answerParts";
import { Offers } from "../answer/Offers";
import { ChartFigure } from "../figure/ChartFigure";
import { Explore } from "../figure/Explore";
import { Part } from "../page/Part";
import { useGrammar } from "../page/useGrammar";
import { Evidence } from "./Evidence";
import { FormChoice } from "./FormChoice";
import styles from "./Several.module.css";
import { useCompared } from "./useCompared";

const Points = ({ layout }: { readonly layout: SeveralLayout }) => (
  <Explore marks={useCallback(() => severalMarks(layout), [layout])} />
);

/** One measure of several partners in one period, a bar each. */
export function Several({ dataset, view, palette }: AnswerProps<"compare">) {
  const { partners, measure, order, without } = view;
  // A scale of its own for each bar would say nothing.
  const scale = isFlow(measure) && view.scale !== "own" ? view.scale : "common";
  const grammar = useGrammar();
  const words = viewWords(grammar).several;
  const names = { composition: grammar.chart.composition[0], investment: grammar.chart.investmentShort[0] };
  const { model: compared, rows } = useCompared(dataset, view, scale);
  const model = useMemo(
    () => compared && several(compared, { measure, order, without }),
    [compared, measure, order, without],
  );
  if (!compared || !model) return null;
  const beside = besideParts.filter(
    (part) => part === "composition" || compared.partners.some(({ fdi }) => fdi !== null),
  );
  return (
    <>
      <div className={page.column}>
        <ChartFigure
          view={view}
          dataset={dataset}
          palette={palette}
          rows={rows}
          measures={measures}
          scales={isFlow(measure) ? ["common", "log", "share"] : ["common"]}
          texts={(language) => ({
            title: severalHeadline(language, severalFinding(model)),
            subtitle: severalSubtitle(language, model),
            notes: compareNotes(language, compared),
            source: sourceLine(
              language,
              compared.sources,
              { from: compared.period, to: compared.period },
              chosenAreas(dataset, view),
              model.hasInvestment,
            ),
          })}
          also={
            <>
              <label>
                <span>{`${words.orders.label} `}</span>
                <Choice
                  look="setting"
                  label={words.orders.label}
                  value={model.order}
                  options={compareOrders.map((value) => ({ value, text: words.orders[value] }))}
                  onChoose={chooseOrder}
                />
              </label>
              <FormChoice view={view} />
            </>
          }
          filter={
            <div className={styles.beside} role="group" aria-label={words.beside}>
              <span>{words.beside}</span>
              {beside.map((part) => (
                <label key={part}>
                  <input type="checkbox" checked={!without?.includes(part)} onChange={() => toggleBeside(part)} />
                  <span>{names[part]}</span>
                </label>
              ))}
            </div>
          }
          hasStated={compared.partners.some(({ stated }) => Object.keys(stated).length > 0)}
          over={(layout) => <Points layout={layout} />}
          model={model}
          layOut={layOut}
          draw={(layout, colours) => <SeveralChart layout={layout} palette={colours} />}
        />
        {compared.partners.some(({ trade }) => trade.source === null) && <Offers dataset={dataset} view={view} />}
        {compared.leftOut > 0 && <TooMany count={compared.leftOut} chosen={partners.length} />}
      </div>
      <Part about={compared}>
        <Later>
          <Evidence dataset={dataset} view={view} palette={palette} model={compared} rows={rows} />
        </Later>
      </Part>
    </>
  );
}
