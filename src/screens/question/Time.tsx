import { useGrammar } from "../page/useGrammar";
import { coverageOn, covered, cutsOf, partIn, partsOf } from "../../core/coverage";
import type { Coverage, Dataset } from "../../core/dataset";
import { mirroredIn, mirroredPeriods } from "../../core/mirrored";
import { formatPeriod, inYear, isLike, order, type Period, type Periods, range, yearly } from "../../core/period";
import { views } from "../../core/question";
import type { FittedView } from "../../state/fit";
import { choosePeriods } from "../../state/store";
import { Choice } from "../../ui/Choice";
import styles from "./Question.module.css";

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
}

const one = (period: Period): Periods => ({ from: period, to: period });

/** Another period, with the same one of the earlier year that a change is shown since. */
const moved = ({ from, to }: Periods, period: Period): Periods => ({
  from: from.year < Math.min(to.year, period.year) ? inYear(period, from.year) : period,
  to: period,
});

/** Every year of which anything is covered, the last first. */
function yearsOf(coverage: Coverage, shown: Period): number[] {
  const first = Math.min(shown.year, ...coverage.map(({ from }) => from.year));
  const last = Math.max(shown.year, ...coverage.map(({ to }) => to.year));
  return Array.from({ length: last - first + 1 }, (_, i) => last - i);
}

/** The year that the question is about. */
function OneYear({ dataset, view }: Props) {
  const { year } = useGrammar().ui.question;
  const { to } = view.periods;
  const coverage = coverageOn(dataset, view);
  return (
    <Choice
      look="blank"
      label={year}
      value={String(to.year)}
      options={yearsOf(coverage, to).map((each) => ({ value: String(each), text: String(each) }))}
      onChoose={(chosen) => choosePeriods(moved(view.periods, partIn(coverage, to, Number(chosen))))}
    />
  );
}

/** Of a part of a year the year alone: which part, the blank beside it says. */
const besidePart = (period: Period): Period => (period.kind === "part" ? yearly(period.year) : period);

/** The periods that it is about, from one to another; where one can be alone, it stays so until an end is chosen. */
function Span({ dataset, view }: Props) {
  const { ui, periods: textOf } = useGrammar();
  const { year, end } = ui.question;
  const { from, to } = view.periods;
  const all = covered(coverageOn(dataset, view), from) ?? view.periods;
  const isAlone = from === to;
  const blank = (label: string, shown: Period, options: Periods, choose: (period: Period) => Periods) => {
    const periods = range(options).toReversed();
    return (
      <Choice
        look="blank"
        label={label}
        value={formatPeriod(shown)}
        options={periods.map((each) => ({
          value: formatPeriod(each),
          text: label === end && each === from && isAlone ? "…" : textOf(one(besidePart(each))),
        }))}
        onChoose={(chosen) => choosePeriods(choose(periods.find((each) => formatPeriod(each) === chosen) ?? shown))}
      />
    );
  };
  return (
    <>
      {blank(year, from, all, (begin) =>
        isAlone ? one(begin) : { from: begin, to: order(begin, to) < 0 ? to : all.to },
      )}
      <span> – </span>
      {blank(end, to, { from, to: all.to }, (last) => ({ from, to: last }))}
    </>
  );
}

/** The year or the periods that the question is about. */
export const Year = (props: Props) => (views[props.view.view].span ? <Span {...props} /> : <OneYear {...props} />);

/** What a view begins with where its time is cut in another way: all in a trend, in Mirror the last that both sides know, else the same years. */
function cutInto(like: Period, { dataset, view }: Props): Periods {
  const { from, to } = view.periods;
  const all = covered(coverageOn(dataset, view), like) ?? view.periods;
  if (views[view.view].span === "all") return all;
  const within = range(all).filter(({ year }) => year >= from.year && year <= to.year);
  const [common] = view.view === "mirror" ? mirroredPeriods(dataset, view, mirroredIn(view), all) : [];
  const last = within.at(-1) ?? all.to;
  return common ? one(common) : { from: within[0] ?? last, to: last };
}

/** The part of the year, or how the time is cut; nothing where the files answer for whole years alone. */
export function PartOfYear({ dataset, view }: Props) {
  const { part, partOf, each } = useGrammar().ui.question;
  const { from, to } = view.periods;
  const coverage = coverageOn(dataset, view);
  if (coverage.every((periods) => periods.from.kind === "year")) return null;
  const { span } = views[view.view];
  const parts = span ? cutsOf(coverage) : partsOf(coverage, to.year);
  const shown = parts.find((like) => (span ? isLike(like, from) : like === to)) ?? to;
  const options = parts.includes(shown) ? parts : [shown, ...parts];
  return (
    <>
      <span> </span>
      <Choice
        look="blank"
        label={part}
        value={formatPeriod(shown)}
        options={options.map((like) => ({ value: formatPeriod(like), text: (span ? each : partOf)(like) }))}
        onChoose={(chosen) => {
          const like = options.find((option) => formatPeriod(option) === chosen) ?? shown;
          choosePeriods(span ? cutInto(like, { dataset, view }) : moved(view.periods, like));
        }}
      />
    </>
  );
}

/** One click to the latest figures, where later ones of the kind are known; the focus goes on to the year, as the button is gone then. */
export function Latest({ dataset, view }: Props) {
  const { bar, question } = useGrammar().ui;
  const { from, to } = view.periods;
  const last = covered(coverageOn(dataset, view), to)?.to ?? to;
  // Which period is the last one of two sides, or of one source, the question itself finds.
  if (view.view === "mirror" || view.view === "check" || view.source !== null || order(last, to) <= 0) return null;
  return (
    <>
      <span> </span>
      <button
        type="button"
        className={styles.latest}
        onClick={({ currentTarget }) => {
          currentTarget.parentElement?.querySelector<HTMLElement>(`select[aria-label="${question.year}"]`)?.focus();
          choosePeriods(from === to ? one(last) : { from, to: last });
        }}
      >
        {bar.latest}
      </button>
    </>
  );
}
