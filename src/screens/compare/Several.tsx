import { compareOrders } from "../../analysis/several";
import { SeveralChart } from "../../charts/several/Chart";
import { isFlow, measures } from "../../core/indicators";
import { besideParts } from "../../core/question";
import { chooseOrder, toggleBeside } from "../../state/viewChoices";
import { Choice } from "../../ui/Choice";
import { Later } from "../../ui/Later";
import page from "../../ui/page.module.css";
import { viewWords } from "../../words/viewWords";
import { type AnswerProps, TooMany } from "../answer/answerParts";
import { Offers } from "../answer/Offers";
import { ChartFigure } from "../figure/ChartFigure";
import { Part } from "../page/Part";
import { useGrammar } from "../page/useGrammar";
import { Evidence } from "./Evidence";
import { SeveralExplorer } from "./SeveralExplorer";
import { useSeveral } from "./useSeveral";
import { FormChoice } from "./FormChoice";
import styles from "./Several.module.css";

/** One measure of several partners in one period, a bar each. */
export function Several({ dataset, view, palette }: AnswerProps<"compare">) {
  const { partners, measure, without } = view;
  const drawn = useSeveral(dataset, view);
  const grammar = useGrammar();
  const words = viewWords(grammar).several;
  const names = { composition: grammar.chart.composition[0], investment: grammar.chart.investmentShort[0] };
  if (!drawn) return null;
  const { compared, model, rows } = drawn;
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
          {...drawn}
          measures={measures}
          scales={isFlow(measure) ? ["common", "log", "share"] : ["common"]}
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
          over={(layout) => <SeveralExplorer layout={layout} />}
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
