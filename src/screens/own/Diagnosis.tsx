import { useMemo, useState } from "react";
import { useGrammar } from "../page/useGrammar";
import type { Dataset } from "../../core/dataset";
import { visible } from "../../core/plainText";
import { search } from "../../core/search";
import type { ReadFigures } from "../../io/reading/readAll";
import { download } from "../../export/download";
import { reportLines } from "../../words/findingsReport";
import { useCopy } from "../page/useCopy";
import type { Said } from "./useReading";
import { useOwnWords } from "./useOwnWords";
import styles from "./own.module.css";
import controls from "../../ui/controls.module.css";

type Finding = ReadFigures["findings"][number];

/** So many cases of a kind are listed; the report has more. */
const mostListed = 8;

interface NameProps {
  readonly dataset: Dataset;
  readonly name: string;
  readonly choices: readonly string[] | undefined;
  readonly said: Said;
  readonly onSay: (part: Partial<Said>) => void;
}

/** The blank in which a reader says which country a name means: the nearest names first, then all. */
function NameMeant({ dataset, name, choices, said, onSay }: NameProps) {
  const { area: forms, language } = useGrammar();
  const words = useOwnWords();
  const { near, all } = useMemo(() => {
    const countries = [...dataset.areas.values()].filter(({ kind }) => kind === "country" || kind === "world");
    const found = choices
      ? choices.flatMap((code) => dataset.areas.get(code) ?? [])
      : search(countries, name, () => 0)
          .slice(0, 5)
          .map(({ area }) => area);
    const byName = countries.toSorted((a, b) => forms.name(a).localeCompare(forms.name(b), language));
    return { near: found, all: byName };
  }, [dataset.areas, choices, name, forms, language]);
  return (
    <select
      aria-label={words.means(name)}
      value={said.aliases.has(name) ? said.aliases.get(name) || "-" : ""}
      onChange={({ target: { value } }) => {
        const aliases = new Map(said.aliases);
        if (value === "") aliases.delete(name);
        else aliases.set(name, value === "-" ? "" : value);
        onSay({ aliases });
      }}
    >
      <option value="">{words.undecided}</option>
      {near.map((area) => (
        <option key={`near ${area.code}`} value={area.code}>
          {forms.name(area)}
        </option>
      ))}
      <option value="-">{words.noCountry}</option>
      <hr />
      {all.map((area) => (
        <option key={area.code} value={area.code}>
          {forms.name(area)}
        </option>
      ))}
    </select>
  );
}

interface FigureProps {
  readonly what: string;
  readonly choices: readonly string[];
  readonly said: Said;
  readonly onSay: (part: Partial<Said>) => void;
}

/** The blank in which a reader says which of several figures stands. */
function FigureMeant({ what, choices, said, onSay }: FigureProps) {
  const words = useOwnWords();
  return (
    <select
      aria-label={words.stands(what)}
      value={said.picks.get(what) ?? ""}
      onChange={({ target: { value } }) => onSay({ picks: new Map(said.picks).set(what, value) })}
    >
      <option value="">{words.neither}</option>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}

interface Props {
  readonly dataset: Dataset;
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly said: Said;
  readonly onSay: (part: Partial<Said>) => void;
}

/** What deserves a look in a file: each finding with its places, what it means and what becomes of it. */
export function Diagnosis({ dataset, file, findings, said, onSay }: Props) {
  const words = useOwnWords();
  const { copy, field } = useCopy();
  const [answer, tell] = useState("");
  if (findings.length === 0) return <p className={styles.quiet}>{words.sound}</p>;
  const report = () => [file, ...reportLines(words.findings, findings, 50), ""].join("\n");
  return (
    <details className={styles.findings} open={findings.some(({ cases }) => cases.some(({ choices }) => choices))}>
      <summary>{`${words.look} (${findings.length})`}</summary>
      <ul>
        {findings.map(({ kind, count, cases }) => (
          <li key={kind}>
            <p>
              <b>{`${words.findings[kind].title(count)}.`}</b> {words.findings[kind].becomes}
            </p>
            {cases.some(({ what }) => what !== "") && (
              <ul className={styles.cases}>
                {cases.slice(0, mostListed).map(({ at, what, choices }) => (
                  <li key={`${at} ${what}`}>
                    <span className={styles.at}>{visible(at)}</span> <span>{visible(what)}</span>{" "}
                    {(kind === "unknown name" || kind === "two places") && (
                      <NameMeant dataset={dataset} name={what} choices={choices} said={said} onSay={onSay} />
                    )}
                    {kind === "unequal duplicates" && choices && (
                      <FigureMeant what={what} choices={choices} said={said} onSay={onSay} />
                    )}
                  </li>
                ))}
                {count > mostListed && <li className={styles.quiet}>{words.andMore(count - mostListed)}</li>}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.actions}>
        <button type="button" className={controls.link} onClick={() => void copy(report(), words.copied).then(tell)}>
          {words.copyReport}
        </button>
        <button
          type="button"
          className={controls.link}
          onClick={() => download(new Blob([report()], { type: "text/plain;charset=utf-8" }), `${file}-report.txt`)}
        >
          {words.downloadReport}
        </button>
        <span role="status">{answer}</span>
      </p>
      {field}
    </details>
  );
}
