import { type ReactNode, useMemo } from "react";
import { type MirrorModel, type MirrorPair, type Report, reportKey } from "../../analysis/mirror";
import { useGrammar } from "../page/useGrammar";
import { mirrored } from "../../core/mirrored";
import { formatPeriod, ordinal } from "../../core/period";
import type { Figure } from "../../core/figure";
import { SortHead } from "../../ui/SortHead";
import { type SortBy, useSorted } from "../../ui/useSorted";
import { sortable } from "../table/sortable";
import type { More } from "../../words/language/more";
import { ratioText } from "../../words/ratioText";
import { shortName } from "../../words/sourceWords";
import { Counted, FlagsNote } from "../table/Counted";
import { TableFrame } from "../table/TableFrame";
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
    <span className={styles.absence}>{mirrorChartOf(grammar).absences[absence]}</span>
  );

/** Whose figure it is, and what is to be known of it. */
function sourceOf(
  grammar: Grammar,
  { source, absence, figure, estimate }: Report,
  words: More["mirror"],
): string | null {
  if (!source) return null;
  const text = shortName(grammar, source);
  if (estimate && absence !== null) return `${text}, ${mirrorChartOf(grammar).absences[absence]}`;
  return figure.kind === "amount" && figure.convertedFrom === "EUR" ? words.fromEuros(text) : text;
}

interface Measured {
  readonly key: string;
  readonly head: string;
  readonly of: (pair: MirrorPair) => Figure;
  readonly cell: (pair: MirrorPair) => ReactNode;
}

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
  const pairs = useMemo(() => model.partners.flatMap((partner) => partner.pairs.toReversed()), [model]);
  const fob = flow === "exports" ? words.partnerFob : words.reporterFob(grammar.area.of(reporter));
  const measured: readonly Measured[] = [
    {
      key: "own",
      head: capital(grammar.area.reportedBy(reporter)),
      of: ({ own }) => own.estimate ?? own.figure,
      cell: ({ own }) => said(grammar, own),
    },
    {
      key: "theirs",
      head: words.partnerReports,
      of: ({ theirs }) => theirs.estimate ?? theirs.figure,
      cell: ({ theirs }) => said(grammar, theirs),
    },
    {
      key: "fob",
      head: fob,
      of: ({ theirsFob, ownFob }) => (flow === "exports" ? theirsFob : ownFob),
      cell: ({ theirsFob, ownFob }) => millions(grammar, flow === "exports" ? theirsFob : ownFob),
    },
    { key: "gap", head: words.gapFob, of: ({ gap }) => gap, cell: ({ gap }) => millions(grammar, gap, true) },
    {
      key: "percent",
      head: words.inPercent,
      of: ({ percent: part }) => part,
      cell: ({ percent: part }) => percent(grammar, part, true),
    },
    { key: "ratio", head: words.ratio, of: ({ ratio }) => ratio, cell: ({ ratio }) => ratioText(grammar, ratio) },
    {
      key: "asymmetry",
      head: words.asymmetry,
      of: ({ asymmetry }) => asymmetry,
      cell: ({ asymmetry }) => percent(grammar, asymmetry, true),
    },
  ];
  const by = (key: string): SortBy<MirrorPair> => {
    if (key === "partner") return { of: ({ area }) => grammar.area.name(area) };
    if (key === "period") return { of: ({ period }) => ordinal(period), isNumber: true };
    return { of: (pair) => sortable(measured.find((each) => each.key === key)?.of(pair)), isNumber: true };
  };
  const { shown: rows, order, press } = useSorted(pairs, by, grammar.tag);
  const sources = pairs.map(({ own, theirs }) => [own, theirs].map((side) => sourceOf(grammar, side, words)));
  // Each side by itself, as one may lack a report that the other has.
  const [ofOwn, ofTheirs] = [0, 1].map((side) => new Set(sources.flatMap((each) => each[side] ?? [])));
  const isSame = [ofOwn, ofTheirs].every((all) => (all?.size ?? 0) < 2);
  const named = (all: Iterable<string | null | undefined>) => [...all].map((each) => each ?? gapMark).join("; ");
  const head = words.sources(grammar.area.name(reporter));
  const once = isSame ? [`${head}: ${named([[...(ofOwn ?? [])][0], [...(ofTheirs ?? [])][0]])}`] : [];
  // The figures as published have an address, as those of the other tables do.
  const idOf = ({ area, period }: MirrorPair, at: number) => {
    if (at > 1) return undefined;
    return `figure-${at === 0 ? reportKey(reporter, area, flow, period) : reportKey(area, reporter, mirrored[flow], period)}`;
  };
  return (
    <TableFrame
      label={title}
      below={
        <div className={styles.notes}>
          <FlagsNote figures={pairs.flatMap(({ own, theirs }) => [own.figure, theirs.figure])} />
          <p className={typography.note}>{words.note(grammar.area.of(reporter), separated(grammar, factor))}</p>
        </div>
      }
    >
      <table className={classes(table.figures, styles.mirrored)}>
        <TableCaption title={title} note={note} once={once} />
        <thead>
          <tr>
            <SortHead text={columns.partner} column="partner" order={order} onPress={press} />
            {isSpan && <SortHead text={columns.period} column="period" order={order} onPress={press} />}
            {measured.map(({ key, head: text }) => (
              <SortHead key={key} className={table.number} text={text} column={key} order={order} onPress={press} />
            ))}
            {!isSame && <th scope="col">{head}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((pair, i) => {
            const isFirst = rows[i - 1]?.area !== pair.area;
            return (
              <tr key={`${pair.area.code} ${formatPeriod(pair.period)}`} className={isFirst ? table.first : undefined}>
                <th scope="row">
                  <span className={isFirst || order !== null ? undefined : typography.hidden}>
                    {grammar.area.name(pair.area)}
                  </span>
                </th>
                {isSpan && <td>{grammar.period(pair.period)}</td>}
                {measured.map(({ key, cell }, at) => (
                  <td
                    key={key}
                    id={idOf(pair, at)}
                    className={at < 2 ? classes(table.number, table.statistics) : table.number}
                  >
                    {cell(pair)}
                  </td>
                ))}
                {!isSame && (
                  <td className={table.source}>
                    {named([pair.own, pair.theirs].map((side) => sourceOf(grammar, side, words)))}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableFrame>
  );
}
