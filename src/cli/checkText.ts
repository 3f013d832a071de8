import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { checkClaims } from "../analysis/claims/checkClaims";
import { needs } from "../analysis/claims/needs";
import { read } from "../analysis/claims/read";
import { type CheckedClaim, type CheckedText } from "../analysis/claims/verdict";
import { homeCountry } from "../core/area";
import { type Language, languages } from "../core/language";
import type { Reading } from "../core/claim";
import { claimReason } from "../words/checkReason";
import { grammar } from "../words/en/grammar";
import { languageOf } from "../words/language/languageOf";
import { jsonOf } from "../export/claimJson";
import type { CheckWords } from "../words/language/check";
import { checkWordsOf, vocabularyOf } from "./claimWords";
import { type ClaimsData, openData } from "./claimsData";
import { disk } from "./disk";
import { Failure, messageOf } from "./failure";
import { inFolder, type Store } from "./store";
import { plainText } from "./terminal";
import { textOf } from "./textFile";

const help = `Usage: npm run check-text -- FILE… [--lang LANGUAGE] [--date DATE] [--json] [--data data]

Reads communiqués (.txt, .html, .docx) and checks each figure: whether the figures fit together, and whether they are
those of the statistics in the data folder.

  --lang  the language of the texts, one of ${languages.join(", ")}; else each is known by its words
  --date  when the texts were written: 2023-08-31, 2023-08 or 2023. Without it "last year" is left open
  --json  what was found as JSON, an object on a line for each file
  --data  the data folder, "data" unless said otherwise

Exit status 0 where nothing differs, 1 where a figure differs or does not add up, 2 where a file cannot be read.`;

interface Arguments {
  readonly files: readonly string[];
  readonly lang: Language | null;
  readonly date: string | null;
  readonly json: boolean;
  readonly data: string;
}

/** What is asked for; null for help. */
function readArguments(args: readonly string[]): Arguments | null {
  const options = {
    lang: { type: "string" },
    date: { type: "string" },
    json: { type: "boolean", default: false },
    data: { type: "string", default: "data" },
    help: { type: "boolean", short: "h", default: false },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Failure(`${messageOf(error)} See npm run check-text -- --help`);
  }
  const { values, positionals } = parsed;
  if (values.help) return null;
  if (positionals.length === 0) throw new Failure("no file is named. See npm run check-text -- --help");
  const lang = languages.find((each) => each === values.lang) ?? null;
  if (values.lang !== undefined && lang === null)
    throw new Failure(`unknown language “${values.lang}”: there are ${languages.join(", ")}`);
  if (values.date !== undefined && !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(values.date))
    throw new Failure(`--date: “${values.date}” is no date such as 2023-08-31`);
  return { files: positionals, lang, date: values.date ?? null, json: values.json, data: values.data };
}

interface Result {
  readonly file: string;
  readonly lang: Language;
  readonly reading: Reading;
  readonly checked: CheckedText;
}

async function checkFile(file: string, asked: Arguments, data: ClaimsData): Promise<Result> {
  const text = await textOf(file);
  const lang = asked.lang ?? languageOf(text);
  const { date } = asked;
  const reading = read(text, await vocabularyOf(lang), data.areas, { date, home: homeCountry });
  const assumptions = { date, home: homeCountry };
  const dataset = await data.load(needs(reading, assumptions));
  return { file, lang, reading, checked: checkClaims(reading, dataset, assumptions) };
}

function linesOf({ file, reading, checked }: Result, { areas }: ClaimsData, words: CheckWords): string[] {
  const claims = checked.claims.map(
    (each) =>
      `  ${each.claim.quote.replace(/\s+/g, " ")}: ${words.verdicts[each.verdict.kind]}. ${claimReason(grammar, words, each, checked, areas)}`,
  );
  const unread = reading.unread.map(({ quote }) => `  ${quote.replace(/\s+/g, " ")}: ${words.verdicts["not read"]}.`);
  return [`${file}: claims ${claims.length}, figures not read ${unread.length}`, ...claims, ...unread];
}

const isFault = ({ verdict: { kind } }: CheckedClaim): boolean => kind === "differs" || kind === "does not add up";

async function checkAll(asked: Arguments, store: Store): Promise<number> {
  const data = await openData(store.read);
  const words = await checkWordsOf("en");
  let status = 0;
  for (const [i, file] of asked.files.entries()) {
    if (asked.files.length > 1) console.error(plainText(`${i + 1} of ${asked.files.length}: ${file}`));
    try {
      const result = await checkFile(file, asked, data);
      const { lang, reading, checked } = result;
      if (asked.json) console.log(JSON.stringify(jsonOf(file, lang, reading, checked, data.areas)));
      else console.log(plainText(linesOf(result, data, words).join("\n")));
      if (status === 0 && checked.claims.some(isFault)) status = 1;
    } catch (error) {
      console.error(plainText(messageOf(error)));
      status = 2;
    }
  }
  return status;
}

/** Runs the command; gives its exit status. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const asked = readArguments(args);
    if (!asked) {
      console.log(help);
      return 0;
    }
    return await inFolder(asked.data, disk, (store) => checkAll(asked, store));
  } catch (error) {
    console.error(plainText(messageOf(error)));
    return 2;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await run(process.argv.slice(2));
