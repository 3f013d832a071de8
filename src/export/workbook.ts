import { zipSync } from "fflate";

/** Text, whatever it begins with, or a finite number; null is an empty cell. */
export type Cell = string | number | null;

/** One sheet; its name has at most 31 characters and none of `[]:*?/\`. */
export interface Sheet {
  readonly name: string;
  readonly lines: readonly (readonly Cell[])[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Whether its first line stays in place while the others are scrolled. */
  readonly isHeadFrozen: boolean;
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

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML holds it: what XML cannot hold, and what looks like the sign for it, as `_xHHHH_` (ECMA-376, ST_Xstring). */
const escaped = (text: string): string =>
  text
    .replace(
      // The halves of pairs that stand alone, and the control characters.
      // oxlint-disable-next-line no-control-regex
      /_(?=x[\dA-F]{4}_)|[\0-\x08\x0B-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gi,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const letters = (column: number): string =>
  (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

// What a spreadsheet adds beside the characters of a column: five pixels of the seven that a digit has.
const besides = 0.7109375;

const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';

function sheetXml({ lines, widths, isHeadFrozen }: Sheet, textId: (text: string) => number): string {
  const columns = widths
    .map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width + besides}" customWidth="1"/>`)
    .join("");
  const rows = lines.map((line, i) => {
    const cells = line.map((cell, column) => {
      if (cell === null) return "";
      const at = `${letters(column)}${i + 1}`;
      return typeof cell === "number"
        ? `<c r="${at}"><v>${cell}</v></c>`
        : `<c r="${at}" t="s"><v>${textId(cell)}</v></c>`;
    });
    return `<row r="${i + 1}">${cells.join("")}</row>`;
  });
  const view = `<sheetView workbookViewId="0">${isHeadFrozen ? frozen : ""}</sheetView>`;
  return `<worksheet xmlns="${spreadsheet}"><sheetViews>${view}</sheetViews><cols>${columns}</cols><sheetData>${rows.join("")}</sheetData></worksheet>`;
}

const styles = `<styleSheet xmlns="${spreadsheet}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>`;

const relations = (all: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${inPackage}/relationships">${all
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`)
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
  const written = sheets.map((sheet, i) => [`worksheets/sheet${i + 1}.xml`, sheetXml(sheet, textId)] as const);
  const sheetList = sheets.map(
    ({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const textList = [...texts.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  const inWorkbook = [
    ...written.map(([path]) => ["worksheet", path] as const),
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
    "xl/styles.xml": styles,
    ...Object.fromEntries(written.map(([path, xml]) => [`xl/${path}`, xml])),
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
