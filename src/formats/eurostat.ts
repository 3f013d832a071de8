import { type Cells, enter } from "./cells";

/** Members of the European Union and the United Kingdom, as Eurostat calls them; notes in brackets are left out. */
const members: ReadonlyMap<string, string> = new Map(
  (
    "AT Austria|BE Belgium|BG Bulgaria|CY Cyprus|CZ Czechia|DE Germany|DK Denmark|EE Estonia|ES Spain|FI Finland|FR France|" +
    "GB United Kingdom|GR Greece|HR Croatia|HU Hungary|IE Ireland|IT Italy|LT Lithuania|LU Luxembourg|LV Latvia|MT Malta|" +
    "NL Netherlands|PL Poland|PT Portugal|RO Romania|SE Sweden|SI Slovenia|SK Slovakia"
  )
    .split("|")
    .map((entry) => [entry.slice(3), entry.slice(0, 2)]),
);
const isSum = (name: string) => /^(european union|euro area)\b/i.test(name);
const partnerCodes: Readonly<Record<string, string>> = { Kazakhstan: "KZ" };
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const columns = ["REPORTER", "PARTNER", "PRODUCT", "FLOW", "PERIOD", "VALUE_IN_EUR"] as const;

/** What Eurostat's members report, in whole euros, of the years that have all twelve months. */
export interface EurostatReading {
  readonly byReporter: ReadonlyMap<string, Cells>;
  /** The last day of the last month that the file speaks of. */
  readonly until: string;
  /** Years of a member that lack months, with how many there are: `Malta 2019: 7 of 12`. */
  readonly incomplete: readonly string[];
  readonly passed: ReadonlySet<string>;
  readonly faults: readonly string[];
}

/** The fields of a line of a CSV file; a quoted field may hold commas. */
const fieldsOf = (text: string): string[] =>
  [...text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    (quoted?.replaceAll('""', '"') ?? plain ?? "").trim(),
  );

/** `Apr. 2019`, `201904`, `201904-Apr. 2019`; the whole year is month 0 (`201952-Jan.-Dec. 2019`). */
function monthOf(period: string): { readonly year: number; readonly month: number } | null {
  const [, year, month] = /^(\d{4})-?(\d\d)(?:-.*)?$/.exec(period) ?? [];
  if (year && month) {
    const number = month === "52" ? 0 : Number(month);
    return number <= 12 && month !== "00" ? { year: Number(year), month: number } : null;
  }
  const [, name, later] = /^([A-Za-z]{3})[a-z]*\.? (\d{4})$/.exec(period) ?? [];
  const index = months.indexOf((name ?? "").toLowerCase());
  return later && index >= 0 ? { year: Number(later), month: index + 1 } : null;
}

/** `2-EXPORT`, `EXPORT`, `Exports` and `2` are one flow. */
function flowOf(text: string): "exports" | "imports" | null {
  if (/^(2\b|2$|exports?$)/i.test(text)) return "exports";
  return /^(1\b|1$|imports?$)/i.test(text) ? "imports" : null;
}

/** Reads a monthly table of Eurostat's Easy Comext: one line for each member, month and flow. */
export function readEurostat(text: string): EurostatReading {
  const faults: string[] = [];
  const passed = new Set<string>();
  const [head = "", ...lines] = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const names = fieldsOf(head).map((name) => name.toUpperCase());
  const place = Object.fromEntries(columns.map((name) => [name, names.indexOf(name)]));
  const absent = columns.filter((name) => place[name] === -1);
  const nothing = { byReporter: new Map<string, Cells>(), until: "", incomplete: [], passed };
  if (absent.length > 0) return { ...nothing, faults: [`no column ${absent.join(", ")}`] };
  const monthly = new Map<string, Map<number, number>>();
  let until = "";
  lines.forEach((line, i) => {
    if (line === "") return;
    const fields = fieldsOf(line);
    const get = (name: (typeof columns)[number]) => fields[place[name] ?? -1] ?? "";
    const fault = (what: string) => faults.push(`row ${i + 2}: ${what}`);
    if (!/^TOTAL\b/i.test(get("PRODUCT"))) return passed.add(`product ${get("PRODUCT")}`);
    if (isSum(get("REPORTER"))) return passed.add(get("REPORTER").replace(/ *[(-].*$/, ""));
    const reporter = members.get(get("REPORTER").replace(/ *\(.*$/, ""));
    const partner = partnerCodes[get("PARTNER")];
    const flow = flowOf(get("FLOW"));
    const at = monthOf(get("PERIOD"));
    if (!reporter) return fault(`unknown reporter “${get("REPORTER").slice(0, 60)}”`);
    if (!partner) return passed.add(`partner ${get("PARTNER")}`);
    if (!flow) return fault(`unknown flow “${get("FLOW")}”`);
    if (!at) return fault(`unknown period “${get("PERIOD")}”`);
    const amount = get("VALUE_IN_EUR");
    if (!/^\d+(\.\d+)?$/.test(amount)) return fault(`no amount in euros: “${amount}”`);
    if (at.month === 0) return passed.add(`whole year ${at.year}`);
    const day = new Date(Date.UTC(at.year, at.month, 0)).toISOString().slice(0, 10);
    if (day > until) until = day;
    const key = `${reporter} ${partner} ${flow} ${at.year}`;
    const known = monthly.get(key) ?? new Map<number, number>();
    monthly.set(key, known);
    if (known.has(at.month)) return fault(`a second figure of ${get("REPORTER")}, ${get("PERIOD")}`);
    known.set(at.month, Number(amount));
    return undefined;
  });
  const byReporter = new Map<string, Cells>();
  const incomplete: string[] = [];
  for (const [key, known] of monthly) {
    const [reporter = "", partner = "", flow = "", year = ""] = key.split(" ");
    // A month without a line may have had no trade or no report; the file does not tell, so it makes no year.
    if (known.size < 12) {
      incomplete.push(`${reporter} ${year}: ${known.size} of 12`);
      continue;
    }
    const sum = [...known.values()].reduce((a, b) => a + b, 0);
    const cells = byReporter.get(reporter) ?? new Map();
    byReporter.set(reporter, cells);
    enter(cells, `${partner} ${flow}`, Number(year), Math.round(sum));
  }
  return { byReporter, until, incomplete, passed, faults };
}
