import { isAmountColumn, type TableColumn, tableColumns } from "../../core/form/ownColumns";
import { Failure } from "../failure";
import { listed } from "../importRead";

export interface Column {
  readonly name: string;
  readonly type: string;
}

/** What a table may lack, since most have nothing to say in it. */
const optional: readonly TableColumn[] = ["stated", "qualifier", "partner_kind", "estimate", "edition", "edition_date"];
/** What says again what stands in another column. */
const names: readonly TableColumn[] = ["reporter_name", "partner_name"];
const asked: readonly TableColumn[] = [...tableColumns, "partner_kind"];

/**
 * The columns of a table as a list to select, with nothing in those that it lacks. Refuses one that lacks more, has others,
 * which might say that its figures are of a part of trade, or has amounts that are no decimals.
 */
export function selected(file: string, columns: readonly Column[]): string {
  const has = new Map(columns.map(({ name, type }) => [name.toLowerCase(), type]));
  const missing = asked.filter((column) => !optional.includes(column) && !has.has(column));
  if (missing.length > 0)
    throw new Failure(`${file}: no column ${missing.join(", ")}; it has ${listed(has.keys(), 20)}`);
  const known: readonly string[] = [...asked, ...names];
  const other = [...has.keys()].filter((name) => !known.includes(name));
  if (other.length > 0)
    throw new Failure(
      `${file}: column ${other.join(", ")}: the long table has none such, which may say that figures are of a part of trade`,
    );
  for (const column of asked)
    if (isAmountColumn(column) && /FLOAT|DOUBLE|REAL/i.test(has.get(column) ?? ""))
      throw new Failure(
        `${file}: column ${column}: ${has.get(column)} does not hold decimals as they were written; make it DECIMAL or text`,
      );
  return asked.map((column) => (has.has(column) ? column : `NULL AS ${column}`)).join(", ");
}
