import { useMemo } from "react";
import { lastWithBoth, type MirrorModel, mirrorPair, rankedByGap } from "../../analysis/mirror";
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
  const listed = ranked.slice(0, mostListed);
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
        // A frame that scrolls must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={table.frame} tabIndex={0} role="region" aria-label={words.title}>
          <table className={table.figures} aria-labelledby="gaps">
            <thead>
              <tr>
                <th scope="col">{heads.partner}</th>
                <th scope="col" className={table.number}>
                  {ranking.rank}
                </th>
                <th scope="col" className={table.number}>
                  {words.gap}
                </th>
                <th scope="col" className={table.number}>
                  {mirror.inPercent}
                </th>
                <th scope="col" className={table.number}>
                  {capital(grammar.area.reportedBy(reporter))}
                </th>
                <th scope="col" className={table.number}>
                  {mirror.partnerReports}
                </th>
                <th scope="col" className={table.number}>
                  {mirror.ratio}
                </th>
                <th scope="col">{words.inQuestion}</th>
              </tr>
            </thead>
            <tbody>
              {listed.map((pair, i) => {
                const { area, gap, percent: part, own, theirs, ratio } = pair;
                return (
                  <tr key={area.code}>
                    <th scope="row">{grammar.area.name(area)}</th>
                    <td className={table.number}>{i + 1}</td>
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
        </div>
      )}
    </div>
  );
}
