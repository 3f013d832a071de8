import { useMemo } from "react";
import { lastWithBoth, type MirrorModel, mirrorPair, rankedByGap } from "../analysis/mirror";
import { type Dataset, reportersOn } from "../core/dataset";
import { filesFor } from "../io/load";
import { useReports } from "../io/useReports";
import { choosePartners } from "../state/store";
import { ratioText } from "../words/mirrorHeadline";
import { millions, percent, separated } from "../words/amount";
import { useGrammar } from "../charts/useGrammar";

const mostListed = 15;

interface Props {
  readonly dataset: Dataset;
  readonly model: MirrorModel;
  readonly chosen: readonly string[];
}

/** Partners by the gap between the two reports in one year: the chosen ones, or all whose files the data hold. */
export function RankedGaps({ dataset, model, chosen }: Props) {
  const grammar = useGrammar();
  const { reporter, flow, factor } = model;
  const year = lastWithBoth(model) ?? model.to;
  const others = useMemo(() => reportersOn(dataset.catalog, reporter.code), [dataset, reporter]);
  const files = useMemo(() => {
    const needs = { reporter: reporter.code, also: others, years: { from: year, to: year }, whole: true };
    const own = filesFor(dataset.catalog, { ...needs, also: [] });
    return filesFor(dataset.catalog, needs).filter((file) => !own.includes(file));
  }, [dataset, reporter, others, year]);
  const { reading, start, stop } = useReports(dataset, files);
  const read = reading.kind === "read" ? reading : null;
  const ranked = useMemo(() => {
    const within = read
      ? { ...dataset, reporters: new Map([...read.dataset.reporters, ...dataset.reporters]) }
      : dataset;
    const codes = read ? new Set([...others, ...chosen]) : chosen;
    const areas = [...codes].flatMap((code) => dataset.areas.get(code) ?? []);
    return rankedByGap(areas.map((area) => mirrorPair(within, { flow, factor }, reporter, area, year)));
  }, [dataset, read, others, chosen, flow, factor, reporter, year]);
  const asked = read ? new Set([...others, ...chosen]).size : chosen.length;
  const absent = asked - ranked.length;
  const listed = ranked.slice(0, mostListed);
  return (
    <div className="gaps">
      <h2 id="gaps">Partners ranked by gap</h2>
      <p className="note">
        {read ? "All partners whose reports the data hold" : "The partners chosen"}, {flow}, {year}; million US dollars,
        both sides FOB with the factor {factor}.{" "}
        {absent > 0 &&
          `${grammar.count(absent).replace(/^./, (c) => c.toUpperCase())} ${absent === 1 ? "has" : "have"} no pair of reports that year and no rank.`}{" "}
        {ranked.length > mostListed && `The first ${mostListed} of ${ranked.length} are listed.`}{" "}
        {read && read.failed > 0 && `${grammar.count(read.failed)} of the files could not be read.`}
      </p>
      {reading.kind === "idle" && (
        <p>
          <button type="button" className="button" onClick={start}>
            Rank all partners
          </button>{" "}
          <span className="note">reads {separated(grammar, String(files.length))} files</span>
        </p>
      )}
      {reading.kind === "reading" && (
        <p role="status" className="progress">
          <progress value={reading.done} max={reading.all} aria-label="Reading the files of all partners" />{" "}
          {reading.done} of {reading.all} files read{" "}
          <button type="button" className="link" onClick={stop}>
            Stop
          </button>
        </p>
      )}
      {listed.length > 0 && (
        // A frame that scrolls must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="frame" tabIndex={0} role="region" aria-label="Partners ranked by gap">
          <table className="figures" aria-labelledby="gaps">
            <thead>
              <tr>
                <th scope="col">Partner</th>
                <th scope="col" className="number">
                  Rank
                </th>
                <th scope="col" className="number">
                  Gap
                </th>
                <th scope="col" className="number">
                  In percent
                </th>
                <th scope="col" className="number">
                  {grammar.area.name(reporter)} reports
                </th>
                <th scope="col" className="number">
                  Partner reports
                </th>
                <th scope="col" className="number">
                  Ratio
                </th>
                <th scope="col">In the question</th>
              </tr>
            </thead>
            <tbody>
              {listed.map((pair, i) => {
                const { area, gap, percent: part, own, theirs, ratio } = pair;
                return (
                  <tr key={area.code}>
                    <th scope="row">{grammar.area.name(area)}</th>
                    <td className="number">{i + 1}</td>
                    <td className="number statistics">{millions(grammar, gap, true)}</td>
                    <td className="number">{percent(grammar, part, true)}</td>
                    <td className="number">{millions(grammar, own.figure)}</td>
                    <td className="number">{millions(grammar, theirs.figure)}</td>
                    <td className="number">{ratioText(grammar, ratio)}</td>
                    <td>
                      {chosen.includes(area.code) ? (
                        "chosen"
                      ) : (
                        <button
                          type="button"
                          className="link"
                          aria-label={`Add ${grammar.area.name(area)}`}
                          onClick={() => choosePartners([...chosen, area.code])}
                        >
                          add
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
