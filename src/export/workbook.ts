import { zipSync } from "fflate";
import { type CellStyle, cellStyles, escaped } from "./cellStyles";

/** Text, whatever it begins with, or a finite number, plain or with a look of its own; null is an empty cell. */
export type Cell = string | number | null | StyledCell;

export interface StyledCell {
  readonly value: string | number;
  readonly style: CellStyle;
  /** An address of the web that the cell leads to. */
  readonly link?: string;
}

/** What a cell holds, whatever its look. */
export const valueOf = (cell: Cell): string | number | null =>
  typeof cell === "object" && cell !== null ? cell.value : cell;

/** One sheet; its name has at most 31 characters and none of `[]:*?/\`. */
export interface Sheet {
  readonly name: string;
  readonly lines: readonly (readonly Cell[])[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** How many lines, from the first, and columns stay in place while the others are scrolled. */
  readonly frozen?: { readonly lines: number; readonly columns: number };
  /** Numbers, from 0, of the line of heads by which lines are filtered, and of the last of those lines. */
  readonly filter?: { readonly head: number; readonly last: number };
  /** Numbers, from 0, of lines whose first cell runs across all columns, in as many lines of text as it takes. */
  readonly across?: readonly number[];
}

export interface Workbook {
  readonly title: string;
  readonly created: Date;
  readonly sheets: readonly Sheet[];
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const inPackage = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const contentType = "application/vnd.openxmlformats";

const letters = (column: number): string =>
  (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

// What a spreadsheet adds beside the characters of a column: five pixels of the seven that a digit has.
const besides = 0.7109375;

// In points.
const textLine = 15;

function viewXml({ frozen }: Sheet): string {
  if (!frozen) return "";
  const { lines, columns } = frozen;
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ""}${lines > 0 ? ` ySplit="${lines}"` : ""}`;
  const pane = lines > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  return `<pane${splits} topLeftCell="${letters(columns)}${lines + 1}" activePane="${pane}" state="frozen"/>`;
}

/** How high a line is whose text runs across all columns, as programs do not find it themselves. */
function heightOf({ widths }: Sheet, cell: Cell | undefined): string {
  const text = String(valueOf(cell ?? null) ?? "");
  const isTitle = typeof cell === "object" && cell?.style.weight === "title";
  const room = widths.reduce((sum, width) => sum + width, 0) / (isTitle ? 1.35 : 1.05);
  const height = Math.max(1, Math.ceil(text.length / Math.max(1, room))) * (isTitle ? textLine * 1.3 : textLine);
  return ` ht="${height}" customHeight="1"`;
}

interface Shared {
  readonly textId: (text: string) => number;
  readonly styleId: (style: CellStyle) => number;
}

/** A sheet, and the addresses that its cells lead to, in the order of their relations. */
function sheetXml(sheet: Sheet, { textId, styleId }: Shared): { readonly xml: string; readonly links: string[] } {
  const { lines, widths, filter, across = [] } = sheet;
  const links: string[] = [];
  const linked: string[] = [];
  const columns = widths
    .map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width + besides}" customWidth="1"/>`)
    .join("");
  const rows = lines.map((line, i) => {
    const cells = line.map((cell, column) => {
      const value = valueOf(cell);
      if (value === null) return "";
      const at = `${letters(column)}${i + 1}`;
      const own = typeof cell === "object" && cell !== null ? cell : undefined;
      if (own?.link !== undefined) {
        links.push(own.link);
        linked.push(`<hyperlink ref="${at}" r:id="rId${links.length}"/>`);
      }
      const isQuoted = typeof value === "string" && /^[=+\-@]/.test(value);
      const style = own || isQuoted ? styleId({ ...own?.style, ...(isQuoted && { isQuoted }) }) : 0;
      const kind = `${style > 0 ? ` s="${style}"` : ""}${typeof value === "string" ? ' t="s"' : ""}`;
      return `<c r="${at}"${kind}><v>${typeof value === "string" ? textId(value) : value}</v></c>`;
    });
    return `<row r="${i + 1}"${across.includes(i) ? heightOf(sheet, line[0]) : ""}>${cells.join("")}</row>`;
  });
  const last = letters(Math.max(0, widths.length - 1));
  const merged = widths.length > 1 ? across.map((i) => `<mergeCell ref="A${i + 1}:${last}${i + 1}"/>`) : [];
  const xml = [
    `<worksheet xmlns="${spreadsheet}" xmlns:r="${office}/relationships">`,
    `<sheetViews><sheetView workbookViewId="0">${viewXml(sheet)}</sheetView></sheetViews>`,
    `<cols>${columns}</cols><sheetData>${rows.join("")}</sheetData>`,
    filter ? `<autoFilter ref="A${filter.head + 1}:${last}${filter.last + 1}"/>` : "",
    merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join("")}</mergeCells>` : "",
    linked.length > 0 ? `<hyperlinks>${linked.join("")}</hyperlinks>` : "",
    "</worksheet>",
  ].join("");
  return { xml, links };
}

const relations = (all: readonly (readonly [type: string, target: string])[], mode = ""): string =>
  `<Relationships xmlns="${inPackage}/relationships">${all
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${escaped(target)}"${mode}/>`)
    .join("")}</Relationships>`;

/** A workbook in Office Open XML (ECMA-376); the same content gives the same bytes. */
export function workbookFile({ title, created, sheets }: Workbook): Uint8Array<ArrayBuffer> {
  const texts = new Map<string, number>();
  const textId = (text: string): number => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, texts.size);
    return texts.size - 1;
  };
  const styles = cellStyles();
  const written = sheets.map((sheet, i) => ({
    path: `worksheets/sheet${i + 1}.xml`,
    relations: `worksheets/_rels/sheet${i + 1}.xml.rels`,
    ...sheetXml(sheet, { textId, styleId: styles.idOf }),
  }));
  const sheetList = sheets.map(
    ({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const textList = [...texts.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  const inWorkbook = [
    ...written.map(({ path }) => ["worksheet", path] as const),
    ["styles", "styles.xml"] as const,
    ["sharedStrings", "sharedStrings.xml"] as const,
  ];
  const kinds = [
    ["xl/workbook.xml", `${contentType}-officedocument.spreadsheetml.sheet.main+xml`],
    ...inWorkbook.map(([kind, path]) => [`xl/${path}`, `${contentType}-officedocument.spreadsheetml.${kind}+xml`]),
    ["docProps/core.xml", `${contentType}-package.core-properties+xml`],
  ];
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `<Types xmlns="${inPackage}/content-types"><Default Extension="rels" ContentType="${contentType}-package.relationships+xml"/>${kinds
      .map(([path, kind]) => `<Override PartName="/${path}" ContentType="${kind}"/>`)
      .join("")}</Types>`,
    "_rels/.rels": relations([
      [`${office}/relationships/officeDocument`, "xl/workbook.xml"],
      [`${inPackage}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="${inPackage}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">${created.toISOString()}</dcterms:created></cp:coreProperties>`,
    "xl/workbook.xml": `<workbook xmlns="${spreadsheet}" xmlns:r="${office}/relationships"><bookViews><workbookView/></bookViews><sheets>${sheetList.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      inWorkbook.map(([kind, path]) => [`${office}/relationships/${kind}`, path]),
    ),
    "xl/sharedStrings.xml": `<sst xmlns="${spreadsheet}">${textList.join("")}</sst>`,
    "xl/styles.xml": styles.xml(spreadsheet),
    ...Object.fromEntries(
      written.flatMap(({ path, xml, relations: beside, links }) => [
        [`xl/${path}`, xml],
        ...(links.length === 0
          ? []
          : [
              [
                `xl/${beside}`,
                relations(
                  links.map((link) => [`${office}/relationships/hyperlink`, link]),
                  ' TargetMode="External"',
                ),
              ],
            ]),
      ]),
    ),
  };
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, xml]) => [
        path,
        encoder.encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`),
      ]),
    ),
    { level: 6, mtime: "1980-01-01" },
  );
}
