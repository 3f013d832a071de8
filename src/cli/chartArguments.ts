import { extname } from "node:path";
import { parseArgs } from "node:util";
import { type Notice, scales, viewNames, views } from "../core/question";
import { measures } from "../core/indicators";
import { customLimits, densities, isDrawable, shapes } from "../export/shapes";
import { defaultChoices, type ExportChoices, type ExportFormat, formats, shapeNames } from "../state/exportChoices";
import { investmentCodes } from "../state/keys";
import { parseView } from "../state/view";
import { Failure } from "./failure";
import { languages } from "../core/language";
import type { View } from "../state/chosen";

const presets = shapeNames.filter((name) => name !== "custom");

export const chartHelp = `Usage: npm run chart -- [options]

Draws what the application draws, without a window, and saves it as its export dialog does.

  --partners ES,PT     countries and groups by code
  --all-partners       one file for each partner that the reporter lists then
  --each               one file for each partner of --partners
  --view ${viewNames.filter((view) => view !== "check").join("|")}   --reporter KZ
  --year               2023, 2023-H1, 2023-Q1, 2023-04 or 2023-01/2023-08; several in a trend, a mirror
                       or a table: 2018-2023, 2022-01..2024-08
  --measure ${[...measures, ...investmentCodes].join("|")}
  --scale ${scales.join("|")}
  --source imf-dots    the source that is preferred, by its id in catalog.json
  --lang en            language of the picture

  --out chart.png      a file, or a folder for names such as kazakhstan-spain-compare-2023.png
                       of a brief a PDF, in a folder one for each partner (npm run brief)
  --format ${formats.join("|")}
  --shape ${presets.join("|")}, or --size 1600x900   --density ${densities[0]} to ${densities.at(-1)}
  --transparent --no-title --no-stated --no-notes --no-code

  --data folder        other data than the built-in
  --date 2024-07-25    the day that is printed and recorded; today unless said otherwise
  --home https://…     where the site lives: the address and QR code in the picture
  --lenient            takes what the page shows where something asked for is not to be had

What is written is listed on stdout, progress on stderr. A file that could not be drawn does not stop the others;
the status is 1 then, and 2 where the options are wrong.`;

/** What the command line asks for: a view, the choices of the export dialog, and where the files go. */
export interface ChartArguments {
  readonly view: View;
  readonly files: "one" | "each" | "all";
  readonly choices: ExportChoices;
  /** A file, or a folder where the application names the files. */
  readonly out: { readonly path: string; readonly isFile: boolean };
  readonly data: string | null;
  readonly date: string;
  readonly home: string | null;
  readonly lenient: boolean;
}

const text = { type: "string" } as const;
const flag = { type: "boolean", default: false } as const;
const options = {
  partners: text,
  view: text,
  reporter: text,
  year: text,
  measure: text,
  scale: text,
  source: text,
  lang: text,
  out: text,
  format: text,
  shape: text,
  size: text,
  density: text,
  data: text,
  date: text,
  home: text,
  "all-partners": flag,
  each: flag,
  transparent: flag,
  "no-title": flag,
  "no-stated": flag,
  "no-notes": flag,
  "no-code": flag,
  lenient: flag,
  help: { ...flag, short: "h" },
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\.? To specify|\.\s/);
    throw new Failure(`${sentence}.`);
  }
}
type Values = ReturnType<typeof parsed>;

const oneOf = <T extends string>(name: string, given: string, known: readonly T[]): T => {
  const found = known.find((each) => each === given);
  if (found === undefined) throw new Failure(`--${name}: there is no “${given}”; there are ${known.join(", ")}.`);
  return found;
};

/** How a part may be written, where its names are not listed above. */
const examples: Readonly<Record<string, string>> = {
  year: "; write 2023, 2023-H1, 2023-Q1, 2023-04, 2023-01/2023-08 or 2022-01..2024-08",
};

function refusalOf({ part, asked, reason }: Notice, { year = asked }: Values): string {
  // An address is read as what is nearest; a command is to be written anew.
  const [given, why] = part === "year" && reason === "mended" ? [year, "not understood"] : [asked, reason];
  return `--${part}: “${given}” is ${why}${examples[part] ?? ""}.`;
}

function viewOf(values: Values): View {
  const parts = (["view", "reporter", "partners", "year", "measure", "scale", "source", "lang"] as const).flatMap(
    (key) => {
      const given = values[key];
      if (given === undefined) return [];
      return [[key, key === "partners" || key === "reporter" ? given.toUpperCase() : given]];
    },
  );
  const { view, notices } = parseView(`?${new URLSearchParams(parts).toString()}`);
  const [first] = notices;
  if (first) throw new Failure(refusalOf(first, values));
  if (view.view === "check") throw new Failure("--view: a text is checked by npm run check-text, and draws nothing.");
  if (view.scale) oneOf("scale", view.scale, views[view.view].scales);
  if (view.partners.length === 0) throw new Failure("--partners: names no partner.");
  return view;
}

