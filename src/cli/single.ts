import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { homeCountry } from "../core/area";
import { reportersFile, wholeCatalog } from "../core/form/catalogJson";
import { excerpt } from "../core/form/excerpt";
import { slug } from "../export/name";
import { withData } from "../core/form/oneFile";
import { packed } from "../core/form/packed";
import { Failure, messageOf } from "./failure";

const help = `Usage: npm run single -- [--reporter ES] [--partners DE,FR] [--data data] [--out FILE]

Writes the page as one file that opens by a double-click, without a network: with what a reporter says of all its
partners, and what each partner, or some, says of it.

  --reporter  ISO 3166-1 alpha-2, ${homeCountry} unless said otherwise
  --partners  the partners that it opens with, whose own reports it holds; without it, of all partners
  --data      the data folder, "data" unless said otherwise
  --out       the file, named for the reporter unless said otherwise`;

/** What is asked for; null for help. */
function readArguments(args: readonly string[]) {
  const options = {
    reporter: { type: "string", default: homeCountry },
    partners: { type: "string" },
    data: { type: "string", default: "data" },
    out: { type: "string" },
    help: { type: "boolean", short: "h", default: false },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    const partners = values.partners?.split(",").map((code) => code.trim().toUpperCase()) ?? null;
    return values.help ? null : { ...values, reporter: values.reporter.toUpperCase(), partners };
  } catch (error) {
    throw new Failure(`${messageOf(error)} See npm run single -- --help`);
  }
}

/** Writes the file, and says which and how large. `shell` is the page of one file that was built. */
async function write(shell: string, asked: NonNullable<ReturnType<typeof readArguments>>): Promise<string> {
  const { reporter, partners, data } = asked;
  const read = async (file: string) => {
    try {
      return await readFile(join(data, file), "utf8");
    } catch (error) {
      throw new Failure(`${join(data, file)}: ${messageOf(error)}`);
    }
  };
  const beside = await read(reportersFile).catch(() => "{}");
  const catalog = wholeCatalog(JSON.parse(await read("catalog.json")) as object, JSON.parse(beside) as object);
  const unknown = [reporter, ...(partners ?? [])].find((code) => !(code in catalog.reporters));
  if (unknown !== undefined) throw new Failure(`${unknown} is no reporter of ${join(data, "catalog.json")}`);
  const start = new URLSearchParams({ reporter, ...(partners ? { partners: partners.join() } : {}) });
  const files = await excerpt(catalog, read, reporter, partners);
  const page = withData(
    await readFile(shell, "utf8"),
    await packed({ files, own: new Map() }, `?${decodeURIComponent(String(start))}`),
  );
  const out = asked.out ?? `vis-a-vis-${slug(reporter)}.html`;
  await writeFile(out, page);
  return `${out}: ${(Buffer.byteLength(page) / 1e6).toFixed(1)} MB, ${files.size} files of data`;
}

try {
  const asked = readArguments(process.argv.slice(2));
  const shell = fileURLToPath(new URL("../../dist/vis-a-vis.html", import.meta.url));
  console.log(asked ? await write(shell, asked) : help);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
