import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { areasText } from "./areas";
import { buildFiles } from "./build";
import { catalogTexts, readCatalog } from "./catalog";
import { findingsOf } from "./check";
import { type Disk, disk as realDisk } from "./disk";
import { Failure, messageOf } from "./failure";
import { importFiles } from "./import";
import { readMapping } from "./mapping";
import { inFolder, inNewFolder, type Store } from "./store";
import { writeTable } from "./table";
import { plainText } from "./terminal";

const help = `Usage: npm run data -- <command>

  import <files…> [--out data] [--replace] [--part] [--map FILE.json] [--alias "Name=XX"] [--date 2022-02-19]
                     series from whatever files the page reads, which are known by what they hold and not by
                     their names: the Kazakh bureau's editions (.xls, .xlsx; a year, or January to a month), its
                     trade by partner and by month; the IMF's Direction of Trade Statistics, trade in goods by
                     partner and positions of direct investment; Eurostat's tables and workbooks; the ECB's
                     daily rates; the National Bank's gross inflow of direct investment (known by its title);
                     UN Comtrade, WITS, BACI, the OECD; SDMX-CSV, SDMX-JSON, JSON-stat; the project's own CSV,
                     series and whole folders; any other table of which nothing is in doubt. As .csv, .json,
                     .xls, .xlsx, packed (.gz) or several in an archive (.zip), in UTF-8 or another encoding.
                     Of the bureau all files are given together; figures in euros need the ECB's rates.
                     What deserves a look in a file is reported after the import, as on the page.
                     --alias says which country a name means, --date when files of the IMF were made.
                     A file with a fault or an unknown name is refused; --part uses what is sound of it, and
                     leaves out a file of which nothing is.
                     --map says what is unclear in a table of an office that is not known, such as
                     { "reporter": { "is": { "kind": "one", "name": "Georgia" } }, "currency": { "is": "USD" } }.
                     An import is refused that would drop years, partners or figures which the folder has of
                     the same source, or whose figures are of another size than others of the folder;
                     --replace allows both
  import bns|dots|eurostat <files…>
                     the same, where it is known whose the files are
  build --sql <files…> [--out data] [--replace] [--alias "Name=XX"]
                     series from the long table in files of it (.parquet, .csv, .csv.gz; "folder/*.parquet"), asked
                     by SQL: a row for each figure, in the columns of the project's own CSV, of which stated and
                     qualifier may be absent; estimate (mirrored, repeated), edition and edition_date may stand
                     beside. Amounts are DECIMAL or text. Needs DuckDB: npm ci --prefix src/cli/sql
  table <file> [folder]
                     what the series files say as such a table, .csv or, with DuckDB, .parquet; build --sql makes
                     the same files of it
  areas [--out data] countries, groups and their names, from CLDR
  catalog [folder]   enter the sizes and hashes of the files anew, after an edit by hand, and
                     write datapackage.json, which describes the folder to others
  check [folder]     whether the files are those of the catalogue and well-formed

The folder is "data" unless said otherwise. Errors go to stderr with exit status 1, and nothing is written then.`;

interface Arguments {
  readonly words: readonly string[];
  readonly out: string;
  readonly replace: boolean;
  readonly part: boolean;
  readonly sql: boolean;
  readonly map: string | undefined;
  readonly alias: readonly string[];
  readonly date: string | undefined;
  readonly help: boolean;
}

function readArguments(args: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: "string", default: "data" },
        replace: { type: "boolean", default: false },
        part: { type: "boolean", default: false },
        sql: { type: "boolean", default: false },
        map: { type: "string" },
        alias: { type: "string", multiple: true, default: [] },
        date: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    return { ...values, date: values.date, map: values.map, words: positionals };
  } catch (error) {
    throw new Failure(`${messageOf(error)} See npm run data -- --help`);
  }
}

async function writeAreas(store: Store): Promise<string[]> {
  const areas = new Map([["areas.json", areasText()]]);
  const catalog = await catalogTexts(store, areas, await readCatalog(store));
  await store.replace(new Map([...areas, ...catalog]));
  return ["areas.json written"];
}

async function rehash(store: Store): Promise<string[]> {
  const catalog = await readCatalog(store);
  if (!catalog) throw new Failure(`${store.folder}/catalog.json: there is none`);
  await store.replace(await catalogTexts(store, new Map(), catalog, true));
  return ["catalog.json written"];
}

async function check(store: Store): Promise<string[]> {
  const { faults, notes } = await findingsOf(store);
  if (faults.length > 0) throw new Failure(faults.join("; "));
  return ["all files are well-formed and those of the catalogue", ...notes];
}

/** Hears how far a long import is. */
type Report = (text: string) => void;

async function dispatch(args: readonly string[], report: Report, disk: Disk): Promise<string[]> {
  const { words, out, help: wanted, replace, part, sql, map, alias, date } = readArguments(args);
  const [command, first] = words;
  if (wanted || command === undefined) return [help];
  switch (command) {
    case "import":
      return inNewFolder(out, disk, async (store) => {
        const mapping = map === undefined ? {} : await readMapping(map);
        return importFiles(words.slice(1), store, { aliases: alias, date, replace, part, mapping, report });
      });
    case "build":
      if (!sql) throw new Failure("build: say --sql, which is the one way there is");
      return inNewFolder(out, disk, (store) => buildFiles(words.slice(1), store, { aliases: alias, replace, report }));
    case "table":
      if (first === undefined) throw new Failure("table: name the file to be written");
      return inFolder(words[2] ?? out, disk, (store) => writeTable(first, store));
    case "areas":
      return inNewFolder(out, disk, writeAreas);
    case "catalog":
      return inFolder(first ?? out, disk, rehash);
    case "check":
      return inFolder(first ?? out, disk, check);
    default:
      throw new Failure(`unknown command “${command}”; see npm run data -- --help`);
  }
}

export interface Outcome {
  readonly status: 0 | 1;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line; a fault that the user can mend becomes one line on stderr. */
export async function run(args: readonly string[], report: Report = () => {}, disk: Disk = realDisk): Promise<Outcome> {
  try {
    const lines = await dispatch(args, (text) => report(plainText(text)), disk);
    return { status: 0, stdout: `${lines.map(plainText).join("\n")}\n`, stderr: "" };
  } catch (error) {
    // System errors (a folder without permission, a full disk) are the user's to mend as well.
    const known = error instanceof Failure || (error instanceof Error && "code" in error);
    if (!known) throw error;
    return { status: 1, stdout: "", stderr: `${plainText(error.message.replace(/\s+/g, " "))}\n` };
  }
}

const invoked = process.argv[1];
if (invoked !== undefined && import.meta.url === pathToFileURL(invoked).href) {
  const { status, stdout, stderr } = await run(process.argv.slice(2), (text) => void process.stderr.write(`${text}\n`));
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = status;
}
