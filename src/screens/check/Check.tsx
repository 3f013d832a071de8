import { Suspense, use, useEffect, useMemo } from "react";
import { languageNames, languages } from "../../core/language";
import { fetchedLater } from "../../ui/fetchedLater";
import { languageOptions } from "../page/languageOptions";
import { useGrammar } from "../page/useGrammar";
import { Choice } from "../../ui/Choice";
import controls from "../../ui/controls.module.css";
import pageStyles from "../../ui/page.module.css";
import typography from "../../ui/typography.module.css";
import { checkPageWords, checkWords } from "../../words/language/later";
import type { CheckPageWords, Tally } from "../../words/language/checkPage";
import type { CheckedText } from "../../analysis/claims/verdict";
import type { AnswerProps } from "../answer/answerParts";
import { Finding } from "../answer/Finding";
import { checkText, chooseTextDate, chooseTextLanguage, editText, useChecking } from "./checking";
import { textMark } from "./textMark";
import { ClaimsTable } from "./ClaimsTable";
import { MarkedText } from "./MarkedText";
import { Review } from "./Review";
import { useCheckedText } from "./useCheckedText";
import styles from "./check.module.css";

const Examples = fetchedLater(async () => (await import("./Examples")).Examples);

const outcomes = {
  agrees: "agree",
  "agrees within rounding": "agree",
  "revised since": "otherwise",
  "other side": "otherwise",
  differs: "differ",
  "does not add up": "differ",
  "cannot be checked": "open",
} as const;

function tallyOf({ claims }: CheckedText): Tally {
  const tally = { agree: 0, differ: 0, otherwise: 0, open: 0 };
  for (const { verdict } of claims) tally[outcomes[verdict.kind]] += 1;
  return tally;
}

function titleOf(page: CheckPageWords, tally: Tally): string {
  const { agree, differ, otherwise, open } = tally;
  if (agree + differ + otherwise > 0) return page.finding(tally);
  return open > 0 ? page.unchecked(open) : page.nothing;
}

/** Takes the text that the address carries, and takes it out of the address. */
function useLinkedText() {
  useEffect(() => {
    const take = async () => {
      if (!location.hash.startsWith(textMark)) return;
      const { textIn } = await import("./textLink");
      const text = textIn(location.hash);
      history.replaceState(history.state, "", location.pathname + location.search);
      if (text !== null) checkText(text);
    };
    const onHash = () => void take();
    onHash();
    addEventListener("hashchange", onHash);
    return () => removeEventListener("hashchange", onHash);
  }, []);
}

/** A text, its figures marked, and what the statistics say of each. */
export function Check({ dataset, view }: AnswerProps<"check">) {
  const grammar = useGrammar();
  const { text, language: chosen, date } = useChecking();
  useLinkedText();
  const check = use(checkWords(grammar.language));
  const page = use(checkPageWords(grammar.language));
  const {
    language,
    reading,
    checked,
    dataset: whole,
    isChecking,
  } = useCheckedText(dataset, view.reporter, view.partners, view.source);
  const tally = useMemo(() => checked && tallyOf(checked), [checked]);
  const isEmpty = text.trim() === "";
  const found = reading.claims.length + reading.unread.length > 0;
  const title = isEmpty ? page.ask : tally ? titleOf(page, tally) : page.reading;
  return (
    <>
      <div className={pageStyles.column}>
        <Finding title={title} />
        <div className={styles.halves}>
          <div className={styles.given}>
            <label className={styles.label}>
              <span>{page.label}</span>
              <textarea
                className={styles.field}
                value={text}
                rows={isEmpty ? 10 : 6}
                lang={isEmpty ? undefined : language}
                placeholder={page.placeholder}
                onChange={({ target }) => editText(target.value)}
              />
            </label>
            <p className={typography.note}>{page.stays}</p>
            <Suspense>
              <Examples dataset={dataset} label={page.examples} name={page.example} />
            </Suspense>
            {!isEmpty && (
              <p className={styles.settings}>
                <label>
                  <span>{`${page.language} `}</span>
                  <Choice
                    look="setting"
                    label={page.language}
                    value={chosen ?? ""}
                    options={[{ value: "", text: page.detected(languageNames[language]) }, ...languageOptions]}
                    onChoose={(value) => chooseTextLanguage(languages.find((each) => each === value) ?? null)}
                  />
                </label>
                <label>
                  <span>{`${page.date} `}</span>
                  <input type="date" value={date} onChange={({ target }) => chooseTextDate(target.value)} />
                  <small>{` ${page.dateNote}`}</small>
                </label>
                <button type="button" className={controls.link} onClick={() => checkText("")}>
                  {page.clear}
                </button>
              </p>
            )}
          </div>
          {!isEmpty && (
            <div aria-busy={isChecking} lang={language}>
              <MarkedText reading={reading} checked={checked} words={check} label={page.shown} />
              {reading.length < reading.text.length && <p className={typography.note}>{page.cut(reading.length)}</p>}
            </div>
          )}
        </div>
      </div>
      {!isEmpty && found && checked && (
        <div className={pageStyles.column}>
          <ClaimsTable dataset={whole} reading={reading} checked={checked} words={check} page={page} />
          <Review
            title={title}
            view={view}
            language={language}
            dataset={whole}
            reading={reading}
            checked={checked}
            words={check}
            page={page}
            date={date}
          />
        </div>
      )}
    </>
  );
}
