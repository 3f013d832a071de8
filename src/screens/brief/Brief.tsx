import { useGrammar } from "../page/useGrammar";
import type { AnswerProps } from "../answer/answerParts";
import { BriefPage } from "./BriefPage";
import { BriefSheet } from "./BriefSheet";
import { Offers } from "../answer/Offers";
import { useMore } from "../page/useMore";

/** One page on the trade with each partner. */
export function Brief({ dataset, view }: AnswerProps) {
  const reporter = dataset.areas.get(view.reporter);
  const grammar = useGrammar();
  const { brief: words } = useMore();
  const period = view.periods.to;
  if (!reporter) return null;
  return (
    <BriefPage
      dataset={dataset}
      view={view}
      head={(partners) =>
        words.head(grammar.area.name(reporter), grammar.list(partners.map(grammar.area.inSentence)), period)
      }
      beside={<Offers dataset={dataset} view={view} />}
      sheet={(partner, setting) => (
        <BriefSheet
          key={partner.code}
          dataset={dataset}
          reporter={reporter}
          partner={partner}
          period={period}
          factor={view.factor}
          {...setting}
        />
      )}
    />
  );
}
