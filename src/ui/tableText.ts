/** What can be read in an element, without what is drawn for the eye alone; parts that stand below each other are parted. */
function textIn(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll('[aria-hidden="true"], sup')) each.remove();
  const texts: string[] = [];
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? "");
  return texts
    .join(" ")
    .replace(/[^\S\u00A0]+/g, " ")
    .trim();
}

// As a rank or a change has them: “=14”, “+13.3%”.
const number = /^[=+-]?[\d.,\s]+%?$/;

/** A text as a spreadsheet pastes it and does not run it. */
const disarmed = (text: string): string => (/^[=+\-@]/.test(text) && !number.test(text) ? `'${text}` : text);

/** A table as other programs take it: cells parted by tabs, and the same as plain HTML; its caption goes along. */
export function tableText(table: HTMLTableElement): {
  readonly text: string;
  readonly html: string;
  /** How many rows it has below its heads. */
  readonly rows: number;
} {
  const made = document.createElement("table");
  const lines: string[] = [];
  if (table.caption) {
    const caption = textIn(table.caption);
    made.createCaption().textContent = caption;
    lines.push(caption);
  }
  for (const row of table.rows) {
    const to = made.insertRow();
    const texts = [...row.cells].flatMap((cell) => {
      const text = disarmed(textIn(cell));
      const copy = document.createElement(cell.tagName) as HTMLTableCellElement;
      copy.textContent = text;
      if (cell.colSpan > 1) copy.colSpan = cell.colSpan;
      to.append(copy);
      return [text, ...Array<string>(cell.colSpan - 1).fill("")];
    });
    lines.push(texts.join("\t").replace(/\t+$/, ""));
  }
  const heads = table.tHead?.rows.length ?? 0;
  return { text: lines.join("\n"), html: made.outerHTML, rows: table.rows.length - heads };
}
