import { type CellObject, CFB, read, utils, type WorkBook } from "@e965/xlsx";
import { isRecords } from "./biff";
import { compoundStreams } from "./compound";
import { savedBySummary } from "./summary";
import { unpackedZip } from "./zip";
import { isWebPage, webPageText } from "./webPage";

const compound = [0xd0, 0xcf, 0x11, 0xe0];
const zip = [0x50, 0x4b, 0x03, 0x04];
const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, i) => bytes[i] === byte);

/** The largest official workbook has 2 MB and unpacks to 30; beyond this a file is a fault or a trap. */
const mostBytes = 50_000_000;
const mostUnpacked = 200_000_000;
/** Cells between the first and the last of a sheet, of which an official one has some ten thousand. */
const mostCells = 5_000_000;

const summary = "\u0005SummaryInformation";
const isProtected = (name: string) => name === "EncryptedPackage" || name === "encryption";
const isWanted = (name: string) => name === "Workbook" || name === "Book" || name === summary || isProtected(name);

interface CfbWriter {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (file: object, name: string, content: Uint8Array) => void;
  };
  readonly write: (file: object, options: { readonly type: "array" }) => ArrayLike<number>;
}

interface Whole {
  readonly bytes: Uint8Array;
  /** The day of the last saving, an ISO date, of an old workbook; the reader finds that of a new one. */
  readonly saved?: string;
}

/**
 * The same file put together anew from the parts that are read, each of which was found whole: the reader follows a
 * damaged zip, chain of sectors or list of properties without an end.
 */
function rebuilt(bytes: Uint8Array): Whole | string {
  if (startsWith(bytes, zip)) {
    const whole = unpackedZip(bytes, mostUnpacked);
    return typeof whole === "string" ? whole : { bytes: whole };
  }
  const streams = compoundStreams(bytes, isWanted);
  if (streams && [...streams.keys()].some(isProtected)) return "protected by a password";
  const [name, records] = [...(streams ?? [])].find(([each]) => each === "Workbook" || each === "Book") ?? [];
  if (!streams || !name || !records || !isRecords(records)) return "damaged or cut off";
  const { utils: cfb, write } = CFB as CfbWriter;
  const file = cfb.cfb_new();
  cfb.cfb_add(file, `/${name}`, records);
  const properties = streams.get(summary);
  return {
    bytes: Uint8Array.from(write(file, { type: "array" })),
    saved: properties ? savedBySummary(properties) : "",
  };
}

/** Gives every sheet the range of its cells that hold something, from the first row on, in place of the one that it claims. */
function measure({ SheetNames, Sheets }: WorkBook): string | null {
  for (const name of SheetNames) {
    const sheet = Sheets[name] ?? {};
    let [rows, columns] = [0, 0];
    for (const key of Object.keys(sheet)) {
      if (key.startsWith("!") || (sheet[key] as CellObject).t === "z") continue;
      const { r, c } = utils.decode_cell(key);
      rows = Math.max(rows, r + 1);
      columns = Math.max(columns, c + 1);
    }
    if (rows * columns > mostCells)
      return `sheet ${name} has cells too far apart, up to row ${rows}, column ${columns}`;
    if (rows === 0) delete sheet["!ref"];
    else sheet["!ref"] = utils.encode_range({ r: 0, c: 0 }, { r: rows - 1, c: columns - 1 });
  }
  return null;
}

/** Opens an Excel workbook, or says in a few words why it cannot be. */
export function openWorkbook(bytes: Uint8Array): WorkBook | string {
  if (bytes.length === 0) return "the file is empty";
  if (isWebPage(bytes)) {
    const page = webPageText(bytes);
    // What its cells say is read here, and not guessed by the reader.
    return typeof page === "string" ? page : read(page.text, { type: "string", raw: true });
  }
  // The reader takes any text for a table, so what is no workbook has to be turned away before it.
  if (!startsWith(bytes, zip) && !startsWith(bytes, compound)) return "not an Excel workbook (.xls or .xlsx)";
  if (bytes.length > mostBytes) return `the workbook is too large (${Math.round(bytes.length / 1e6)} MB)`;
  try {
    const whole = rebuilt(bytes);
    if (typeof whole === "string") return `the workbook is ${whole}`;
    const book = read(whole.bytes, { type: "array", cellNF: true, cellStyles: true });
    if (whole.saved) book.Props = { ...book.Props, ModifiedDate: new Date(whole.saved) };
    return measure(book) ?? book;
  } catch (error) {
    return error instanceof Error && /password|encrypt/i.test(error.message)
      ? "the workbook is protected by a password"
      : "the workbook is damaged or cut off";
  }
}
