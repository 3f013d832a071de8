import { Fragment, type ReactNode, useCallback, useMemo, useState } from "react";
import { partnersBySize } from "../../core/place";
import { useGrammar } from "../page/useGrammar";
import type { Area } from "../../core/area";
import type { Choosable } from "../../core/offers";
import { onlyPartners } from "../../core/coverage";
import type { Dataset } from "../../core/dataset";
import { mirrorFlow } from "../../core/mirrored";
import { yearly } from "../../core/period";
import { views } from "../../core/question";
import type { FittedView } from "../../state/fit";
import { sourceKept } from "../../state/source";
import { chooseMeasure, choosePartners, chooseReporter, showView } from "../../state/store";
import { Choice } from "../../ui/Choice";
import { Cross } from "../../ui/marks";
import { AddPartner } from "./AddPartner";
import { Reporter } from "./Reporter";
import { Latest, PartOfYear, Year } from "./Time";
import styles from "./Question.module.css";

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
}

interface QuestionProps extends Props {
  /** What is asked, with blanks, where it is not what the view asks of trade. */
  readonly sentence?: string;
  /** Another viewpoint is looked at, and may be taken in a moment. */
  readonly onConsider: (reporter: string, partners: readonly string[]) => void;
}

const mostShown = 8;

/** The partners to show from another viewpoint: those that its files speak of, or the country seen from before; of this one alone where the first file speaks of it. */
function seenFrom({ catalog }: Dataset, code: string, { reporter, partners }: FittedView): readonly string[] {
  const entry = catalog.reporters.get(code);
  const of = entry?.of?.includes(reporter) ? entry.of : onlyPartners(entry);
  const others = partners.filter((partner) => partner !== code && (of === undefined || of.includes(partner)));
  const isAbsent = partners.includes(code) && !others.includes(reporter) && (of === undefined || of.includes(reporter));
  const seen = isAbsent ? [reporter, ...others] : others;
  return seen.length > 0 ? seen : (of ?? []).slice(0, 1);
}

/** Hands the focus of a partner that goes to the next one, else to the one before, else to the blank. */
function focusBeside(button: HTMLElement) {
  const chosen = button.closest("[data-partner]");
  const beside = [chosen?.nextElementSibling, chosen?.previousElementSibling]
    .find((each) => each?.matches("[data-partner]"))
    ?.querySelector("button");
  (beside ?? chosen?.parentElement?.querySelector<HTMLElement>("input[role=combobox]"))?.focus();
}

/** The chosen partners, and the blank for another one with the mark that follows it. */
function Partners({ dataset, view, mark }: Props & { readonly mark: string }) {
  const [all, showAll] = useState(false);
  const { area: forms, ui } = useGrammar();
  const { fewer, more, remove } = ui.question;
  const file = dataset.reporters.get(view.reporter);
  const order = useMemo(
    () => (file ? partnersBySize(dataset, file, view.periods.to) : []),
    [dataset, file, view.periods.to],
  );
  const rank = useCallback((area: Area) => order.indexOf(area.code) + 1 || null, [order]);
  // Of a reporter whose files speak of some partners alone, only those can be asked for.
  const of = useMemo(() => onlyPartners(dataset.catalog.reporters.get(view.reporter)), [dataset, view.reporter]);
  const choosable = useMemo(
    (): Choosable => ({
      areas: [...dataset.areas.values()].filter(
        ({ code }) => of === undefined || of.includes(code) || code === view.reporter,
      ),
      taken: ({ code }) => (code === view.reporter ? "reporter" : view.partners.includes(code) ? "chosen" : null),
      order: (area) => rank(area) ?? 1000,
    }),
    [dataset, rank, of, view.reporter, view.partners],
  );
  const reporter = dataset.areas.get(view.reporter);
  const only = of && reporter ? { reporter, partners: of.flatMap((code) => dataset.areas.get(code) ?? []) } : null;
  const shown = all ? view.partners : view.partners.slice(0, mostShown);
  return (
    <>
      {shown.map((code) => {
        const area = dataset.areas.get(code);
        if (!area) return null;
        return (
          <span className={styles.chosen} key={code} data-partner={code}>
            <span>{forms.inSentence(area)}</span>
            <button
              type="button"
              aria-label={remove(forms.name(area))}
              onClick={({ currentTarget }) => {
                focusBeside(currentTarget);
                choosePartners(view.partners.filter((partner) => partner !== code));
              }}
            >
              <Cross />
            </button>
          </span>
        );
      })}
      {view.partners.length > mostShown && (
        <button type="button" className={styles.more} onClick={() => showAll(!all)}>
          {all ? fewer : more(view.partners.length - mostShown)}
        </button>
      )}
      <span className={mark && styles.last}>
        <AddPartner
          only={only}
          choosable={choosable}
          rank={rank}
          onPick={(codes) => choosePartners([...view.partners, ...codes])}
          onAll={() => showView("ranking")}
        />
        {mark && <span>{mark}</span>}
      </span>
    </>
  );
}

/** A text with `{slots}`, cut into words and the names of slots by turns; a mark stays with the slot before it. */
const cut = (text: string) =>
  text.split("{").map((part, i) => {
    const [slot = "", rest = ""] = i === 0 ? ["", part] : part.split("}");
    const [mark = ""] = /^[,;:]?/.exec(rest) ?? [];
    return { slot, mark, words: rest.slice(mark.length) };
  });

/** The question as a sentence whose blanks are controls. */
export function Question({ dataset, view, onConsider, sentence: asked }: QuestionProps) {
  const grammar = useGrammar();
  const { title, sentence, time, flow, flows } = grammar.ui.question;
  // The part of a single year has a blank of its own.
  const year = yearly(view.periods.to.year);
  const blank = views[view.view].span ? view.periods : { from: year, to: year };
  const seen = (code: string) => seenFrom(dataset, code, view);
  const blanks: Readonly<Record<string, (mark: string) => ReactNode>> = {
    reporter: () => (
      <Reporter
        dataset={dataset}
        view={view}
        onChoose={(code) => {
          const partners = seen(code);
          chooseReporter(code, partners, sourceKept(dataset.catalog, { ...view, reporter: code, partners }));
        }}
        onPoint={(code) => onConsider(code, seen(code))}
      />
    ),
    flow: () => (
      <Choice
        look="blank"
        label={flow}
        value={mirrorFlow(view.measure)}
        options={(["exports", "imports"] as const).map((each) => ({ value: each, text: flows[each] }))}
        onChoose={(each) => chooseMeasure(mirrorFlow(each))}
      />
    ),
    partners: (mark) => <Partners dataset={dataset} view={view} mark={mark} />,
    year: () => <Year dataset={dataset} view={view} />,
    time: () => filled(time(blank)),
  };
  const filled = (text: string): ReactNode =>
    cut(text).map(({ slot, mark, words }) => (
      <Fragment key={slot}>
        {slot === "partners" ? (
          blanks["partners"]?.(mark)
        ) : (
          <span className={mark || slot === "time" ? styles.last : undefined}>
            {blanks[slot]?.(mark)}
            {slot === "time" && <PartOfYear dataset={dataset} view={view} />}
            {mark && <span>{mark}</span>}
          </span>
        )}
        <span>{words}</span>
      </Fragment>
    ));
  return (
    <div className={styles.question} role="group" aria-label={title}>
      {filled(asked ?? sentence[view.view])}
      <Latest dataset={dataset} view={view} />
    </div>
  );
}
