import { Fragment } from "react";
import type { FigureRow } from "../analysis/figures";
import { useGrammar } from "../charts/useGrammar";
import { millions } from "../words/amount";
import { shortName } from "../words/sourceWords";
import { StatedRow } from "./StatedRow";
import { TableCaption } from "./TableCaption";
import { useMore } from "./useMore";
import "./yearsTable.css";

interface Props {
  readonly rows: readonly FigureRow[];
  readonly from: number;
  readonly to: number;
  readonly note: string;
}

/** Which source each year of a partner is from. */
function SourceRow({ rows, years }: { readonly rows: readonly FigureRow[]; readonly years: readonly string[] }) {
  const grammar = useGrammar();
  const { heads } = useMore().figures;
  return (
    <tr>
      <th scope="row">
        <span className="unseen">{rows[0] && grammar.area.name(rows[0].partner)}</span>
      </th>
      <td>{heads.source}</td>
      {years.map((year) => {
        const source = rows.find((row) => row.period === year && row.source)?.source;
        return (
          <td key={year} className="number">
            {source ? shortName(grammar, source) : ""}
          </td>
        );
      })}
    </tr>
  );
}

/** The figures of a trend: one line for each partner and indicator, one column for each year, and below what was stated. */
export function YearsTable({ rows, from, to, note }: Props) {
  const grammar = useGrammar();
  const { title, heads } = useMore().figures;
  const years = Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
  const lines = new Map<string, FigureRow[]>();
  for (const row of rows) {
    if (row.indicator === "fdiGrossInflow") continue;
    const key = `${row.partner.code} ${row.indicator}`;
    lines.set(key, [...(lines.get(key) ?? []), row]);
  }
  // Two sources in one table must be told apart, since their figures are not to be compared across the change.
  const sources = new Set([...lines.values()].flat().flatMap(({ source }) => source ?? []));
  return (
    // A frame that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="frame" tabIndex={0} role="region" aria-label={title}>
      <table className="figures">
        <TableCaption title={title} note={note} />
        <thead>
          <tr>
            <th scope="col">{heads.partner}</th>
            <th scope="col">{heads.indicator}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="number">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...lines].map(([key, line]) => {
            const [head] = line;
            if (!head) return null;
            const first = head.indicator === "turnover";
            const own = [...lines.values()].filter(([each]) => each?.partner === head.partner);
            return (
              <Fragment key={key}>
                <tr className={first ? "first" : undefined}>
                  <th scope="row">
                    <span className={first ? undefined : "unseen"}>{grammar.area.name(head.partner)}</span>
                  </th>
                  <td>{grammar.indicators[head.indicator]}</td>
                  {years.map((year) => {
                    const row = line.find(({ period }) => period === year);
                    return (
                      <td key={year} id={row && `figure-${row.key}`} className={first ? "number statistics" : "number"}>
                        {row && millions(grammar, row.figure)}
                      </td>
                    );
                  })}
                </tr>
                <StatedRow rows={line.filter(({ stated }) => stated !== null)} span={years.length + 1} />
                {sources.size > 1 && line === own.at(-1) && <SourceRow rows={own.flat()} years={years} />}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
