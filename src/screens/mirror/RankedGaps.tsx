import { useMemo } from "react";
import { lastWithBoth, type MirrorModel, type MirrorPair, mirrorPair, rankedByGap } from "../../analysis/mirror";
import { useGrammar } from "../page/useGrammar";
import type { Dataset } from "../../core/dataset";
import { reportersOn } from "../../core/reportersOn";
import { preferring } from "../../core/prefer";
import { seriesFor } from "../../core/neededFiles";
import { useReports } from "../../io/useReports";
import { choosePartners } from "../../state/store";
import { ratioText } from "../../words/ratioText";
import { useMore } from "../page/useMore";
import { millions, percent, separated } from "../../words/amount";
import { capital } from "../../words/phrase";
import styles from "./RankedGaps.module.css";
import typography from "../../ui/typography.module.css";
import controls from "../../ui/controls.module.css";
import table from "../table/figures.module.css";
import { sortable } from "../table/sortable";
import { TableFrame } from "../table/TableFrame";
import { SortHead } from "../../ui/SortHead";
import { type SortBy, useSorted } from "../../ui/useSorted";
import { classes } from "../../ui/classes";

const mostListed = 15;

interface Props {
  readonly dataset: Dataset;
  readonly model: MirrorModel;
  readonly chosen: readonly string[];
  /** The source that is preferred. */
  readonly source: string | null;
}

/** Partners by the gap between the two reports in one period: the chosen ones, or all whose files the data hold. */
export function RankedGaps({ dataset, model, chosen, source }: Props) {
  const { reporter, flow, factor } = model;
  const grammar = useGrammar();
  const { gaps: words, mirror, ranking, figures } = useMore();
  const { heads } = figures;
  const period = lastWithBoth(model) ?? model.to;
  const others = useMemo(() => reportersOn(dataset.catalog, reporter.code), [dataset, reporter]);
  const files = useMemo(() => {
    const needs = {
      reporter: reporter.code,
      partners: others,
      also: others,
      periods: { from: period, to: period },
      source: null,
      otherwise: "last",
    } as const;
    return seriesFor(dataset.catalog, needs);
  }, [dataset, reporter, others, period]);
  const { reading, start, stop } = useReports(dataset, files);
  const read = reading.kind === "read" ? reading : null;
  const ranked = useMemo(() => {
    const within = read
      ? preferring({ ...dataset, reporters: new Map([...dataset.reporters, ...read.dataset.reporters]) }, source)
      : dataset;
    const codes = read ? new Set([...others, ...chosen]) : chosen;
    const areas = [...codes].flatMap((code) => dataset.areas.get(code) ?? []);
    return rankedByGap(areas.map((area) => mirrorPair(within, { flow, factor }, reporter, area, period)));
  }, [dataset, read, others, chosen, flow, factor, reporter, period, source]);
  const asked = read ? new Set([...others, ...chosen]).size : chosen.length;
  const absent = asked - ranked.length;
  const listed = useMemo(() => ranked.slice(0, mostListed), [ranked]);
  const columns: readonly { readonly key: string; readonly head: string; readonly of: SortBy<MirrorPair>["of"] }[] = [
    // The first is the largest.
    { key: "rank", head: ranking.rank, of: (pair) => -ranked.indexOf(pair) },
    { key: "gap", head: words.gap, of: ({ gap }) => sortable(gap) },
    { key: "percent", head: mirror.inPercent, of: ({ percent: part }) => sortable(part) },
    { key: "own", head: capital(grammar.area.reportedBy(reporter)), of: ({ own }) => sortable(own.figure) },
    { key: "theirs", head: mirror.partnerReports, of: ({ theirs }) => sortable(theirs.figure) },
    { key: "ratio", head: mirror.ratio, of: ({ ratio }) => sortable(ratio) },
  ];
  const by = (key: string): SortBy<MirrorPair> => {
    const column = columns.find((each) => each.key === key);
    return column ? { of: column.of, isNumber: true } : { of: ({ area }) => grammar.area.name(area) };
  };
  const { shown, order, press } = useSorted(listed, by, grammar.tag);
  return (
    <div className={styles.gaps}>
      <h2 id="gaps">{words.title}</h2>
      <p className={typography.note}>
        {[
          words.scope(read !== null, flow, period, separated(grammar, factor)),
          ...(absent > 0 ? [words.absent(absent, period)] : []),
          ...(ranked.length > mostListed ? [words.first(mostListed, ranked.length)] : []),
          ...(read && read.failed > 0 ? [words.failed(read.failed)] : []),
        ].join(" ")}
      </p>
      {reading.kind === "idle" && (
        <p>
          <button type="button" className={controls.button} onClick={start}>
            {words.rankAll}
          </button>
          <span
            className={typography.note}
          >{` ${words.reads(separated(grammar, String(files.length)), files.length)}`}</span>
        </p>
      )}
      {reading.kind === "reading" && (
        <p role="status">
          <progress value={reading.done} max={reading.all} aria-label={words.reading} />
          <span>{` ${words.read(reading.done, reading.all)} `}</span>
          <button type="button" className={controls.link} onClick={stop}>
            {words.stop}
          </button>
        </p>
      )}
      {listed.length > 0 && (
        <TableFrame label={words.title}>
          <table className={table.figures} aria-labelledby="gaps">
            <thead>
              <tr>
                <SortHead text={heads.partner} column="partner" order={order} onPress={press} />
                {columns.map(({ key, head }) => (
                  <SortHead key={key} className={table.number} text={head} column={key} order={order} onPress={press} />
                ))}
                <th scope="col">{words.inQuestion}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((pair) => {
                const { area, gap, percent: part, own, theirs, ratio } = pair;
                return (
                  <tr key={area.code}>
                    <th scope="row">{grammar.area.name(area)}</th>
                    <td className={table.number}>{ranked.indexOf(pair) + 1}</td>
                    <td className={classes(table.number, table.statistics)}>{millions(grammar, gap, true)}</td>
                    <td className={table.number}>{percent(grammar, part, true)}</td>
                    <td className={table.number}>{millions(grammar, own.figure)}</td>
                    <td className={table.number}>{millions(grammar, theirs.figure)}</td>
                    <td className={table.number}>{ratioText(grammar, ratio)}</td>
                    <td>
                      {chosen.includes(area.code) ? (
                        words.chosen
                      ) : (
                        <button
                          type="button"
                          className={controls.link}
                          aria-label={words.addPartner(grammar.area.name(area))}
                          onClick={() => choosePartners([...chosen, area.code])}
                        >
                          {words.add}
                        </button>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </TableFrame>
      )}
    </div>
  );
}
