import { useMemo } from "react";
import { invested, investmentFigures } from "../../analysis/invested";
import { InvestedChart } from "../../charts/invested/Chart";
import { layOut } from "../../charts/invested/layout";
import { light } from "../../charts/palette";
import { useGrammar } from "../page/useGrammar";
import type { Area } from "../../core/area";
import type { Dataset } from "../../core/dataset";
import type { InvestmentKind } from "../../core/investment";
import { clamped, later, type Periods } from "../../core/period";
import { barsNotes, barsSubtitle, investmentWords, unitOf } from "../../words/investmentText";
import { sourceLine } from "../../words/sourceWords";
import type { AnswerProps } from "../answer/answerParts";
import { BriefPage, type SheetSetting } from "../brief/BriefPage";
import { PeriodsTable } from "../table/PeriodsTable";
import { useMore } from "../page/useMore";
import styles from "../brief/sheet.module.css";
import { investmentBars } from "../../analysis/findings/investment";
import { investmentHeadline } from "../../words/say/investment";

const shown: readonly InvestmentKind[] = ["inward", "outward", "inflow", "stated"];
/** What a page is wide enough for. */
const mostColumns = 6;

interface SheetProps extends SheetSetting {
  readonly dataset: Dataset;
  readonly reporter: Area;
  readonly partner: Area;
  readonly periods: Periods;
}

/** One page on direct investment with one partner: each measure by itself, positions of both sides. */
function Sheet({ dataset, reporter, partner, periods, today: day, isPhone }: SheetProps) {
  const grammar = useGrammar();
  const { brief: words } = useMore();
  const { to } = periods;
  const question = { reporter: reporter.code, partners: [partner.code] };
  const parts = shown.flatMap((kind) => {
    const isPosition = kind === "inward" || kind === "outward";
    const model = invested(dataset, { ...question, periods: { from: to, to } }, kind, isPosition);
    const lines = model?.partners.flatMap((each) => each.lines) ?? [];
    const isKnown = lines.some(({ figure }) => figure.kind === "amount" || figure.reason === "suppressed");
    return model && isKnown ? [model] : [];
  });
  const span = clamped({ from: later(to, 1 - mostColumns), to }, periods);
  const rows = investmentFigures(dataset, { ...question, periods: span }).filter(({ stated }) => stated === null);
  const sources = [...new Set(parts.flatMap((each) => each.sources))];
  return (
    <article className={styles.full} aria-label={words.of(grammar.area.name(partner))}>
      <header>
        <span className={styles.wordmark}>Vis-à-Vis</span>
        <span>{words.printed(grammar.date(day))}</span>
      </header>
      <h2>{investmentWords(grammar).table(reporter, grammar.area.name(partner), { from: to, to })}</h2>
      <p className={styles.lead}>{investmentWords(grammar).tableBasis}</p>
      {parts.map((model) => {
        const headline = investmentHeadline(grammar, investmentBars(model));
        return (
          <section key={model.kind} className={styles.measure}>
            <h3>{headline}</h3>
            <div className={styles.set} role="img" aria-label={`${headline}. ${grammar.ui.chart.inTable}`}>
              <InvestedChart layout={layOut(grammar, model, isPhone ? 400 : 900)} palette={light} />
            </div>
            <p className={styles.small}>{[barsSubtitle(grammar, model), ...barsNotes(grammar, model)].join(" ")}</p>
          </section>
        );
      })}
      {parts.length === 0 && <p>{investmentWords(grammar).silent(grammar.area.name(partner))}</p>}
      {rows.length > 0 && <PeriodsTable rows={rows} from={span.from} to={span.to} note={unitOf(grammar, reporter)} />}
      <footer>
        <p>{sourceLine(grammar, sources, span, [partner], true)}</p>
        <p>{words.data(dataset.catalog.version)}</p>
      </footer>
    </article>
  );
}

/** A page on direct investment with each partner. */
export function InvestedBrief({ dataset, view }: AnswerProps) {
  const grammar = useGrammar();
  const reporter = dataset.areas.get(view.reporter);
  const { to } = view.periods;
  const all = useMemo((): Periods => {
    const coverage = dataset.reporters.get(view.reporter)?.coverage.find(({ from }) => from.kind === to.kind);
    return { from: coverage?.from ?? to, to };
  }, [dataset, view.reporter, to]);
  if (!reporter) return null;
  return (
    <BriefPage
      dataset={dataset}
      view={view}
      head={(partners) =>
        investmentWords(grammar).table(reporter, grammar.list(partners.map(grammar.area.name)), { from: to, to })
      }
      sheet={(partner, setting) => (
        <Sheet key={partner.code} dataset={dataset} reporter={reporter} partner={partner} periods={all} {...setting} />
      )}
    />
  );
}
