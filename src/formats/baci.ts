import { yearly } from "../core/period";
import { namedColumns } from "./namedColumns";
import type { LineReader, ReaderOptions, TableFormat } from "./observations";
import { tidy } from "./tidy";

const needed = ["t", "i", "j", "k", "v"];
/** Thousands of dollars to the dollar, as values are printed. */
const decimals = 3;

/** The number under which UN Comtrade has what it allocates to no country of Asia; here it is Taiwan. */
const areaIn = (code: string): string => (code === "490" ? "TW" : code);

const remarks = [
  "BACI has no reporter: a figure is one value, FOB, made of what both sides report; it stands as exports of the exporter",
  "the last two years of an edition of BACI are provisional, and the file does not say of which edition it is",
];

/** What goes from one country to another in a year, over the products so far. */
interface Flow {
  readonly row: number;
  readonly exporter: string;
  readonly importer: string;
  readonly year: number;
  sum: number;
}

function reader(options: ReaderOptions): LineReader {
  const found = tidy({ format: "baci", source: "baci", currency: "USD", scale: 1000 }, options);
  const flows = new Map<string, Flow>();
  const table = namedColumns(needed, ({ row, get }) => {
    const [year, exporter, importer, product, value] = [get("t"), get("i"), get("j"), get("k"), get("v")];
    if (!/^\d{4}$/.test(year)) return `unknown year “${year.slice(0, 20)}”`;
    // Codes lose the zero before them where a program took them for numbers.
    if (!/^\d{5,6}$/.test(product)) return `product “${product.slice(0, 20)}” is no code of six digits`;
    const thousands = value === "" ? Number.NaN : Number(value);
    if (!(thousands >= 0 && thousands < Infinity)) return `no figure: “${value.slice(0, 40)}”`;
    const key = `${exporter} ${importer} ${year}`;
    const flow = flows.get(key);
    if (flow) flow.sum += thousands;
    else flows.set(key, { row, exporter, importer, year: Number(year), sum: thousands });
    return null;
  });
  return {
    line: table.line,
    end: () => {
      for (const fault of table.end()) found.fault("", fault);
      for (const { row, exporter, importer, year, sum } of flows.values())
        found.put({
          at: row,
          reporter: areaIn(exporter),
          partner: areaIn(importer),
          indicator: "exports",
          period: yearly(year),
          amount: sum.toFixed(decimals),
        });
      if (flows.size > 0) found.findings.add("products summed", "", "6");
      for (const remark of flows.size > 0 ? remarks : []) found.findings.add("remark", "", remark);
      return found.end();
    },
  };
}

/** BACI of CEPII: thousands of dollars by year, exporter, importer and product. */
export const baci: TableFormat = {
  name: "baci",
  signs: `BACI of CEPII (columns ${needed.join(", ")})`,
  isHead: (columns) => needed.every((column) => columns.includes(column)),
  read: reader,
};

/** The table of countries that comes with BACI, whose columns have had several names. */
export const baciCountries: TableFormat = {
  name: "baci-countries",
  signs: "the countries of BACI (columns country_code, country_name and those of ISO)",
  isHead: (columns) =>
    columns.includes("country_code") &&
    columns.some((column) => column.startsWith("country_name")) &&
    columns.some((column) => column.includes("iso")) &&
    columns.every((column) => column.startsWith("country_") || column.startsWith("iso")),
  read: (options) => {
    const found = tidy({ format: "baci-countries", source: "baci", currency: "USD", scale: 1000 }, options);
    return {
      line: () => false,
      end: () => {
        found.fault(
          "",
          "the countries of BACI, without figures: those are in its files of a year, such as BACI_HS92_Y2022",
        );
        return found.end();
      },
    };
  },
};
