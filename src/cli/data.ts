import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { areasText } from "./areas";
import { catalogText, faultsOf, readCatalog } from "./catalog";
import { Failure } from "./failure";
import { importBns } from "./importBns";
import { importDots } from "./importDots";
import { importEurostat } from "./importEurostat";
import { stage, writeAll } from "./store";

const help = `Usage: npm run data -- <command>

  import bns <files…> [--out data] [--replace]
                     series of Kazakhstan from all editions of the bureau's workbooks;
                     --replace allows years to be dropped that the present file has
  import dots <files…> [--out data] [--alias "Name=XX"] [--date 2022-02-19]
                     series of every reporter in workbooks or tables (.csv, .csv.gz) of the IMF's Direction
                     of Trade Statistics; --alias says which country a name means, --date when they were made
  import eurostat <file> [--out data]
                     what members of the EU report of Kazakhstan, from a monthly table (.csv) in euros
  areas [--out data] countries, groups and their names, from CLDR
  catalog [folder]   enter the sizes and hashes of the files anew, after an edit by hand
  check [folder]     whether the files are those of the catalogue and well-formed

The folder is "data" unless said otherwise. Errors go to stderr with exit status 1, and nothing is written then.`;

interface Arguments {
  readonly words: readonly string[];
  readonly out: string;
  readonly replace: boolean;
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
        alias: { type: "string", multiple: true, default: [] },
        date: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    return { ...values, date: values.date, words: positionals };
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : String(error)} See npm run data -- --help`);
  }
}

async function writeAreas(folder: string): Promise<string[]> {
  await stage(folder, async ({ put, marks }) => {
    await put("areas.json", areasText());
    await put("catalog.json", await catalogText(folder, marks, await readCatalog(folder)));
  });
  return ["areas.json written"];
}

async function rehash(folder: string): Promise<string[]> {
  const catalog = await readCatalog(folder);
  if (!catalog) throw new Failure(`${folder}/catalog.json: there is none`);
  await writeAll(folder, new Map([["catalog.json", await catalogText(folder, new Map(), catalog)]]));
  return ["catalog.json written"];
}

async function check(folder: string): Promise<string[]> {
  const faults = await faultsOf(folder);
  if (faults.length > 0) throw new Failure(faults.join("; "));
  return ["all files are well-formed and those of the catalogue"];
}

/** Hears how far a long import is. */
type Tell = (text: string) => void;

function importFrom(
  format: string | undefined,
  files: readonly string[],
  options: Arguments,
  tell: Tell,
): Promise<string[]> {
  const { out, replace, alias, date } = options;
  switch (format) {
    case "bns":
      return importBns(files, out, replace);
    case "dots":
      return importDots(files, { folder: out, aliases: alias, date, tell });
    case "eurostat":
      return importEurostat(files, out);
    default:
      throw new Failure(`import: unknown format “${format ?? ""}”; there are: bns, dots, eurostat`);
  }
}

async function dispatch(args: readonly string[], tell: Tell): Promise<string[]> {
  const options = readArguments(args);
  const { words, out, help: wanted } = options;
  const [command, first, ...rest] = words;
  if (wanted || command === undefined) return [help];
  switch (command) {
    case "import":
      return importFrom(first, rest, options, tell);
    case "areas":
      return writeAreas(out);
    case "catalog":
      return rehash(first ?? out);
    case "check":
      return check(first ?? out);
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
export async function run(args: readonly string[], tell: Tell = () => {}): Promise<Outcome> {
  try {
    return { status: 0, stdout: `${(await dispatch(args, tell)).join("\n")}\n`, stderr: "" };
  } catch (error) {
    // System errors (a folder without permission, a full disk) are the user's to mend as well.
    const known = error instanceof Failure || (error instanceof Error && "code" in error);
    if (!known) throw error;
    return { status: 1, stdout: "", stderr: `${error.message.replace(/\s+/g, " ")}\n` };
  }
}

const invoked = process.argv[1];
if (invoked !== undefined && import.meta.url === pathToFileURL(invoked).href) {
  const { status, stdout, stderr } = await run(process.argv.slice(2), (text) => void process.stderr.write(`${text}\n`));
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = status;
}
