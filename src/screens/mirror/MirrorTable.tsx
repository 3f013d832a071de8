import { type MirrorModel, type MirrorPair, type Report, reportKey } from "../../analysis/mirror";
import { useGrammar } from "../page/useGrammar";
import { mirrored } from "../../core/mirrored";
import { formatPeriod, type Period } from "../../core/period";
import type { More } from "../../words/language/more";
import { ratioText } from "../../words/ratioText";
import { shortName } from "../../words/sourceWords";
import { Explain } from "../about/Explain";
import { Counted, FlagsNote } from "../table/Counted";
import { TableCaption } from "../table/TableCaption";
import { useMore } from "../page/useMore";
import { gapMark, millions, percent, separated } from "../../words/amount";
import type { Grammar } from "../../words/language/grammar";
import { capital } from "../../words/phrase";
import { mirrorChartOf } from "../../words/mirrorChartOf";
import table from "../table/figures.module.css";
import styles from "./MirrorTable.module.css";
import { classes } from "../../ui/classes";
import typography from "../../ui/typography.module.css";

/** The figure of a side, or why there is none. */
const said = (grammar: Grammar, { figure, absence, estimate }: Report) =>
  absence === null || estimate ? (
    <Counted figure={estimate ?? figure} />
  ) : (
    <span title={mirrorChartOf(grammar).absences[absence]}>{gapMark}</span>
  );

const sourceOf = (
  grammar: Grammar,
  { source, absence, figure, estimate }: Report,
  period: Period,
  words: More["mirror"],
): string => {
  if (!source) return absence === null ? gapMark : mirrorChartOf(grammar).absences[absence];
  const text = `${shortName(grammar, source)} ${grammar.period(period)}`;
  if (estimate && absence !== null) return `${text}, ${mirrorChartOf(grammar).absences[absence]}`;
  return figure.kind === "amount" && figure.convertedFrom === "EUR" ? words.fromEuros(text) : text;
};

interface Props {
  readonly model: MirrorModel;
  readonly note: string;
}

/** Both reports of each pair as they were published, brought to FOB, and how far they are apart. */
export function MirrorTable({ model, note }: Props) {
  const { reporter, flow, factor } = model;
  const grammar = useGrammar();
  const { title, heads: columns } = useMore().figures;
  const { mirror: words } = useMore();
  const isSpan = model.from !== model.to;
  const rows = model.partners.flatMap(({ pairs }) => pairs);
  const fob = flow === "exports" ? words.partnerFob : words.reporterFob(grammar.area.of(reporter));
  const heads = [
    capital(grammar.area.reportedBy(reporter)),
    words.partnerReports,
    fob,
    words.gapFob,
    words.inPercent,
    words.ratio,
    words.asymmetry,
  ];
  const cells = ({ own, theirs, ownFob, theirsFob, gap, percent: part, ratio, asymmetry }: MirrorPair) =>
    [
      said(grammar, own),
      said(grammar, theirs),
      millions(grammar, flow === "exports" ? theirsFob : ownFob),
      millions(grammar, gap, true),
      percent(grammar, part, true),
      ratioText(grammar, ratio),
      percent(grammar, asymmetry, true),
    ] as const;
  // The figures as published have an address, as those of the other tables do.
  const idOf = ({ area, period }: MirrorPair, at: number) => {
    if (at > 1) return undefined;
    return `figure-${at === 0 ? reportKey(reporter, area, flow, period) : reportKey(area, reporter, mirrored[flow], period)}`;
  };
  return (
    // A frame that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={table.frame} tabIndex={0} role="region" aria-label={title}>
      <table className={classes(table.figures, styles.mirrored)}>
        <TableCaption title={title} note={note} />
        <thead>
          <tr>
            <th scope="col">{columns.partner}</th>
            {isSpan && <th scope="col">{columns.period}</th>}
            {heads.map((head) => (
              <th key={head} scope="col" className={table.number}>
                {head === words.partnerReports ? (
                  <Explain term="mirror">{head}</Explain>
                ) : head === words.gapFob ? (
                  <Explain term="valuation">{head}</Explain>
                ) : (
                  head
                )}
              </th>
            ))}
            <th scope="col">{words.sources(grammar.area.name(reporter))}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((pair, i) => {
            const isFirst = rows[i - 1]?.area !== pair.area;
            return (
              <tr key={`${pair.area.code} ${formatPeriod(pair.period)}`} className={isFirst ? table.first : undefined}>
                <th scope="row">
                  <span className={isFirst ? undefined : typography.hidden}>{grammar.area.name(pair.area)}</span>
                </th>
                {isSpan && <td>{grammar.period(pair.period)}</td>}
                {cells(pair).map((cell, at) => (
                  <td
                    key={heads[at]}
                    id={idOf(pair, at)}
                    className={at < 2 ? classes(table.number, table.statistics) : table.number}
                  >
                    {cell}
                  </td>
                ))}
                <td className={table.source}>
                  {`${sourceOf(grammar, pair.own, pair.period, words)}; ${sourceOf(grammar, pair.theirs, pair.period, words)}`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <FlagsNote figures={rows.flatMap(({ own, theirs }) => [own.figure, theirs.figure])} />
      <p className={typography.note}>{words.note(grammar.area.of(reporter), separated(grammar, factor))}</p>
    </div>
  );
}
