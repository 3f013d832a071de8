import type { Found } from "./found";
import type { TablesSaid } from "./foundTable";
import type { Grid } from "./grid";
import type { ReaderOptions } from "./observations";
import type { BookRead } from "./bookRead";

export interface BookOptions extends ReaderOptions {
  /** The names of the formats that alone are meant; the first of a kind is taken where the file does not tell. */
  readonly family?: readonly string[];
}

/** How files are read. */
export interface Reading extends BookOptions {
  /** What is said of tables that nobody knows. */
  readonly tables?: TablesSaid;
  /** Reads workbooks in a place where reading can be ended; where it is left out, they are read here. */
  readonly book?: (bytes: Uint8Array, options: BookOptions) => Promise<BookRead>;
  /** Reads tables of nobody who is known, for which `why` gives the reason; where it is left out, as `tables` says. */
  readonly other?: (name: string, grids: readonly Grid[], why: string) => Found[];
  /** Hears how many rows of a table are read. */
  readonly rows?: (rows: number) => void;
}

/** The formats that may be meant. */
export const meant = <F extends { readonly name: string }>(formats: readonly F[], { family }: BookOptions) =>
  family ? formats.filter(({ name }) => family.includes(name)) : formats;
