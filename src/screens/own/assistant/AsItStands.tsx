import { visible } from "../../../core/plainText";
import type { Mapping, TableOnPage } from "../../../io/reading/tableOnPage";
import type { AssistantWords } from "../../../words/language/assistant";
import { useAssistantWords } from "./useAssistantWords";
import styles from "./assistant.module.css";
import own from "../own.module.css";

/** The roles that each column has, by its number. */
function rolesOf(words: AssistantWords, { values, product, ...mapping }: Mapping): ReadonlyMap<number, string> {
  const roles = new Map<number, string>();
  const put = (column: number, text: string) =>
    roles.set(column, [...(roles.get(column)?.split(", ") ?? []), text].join(", "));
  for (const role of ["reporter", "partner", "flow", "period"] as const) {
    const { is } = mapping[role];
    if (is?.kind === "column") put(is.column, words.roles[role]);
  }
  const { is: period } = mapping.period;
  if (period?.kind === "column" && period.part) put(period.part.column, words.roles.part);
  if (product.is !== null) put(product.is, words.roles.product);
  for (const { column } of values.is) put(column, words.roles.values);
  return roles;
}

interface Props {
  readonly shown: TableOnPage["shown"];
  readonly mapping: Mapping;
  readonly letters: (column: number) => string;
}

/** The first rows of a table as they stand, with the roles of its columns above them. */
export function AsItStands({ shown: { rows, width, hidden }, mapping, letters }: Props) {
  const words = useAssistantWords();
  const roles = rolesOf(words, mapping);
  return (
    // A frame that scrolls is reached by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.frame} role="group" aria-label={words.asItStands} tabIndex={0}>
      <table>
        <caption>{words.asItStands}</caption>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            {Array.from({ length: width }, (_, column) => (
              <th key={column} scope="col" className={roles.has(column) ? styles.named : undefined}>
                {`${letters(column)} ${roles.get(column) ?? ""}`.trim()}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, isHead, cells }) => (
            <tr key={row} className={isHead ? styles.heads : undefined}>
              <th scope="row">{row + 1}</th>
              {Array.from({ length: width }, (_, column) => (
                <td key={column}>{visible(cells[column] ?? "")}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && <p className={own.quiet}>{words.moreColumns(hidden)}</p>}
    </div>
  );
}
