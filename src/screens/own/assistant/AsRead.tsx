import { useGrammar } from "../../page/useGrammar";
import type { Dataset } from "../../../core/dataset";
import { parsePeriod } from "../../../core/period";
import { visible } from "../../../core/plainText";
import type { PreviewRow } from "../../../io/reading/tableOnPage";
import { separated } from "../../../words/amount";
import { currencyName } from "./currencies";
import { useAssistantWords } from "./useAssistantWords";
import styles from "./assistant.module.css";
import own from "../own.module.css";

interface Props {
  readonly dataset: Dataset;
  readonly rows: readonly PreviewRow[];
}

/** The first figures of a table as they will be read, or why one will not. */
export function AsRead({ dataset, rows }: Props) {
  const grammar = useGrammar();
  const words = useAssistantWords();
  const { roles } = words;
  const name = (code: string) => {
    const area = dataset.areas.get(code);
    return area ? grammar.area.name(area) : visible(code);
  };
  const period = (text: string) => {
    const parsed = parsePeriod(text);
    return parsed.ok ? grammar.period(parsed.value) : text;
  };
  const money = (code: string) => currencyName(grammar, words, code);
  const why = ({ kind, what }: NonNullable<PreviewRow["reason"]>) =>
    words.notRead(words.reasons[kind](kind === "currency" ? money(what) : visible(what)));
  return (
    // A frame that scrolls is reached by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.frame} role="group" aria-label={words.asRead} tabIndex={0}>
      <table>
        <caption>{words.asRead}</caption>
        <thead>
          <tr>
            {[words.row, roles.reporter, roles.partner, roles.flow, roles.period].map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
            <th scope="col" className={styles.number}>
              {words.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.at}>
              <th scope="row">{row.row + 1}</th>
              {row.flow === undefined ? (
                <td colSpan={5}>{row.reason && why(row.reason)}</td>
              ) : (
                <>
                  <td>{name(row.reporter ?? "")}</td>
                  <td>{name(row.partner ?? "")}</td>
                  <td>{grammar.indicators[row.flow]}</td>
                  <td>{period(row.period ?? "")}</td>
                  <td className={styles.number}>
                    {row.value === null || row.value === undefined
                      ? words.gap
                      : `${separated(grammar, String(row.value))} ${money(row.currency ?? "")}`}
                    {row.reason && <p>{why(row.reason)}</p>}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className={own.quiet}>{words.nothingYet}</p>}
    </div>
  );
}
