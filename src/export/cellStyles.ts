import { escaped as inMarkup } from "../core/escaped";

/** How a cell looks; what is absent is as in a plain one. */
export interface CellStyle {
  /** The number format, such as `#,##0.0`. */
  readonly format?: string;
  readonly weight?: "bold" | "title";
  readonly isRight?: boolean;
  /** Whether its text is broken into lines, from the top of the cell. */
  readonly isWrapped?: boolean;
  /** Whether a rule runs below it. */
  readonly isRuled?: boolean;
  /** Text that stays text even where a reader edits it and it begins as a formula does. */
  readonly isQuoted?: boolean;
}

/** Text as XML holds it: what XML cannot hold, and what looks like the sign for it, as `_xHHHH_` (ECMA-376, ST_Xstring). */
export const escaped = (text: string): string =>
  inMarkup(
    text.replace(
      // The halves of pairs that stand alone, and the control characters.
      // oxlint-disable-next-line no-control-regex
      /_(?=x[\dA-F]{4}_)|[\0-\x08\x0B-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gi,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    ),
  );

const font = (size: number, bold: string) => `<font>${bold}<sz val="${size}"/><name val="Calibri"/></font>`;
const fonts = [font(11, ""), font(11, "<b/>"), font(14, "<b/>")];
const weights = { bold: 1, title: 2 } as const;

// Below these numbers formats are built in.
const firstFormat = 164;

const list = (name: string, all: readonly string[]): string =>
  `<${name}s count="${all.length}">${all.join("")}</${name}s>`;

/** The styles of a workbook, each numbered when it is first asked for; the plain one is the first. */
export function cellStyles() {
  const formats = new Map<string, number>();
  const known = new Map<string, number>([["{}", 0]]);
  const all = ['<xf xfId="0"/>'];
  const formatId = (format: string | undefined): number => {
    if (format === undefined) return 0;
    const id = formats.get(format) ?? firstFormat + formats.size;
    formats.set(format, id);
    return id;
  };
  const xf = ({ format, weight, isRight, isWrapped, isRuled, isQuoted }: CellStyle): string => {
    const aligned = `${isRight ? ' horizontal="right"' : ""}${isWrapped ? ` vertical="${isRuled ? "bottom" : "top"}" wrapText="1"` : ""}`;
    return `<xf xfId="0" numFmtId="${formatId(format)}" fontId="${weight ? weights[weight] : 0}" fillId="0" borderId="${isRuled ? 1 : 0}" applyNumberFormat="1" applyFont="1" applyBorder="1"${isQuoted ? ' quotePrefix="1"' : ""}${aligned ? ` applyAlignment="1"><alignment${aligned}/></xf>` : "/>"}`;
  };
  return {
    idOf: (style: CellStyle): number => {
      const key = JSON.stringify(style);
      const id = known.get(key) ?? all.length;
      if (id === all.length) {
        known.set(key, id);
        all.push(xf(style));
      }
      return id;
    },
    /** The content of the part `styles.xml`. */
    xml: (spreadsheet: string): string => {
      const numbered = [...formats].map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`);
      return [
        `<styleSheet xmlns="${spreadsheet}">`,
        numbered.length > 0 ? list("numFmt", numbered) : "",
        list("font", fonts),
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
        '<borders count="2"><border/><border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom></border></borders>',
        '<cellStyleXfs count="1"><xf/></cellStyleXfs>',
        list("cellXf", all),
        "</styleSheet>",
      ].join("");
    },
  };
}