function briefOut({ out = ".", format }: Values): ChartArguments["out"] & { readonly format: ExportFormat } {
  const extension = extname(out).toLowerCase();
  if (format !== undefined && format !== "pdf") throw new Failure(`--format: a brief is a PDF, not ${format}.`);
  if (/^\.[a-z]{2,5}$/.test(extension) && extension !== ".pdf")
    throw new Failure(`--out: “${out}” is no PDF, as a brief is.`);
  return { path: out, isFile: extension === ".pdf", format: defaultChoices.format };
}

const extensionOf = (format: ExportFormat): string => (format === "csv-excel" ? ".csv" : `.${format}`);

function outOf(values: Values): ChartArguments["out"] & { readonly format: ExportFormat } {
  const { out = ".", format } = values;
  if (out === "") throw new Failure("--out: names no file.");
  if (values.view === "brief") return briefOut(values);
  const asked = format === undefined ? undefined : oneOf("format", format, formats);
  const extension = /[\\/]$/.test(out) ? "" : extname(out).toLowerCase();
  const meant = formats.find((each) => extensionOf(each) === extension);
  if (meant === undefined && /^\.[a-z]{2,5}$/.test(extension))
    throw new Failure(`--out: “${out}” is not a file that is written here; there are ${formats.join(", ")}.`);
  if (meant && asked && extensionOf(asked) !== extension)
    throw new Failure(`--out: “${out}” is no file of --format ${asked}.`);
  return { path: out, isFile: meant !== undefined, format: asked ?? meant ?? defaultChoices.format };
}

function sizeOf({ size, shape }: Values): Pick<ExportChoices, "shape" | "width" | "height"> {
  const { width, height } = defaultChoices;
  if (size === undefined) return { width, height, shape: oneOf("shape", shape ?? "slide", presets) };
  if (shape !== undefined) throw new Failure("--size and --shape exclude each other.");
  const sides = /^(\d{1,5})x(\d{1,5})$/.exec(size)?.slice(1).map(Number) ?? [];
  const [wide, high] = sides;
  const { least, most } = customLimits;
  if (wide === undefined || high === undefined || sides.some((side) => side < least || side > most))
    throw new Failure(`--size: “${size}” is not a size such as 1600x900, each side from ${least} to ${most}.`);
  return { shape: "custom", width: wide, height: high };
}

function choicesOf(values: Values, format: ExportFormat): ExportChoices {
  const size = sizeOf(values);
  const { width, height } = size.shape === "custom" ? size : shapes[size.shape];
  const density = Number(oneOf("density", values.density ?? String(defaultChoices.density), densities.map(String)));
  if (!isDrawable(width, height, density))
    throw new Failure(`--density: ${density} is more than a browser can draw at ${width}x${height}.`);
  return {
    ...size,
    format,
    density,
    opaque: !values.transparent,
    language: languages.find((each) => each === values.lang) ?? null,
    title: !values["no-title"],
    stated: !values["no-stated"],
    notes: !values["no-notes"],
    code: !values["no-code"],
  };
}

function dayOf(date: string): string {
  const time = new Date(`${date}T00:00:00Z`).getTime();
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date)
    throw new Failure(`--date: “${date}” is not a day such as 2024-07-25.`);
  return date;
}

function homeOf(home: string): string {
  if (!/^https?:\/\/[^\s?#]+$/.test(home) || !URL.canParse(home))
    throw new Failure(`--home: “${home}” is not an address such as https://example.org/trade/.`);
  return home;
}

/** Reads the command line, null where help is asked for; throws a Failure of one sentence for what cannot be. */
export function readChartArguments(args: readonly string[], today: string): ChartArguments | null {
  const values = parsed(args);
  if (values.help) return null;
  const { format, ...out } = outOf(values);
  const all = values["all-partners"];
  if (all && (values.each || values.partners !== undefined))
    throw new Failure("--all-partners excludes --partners and --each.");
  if (values.each && values.partners === undefined) throw new Failure("--each needs --partners.");
  const isApart = values.each || (values.view === "brief" && !out.isFile);
  const files = all ? "all" : isApart ? "each" : "one";
  if (files !== "one" && out.isFile) throw new Failure("--out: several files need a folder.");
  return {
    view: viewOf(values),
    files,
    choices: choicesOf(values, format),
    out,
    data: values.data ?? null,
    date: dayOf(values.date ?? today),
    home: values.home === undefined ? null : homeOf(values.home),
    lenient: values.lenient,
  };
}
