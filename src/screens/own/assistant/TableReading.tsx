import { useId, useMemo, useState } from "react";
import { useGrammar } from "../../page/useGrammar";
import type { Dataset } from "../../../core/dataset";
import { visible } from "../../../core/plainText";
import { type FoundTable, type Mapping, openTable } from "../../../io/reading/tableOnPage";
import type { Said } from "../useReading";
import { AsItStands } from "./AsItStands";
import { AsRead } from "./AsRead";
import { Roles } from "./Roles";
import { useAssistantWords } from "./useAssistantWords";
import styles from "./assistant.module.css";
import own from "../own.module.css";
import controls from "../../../ui/controls.module.css";

interface AssistantProps {
  readonly id: string;
  readonly dataset: Dataset;
  readonly file: string;
  readonly table: FoundTable;
  readonly mapping: Mapping;
  readonly said: Said;
  readonly onSay: (part: Partial<Said>) => void;
}

/** How a table is read, to be changed, with the table as it stands and as it will be read. */
function Assistant({ id, dataset, file, table, mapping, said, onSay }: AssistantProps) {
  const grammar = useGrammar();
  const words = useAssistantWords();
  const sheet = useId();
  const page = useMemo(
    () => openTable(table, { aliases: said.aliases, areas: [...dataset.areas.values()] }),
    [table, said.aliases, dataset.areas],
  );
  const rows = useMemo(() => page.preview(mapping), [page, mapping]);
  const lacking = page.lacking(mapping);
  const letters = (column: number) => page.columns.find((each) => each.column === column)?.letter ?? "";
  return (
    <div id={id} className={styles.assistant} role="group" aria-label={words.title}>
      <h4>{words.title}</h4>
      {table.sheets.length > 1 && (
        <div className={styles.role}>
          <label htmlFor={sheet}>{words.sheet}</label>
          <select
            id={sheet}
            value={table.grid.name}
            onChange={({ target }) => onSay({ sheets: new Map(said.sheets).set(file, target.value) })}
          >
            {table.sheets.map((name) => (
              <option key={name} value={name}>
                {visible(name)}
              </option>
            ))}
          </select>
        </div>
      )}
      <Roles
        dataset={dataset}
        page={page}
        mapping={mapping}
        onChange={(changed) => onSay({ mappings: new Map(said.mappings).set(table.shape, changed) })}
      />
      <p role="status">
        {lacking.length > 0 && words.stillLacking(grammar.list(lacking.map((role) => words.roles[role])))}
      </p>
      <AsItStands shown={page.shown} mapping={mapping} letters={letters} />
      <AsRead dataset={dataset} rows={rows} />
    </div>
  );
}

interface Props extends Pick<AssistantProps, "dataset" | "file" | "said" | "onSay"> {
  /** Null where the file has no figures. */
  readonly table: FoundTable | null;
  readonly onStartAgain: (shape: string) => void;
}

/** How a table of nobody's that is known was read; open where something is in doubt, and behind a link elsewhere. */
export function TableReading({ table, said, onSay, onStartAgain, ...rest }: Props) {
  const words = useAssistantWords();
  const id = useId();
  const [isChosen, choose] = useState<boolean | null>(null);
  if (!table) return <p role="alert">{words.noTable}</p>;
  const changed = said.mappings.get(table.shape);
  // What is being changed stays open when nothing is in doubt any more.
  const isOpen = isChosen ?? (!table.isSure || changed !== undefined);
  const say = (part: Partial<Said>) => {
    choose(true);
    onSay(part);
  };
  return (
    <>
      {table.isSaid && changed === undefined && <p className={own.quiet}>{words.asBefore}</p>}
      {isOpen && (
        <Assistant {...rest} id={id} table={table} mapping={changed ?? table.mapping} said={said} onSay={say} />
      )}
      <p className={own.actions}>
        <button
          type="button"
          className={controls.link}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => choose(!isOpen)}
        >
          {isOpen ? words.close : words.change}
        </button>
        {(table.isSaid || changed !== undefined) && (
          <button type="button" className={controls.link} onClick={() => onStartAgain(table.shape)}>
            {words.again}
          </button>
        )}
      </p>
    </>
  );
}
