import type { InvestmentLine, InvestmentModel } from "../../analysis/invested";
import { useGrammar } from "../page/useGrammar";
import { formatPeriod, isPeriod, range } from "../../core/period";
import { gapMark } from "../../words/amount";
import { unitOf } from "../../words/investmentText";
import { capital } from "../../words/phrase";
import { shortName } from "../../words/sourceWords";
import { Counted } from "../table/Counted";
import { TableCaption } from "../table/TableCaption";
import { useMore } from "../page/useMore";
import table from "../table/figures.module.css";
import { classes } from "../../ui/classes";
import typography from "../../ui/typography.module.css";

interface CellProps {
  readonly line: InvestmentLine | undefined;
}

/** A figure of one side, or why there is none. */
function Side({ line }: CellProps) {
  const { figures } = useMore();
  if (!line) return <td className={table.number}>{gapMark}</td>;
  const { figure } = line;
  return (
    <td id={`figure-${line.key}`} className={classes(table.number, table.statistics)} tabIndex={-1}>
      {figure.kind === "gap" && figure.reason === "suppressed" ? figures.gaps.suppressed : <Counted figure={figure} />}
    </td>
  );
}

/** What both sides report of the same positions, a row for each partner and year. */
export function BothSides({ model }: { readonly model: InvestmentModel }) {
  const grammar = useGrammar();
  const { figures, mirror } = useMore();
  const { reporter, partners, from, to } = model;
  const sides = [capital(grammar.area.reportedBy(reporter)), mirror.partnerReports];
  return (
    // A frame that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={table.frame} tabIndex={0} role="region" aria-label={figures.title}>
      <table className={table.figures}>
        <TableCaption title={figures.title} note={unitOf(grammar, reporter)} />
        <thead>
          <tr>
            <th scope="col">{figures.heads.partner}</th>
            <th scope="col">{figures.heads.period}</th>
            {sides.map((side) => (
              <th key={side} scope="col" className={table.number}>
                {side}
              </th>
            ))}
            <th scope="col">{mirror.sources(grammar.area.name(reporter))}</th>
          </tr>
        </thead>
        <tbody>
          {partners.flatMap(({ area, lines }) =>
            range({ from, to }).map((period, i) => {
              const at = lines.filter((line) => isPeriod(line.period) && line.period === period);
              const pair = [at.find(({ by }) => by === reporter), at.find(({ by }) => by !== reporter)];
              return (
                <tr key={`${area.code} ${formatPeriod(period)}`} className={i === 0 ? table.first : undefined}>
                  <th scope="row">
                    <span className={i === 0 ? undefined : typography.hidden}>{grammar.area.name(area)}</span>
                  </th>
                  <td>{grammar.period(period)}</td>
                  {pair.map((line, side) => (
                    <Side key={sides[side]} line={line} />
                  ))}
                  <td className={table.source}>
                    {pair.map((line) => (line?.source ? shortName(grammar, line.source) : gapMark)).join("; ")}
                  </td>
                </tr>
              );
            }),
          )}
        </tbody>
      </table>
    </div>
  );
}
