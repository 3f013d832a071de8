import "./brief.css";
import "./print.css";
import { useMemo, useState } from "react";
import { useGrammar } from "../charts/useGrammar";
import { formatPeriod } from "../core/period";
import { today } from "../core/today";
import { useWidth } from "../ui/useWidth";
import type { AnswerProps } from "./answerParts";
import { BriefSheet } from "./BriefSheet";
import { Finding } from "./Finding";
import { Measured } from "./Measured";
import { Offers } from "./Offers";
import { useMore } from "./useMore";

/** One page for each partner, to be printed or saved as PDF. */
export function Brief({ dataset, view }: AnswerProps) {
  const reporter = dataset.areas.get(view.reporter);
  const partners = useMemo(
    () => view.partners.flatMap((code) => dataset.areas.get(code) ?? []),
    [dataset, view.partners],
  );
  const grammar = useGrammar();
  const { brief: words } = useMore();
  const [printed] = useState(() => today());
  const names = partners.map(grammar.area.inSentence);
  const period = view.periods.to;
  const [column, width] = useWidth<HTMLDivElement>();
  if (!reporter) return null;
  return (
    <div className="page brief" data-period={formatPeriod(period)}>
      <div ref={column} />
      <header>
        <Finding
          title={words.title(partners.length, period)}
          name={`${words.brief}: ${words.head(grammar.area.name(reporter), grammar.list(names), period)}`}
        />
        <p className="subtitle">{words.subtitle}</p>
        <span className="settings">
          <Measured dataset={dataset} view={view} />
        </span>
        <Offers dataset={dataset} view={view} />
        <button type="button" className="button primary" onClick={() => window.print()}>
          {words.print}
        </button>
      </header>
      <div>
        {partners.map((partner) => (
          <BriefSheet
            key={partner.code}
            dataset={dataset}
            reporter={reporter}
            partner={partner}
            period={period}
            factor={view.factor}
            today={printed}
            isPhone={width !== null && width > 0 && width < 600}
          />
        ))}
      </div>
    </div>
  );
}
