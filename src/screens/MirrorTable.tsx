import type { MirrorModel, MirrorPair, Report } from "../analysis/mirror";
import { ratioText } from "../words/mirrorHeadline";
import { gapMark, millions, percent } from "../words/amount";
import { useGrammar } from "../charts/useGrammar";
import type { Grammar } from "../words/grammar/grammar";

/** The figure of a side, or why there is none. */
const said = (grammar: Grammar, { figure, absence }: Report) =>
  absence === null ? millions(grammar, figure) : <span title={grammar.mirrorChart.absences[absence]}>{gapMark}</span>;

const sourceOf = (grammar: Grammar, { source, absence, figure }: Report, year: number): string => {
  if (!source) return absence === null ? gapMark : grammar.mirrorChart.absences[absence];
  const converted = figure.kind === "amount" && figure.convertedFrom === "EUR" ? ", from euros" : "";
  return `${source.short ?? source.publisher} ${year}${converted}`;
};

interface Props {
  readonly model: MirrorModel;
  readonly note: string;
}

/** Both reports of each pair as they were published, brought to FOB, and how far they are apart. */
export function MirrorTable({ model, note }: Props) {
  const grammar = useGrammar();
  const { reporter, flow, factor } = model;
  const isSpan = model.from < model.to;
  const rows = model.partners.flatMap(({ pairs }) => pairs);
  const fob = flow === "exports" ? "Partner’s, FOB" : `${grammar.area.of(reporter)}, FOB`;
  const us = grammar.area.name(reporter);
  const heads = [`${us} reports`, "Partner reports", fob, "Gap, FOB", "In percent", "Ratio", "Asymmetry"];
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
  return (
    // A frame that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="frame" tabIndex={0} role="region" aria-label="The figures">
      <table className="figures mirrored">
        <caption>
          <span>
            The figures <small>{note}</small>
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Partner</th>
            {isSpan && <th scope="col">Year</th>}
            {heads.map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
            <th scope="col">Sources, {grammar.area.name(reporter)}; partner</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((pair, i) => {
            const isFirst = rows[i - 1]?.area !== pair.area;
            return (
              <tr key={`${pair.area.code} ${pair.year}`} className={isFirst ? "first" : undefined}>
                <th scope="row">
                  <span className={isFirst ? undefined : "unseen"}>{grammar.area.name(pair.area)}</span>
                </th>
                {isSpan && <td>{pair.year}</td>}
                {cells(pair).map((cell, at) => (
                  <td key={heads[at]} className={at < 2 ? "number statistics" : "number"}>
                    {cell}
                  </td>
                ))}
                <td className="source">
                  {sourceOf(grammar, pair.own, pair.year)}; {sourceOf(grammar, pair.theirs, pair.year)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="note">
        Gaps are the partner’s report less {grammar.area.of(reporter)}, in percent of the latter, once imports are
        divided by {factor}; asymmetry is the same difference in percent of the mean of the two. The ratio is of the
        reports as published. Neither side is taken for the true one, and no average is shown.
      </p>
    </div>
  );
}
