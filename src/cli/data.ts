import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { areasText } from "./areas";
import { catalogText, faultsOf, readCatalog } from "./catalog";
import { Failure } from "./failure";
import { importBns } from "./importBns";
import { writeAll } from "./store";

const help = `Usage: npm run data -- <command>

  import bns <files…> [--out data] [--replace]
                     series of Kazakhstan from all editions of the bureau's workbooks;
                     --replace allows years to be dropped that the present file has
  areas [--out data] countries, groups and their names, from CLDR
  catalog [folder]   enter the sizes and hashes of the files anew, after an edit by hand
  check [folder]     whether the files are those of the catalogue and well-formed

The folder is "data" unless said otherwise. Errors go to stderr with exit status 1, and nothing is written then.`;

interface Arguments {
  readonly words: readonly string[];
  readonly out: string;
  readonly replace: boolean;
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
        help: { type: "boolean", short: "h", default: false },
      },
    });
    return { ...values, words: positionals };
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : String(error)} See npm run data -- --help`);
  }
}

async function writeAreas(folder: string): Promise<string[]> {
  const changed = new Map([["areas.json", areasText()]]);
  const text = await catalogText(folder, changed, await readCatalog(folder));
  await writeAll(folder, new Map([...changed, ["catalog.json", text]]));
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

async function dispatch(args: readonly string[]): Promise<string[]> {
  const { words, out, replace, help: wanted } = readArguments(args);
  const [command, first, ...rest] = words;
  if (wanted || command === undefined) return [help];
  switch (command) {
    case "import":
      if (first !== "bns") throw new Failure(`import: unknown format “${first ?? ""}”; there is: bns`);
      return importBns(rest, out, replace);
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
export async function run(args: readonly string[]): Promise<Outcome> {
  try {
    return { status: 0, stdout: `${(await dispatch(args)).join("\n")}\n`, stderr: "" };
  } catch (error) {
    // System errors (a folder without permission, a full disk) are the user's to mend as well.
    const known = error instanceof Failure || (error instanceof Error && "code" in error);
    if (!known) throw error;
    return { status: 1, stdout: "", stderr: `${error.message.replace(/\s+/g, " ")}\n` };
  }
}

const invoked = process.argv[1];
if (invoked !== undefined && import.meta.url === pathToFileURL(invoked).href) {
  const { status, stdout, stderr } = await run(process.argv.slice(2));
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = status;
}
