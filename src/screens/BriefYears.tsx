import type { FigureRow } from "../analysis/figures";
import { useGrammar } from "../charts/useGrammar";
import { flows } from "../core/dataset";
import { millions, statedShort } from "../words/number";
import { indicatorName, verdictName } from "../words/terms";
import { useMore } from "./useMore";

interface Props {
  readonly rows: readonly FigureRow[];
  readonly from: number;
  readonly to: number;
}

/** The last years of one partner, with what was stated of the last one. */
export function BriefYears({ rows, from, to }: Props) {
  const { heads } = useGrammar().ui.table;
  const { brief: words } = useMore();
  const years = Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
  const at = (flow: string, year: string) =>
    rows.find(({ indicator, period }) => indicator === flow && period === year);
  return (
    <table className="years">
      <caption className="unseen">{words.byYear}</caption>
      <thead>
        <tr>
          <th scope="col">{words.millions}</th>
          {years.map((year) => (
            <th key={year} scope="col" className="number">
              {year}
            </th>
          ))}
          <th scope="col" className="number">
            {words.stated(to)}
          </th>
          <th scope="col">{heads.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {flows.map((flow) => {
          const last = at(flow, String(to));
          return (
            <tr key={flow}>
              <th scope="row">{indicatorName[flow]}</th>
              {years.map((year) => {
                const row = at(flow, year);
                return (
                  <td key={year} className="number">
                    {row ? millions(row.figure) : ".."}
                  </td>
                );
              })}
              <td className="number">{last?.stated ? statedShort(last.stated) : ""}</td>
              <td>{last?.verdict ? verdictName[last.verdict] : ""}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
