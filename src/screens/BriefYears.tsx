import type { FigureRow } from "../analysis/figures";
import { useMore } from "./useMore";
import { flows } from "../core/dataset";
import { millions, statedShort } from "../words/amount";
import { useGrammar } from "../charts/useGrammar";
import { verdictName, verdictNotes } from "../words/verdictWords";

interface Props {
  readonly rows: readonly FigureRow[];
  readonly from: number;
  readonly to: number;
  readonly partner: string;
}

/** The last years of one partner, with what was stated of the last one, and what is to be said of a verdict that is no agreement. */
export function BriefYears({ rows, from, to, partner }: Props) {
  const grammar = useGrammar();
  const more = useMore();
  const { brief: words, figures } = more;
  const { heads } = figures;
  const years = Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
  const at = (flow: string, year: string) =>
    rows.find(({ indicator, period }) => indicator === flow && period === year);
  const stated = flows.flatMap((flow) => at(flow, String(to)) ?? []);
  // On paper there is little room, and the reason of agreement is in its name.
  const reasons = verdictNotes(
    grammar,
    more,
    stated.flatMap(({ indicator, verdict }) =>
      verdict && !verdict.kind.startsWith("agrees") ? [{ name: grammar.indicators[indicator], verdict }] : [],
    ),
  );
  const isStated = stated.some((row) => row.stated);
  return (
    // A frame that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="scrolls" tabIndex={0} role="region" aria-label={`${words.byYear}, ${partner}`}>
      <table className="years by-year">
        <caption className="unseen">{words.byYear}</caption>
        <thead>
          <tr>
            <th scope="col">{words.millions}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="number">
                {year}
              </th>
            ))}
            {isStated && (
              <>
                <th scope="col" className="number">
                  {words.stated(to)}
                </th>
                <th scope="col">{heads.verdict}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {flows.map((flow) => {
            const last = at(flow, String(to));
            return (
              <tr key={flow}>
                <th scope="row">{grammar.indicators[flow]}</th>
                {years.map((year) => {
                  const row = at(flow, year);
                  return (
                    <td key={year} className="number">
                      {row ? millions(grammar, row.figure) : ".."}
                    </td>
                  );
                })}
                {isStated && (
                  <>
                    <td className="number">{last?.stated ? statedShort(grammar, last.stated) : ""}</td>
                    <td>{last?.verdict ? verdictName(grammar, last.verdict, true) : ""}</td>
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {reasons.length > 0 && <p className="small">{reasons.join(" ")}</p>}
    </div>
  );
}
