import { openSync, closeSync, writeSync } from "node:fs";
import { areasFile } from "../data/files";
import { columns } from "../formats/comtradeFile";

const partners = ["0", ...areasFile.areas.flatMap(({ m49 }) => (m49 === undefined ? [] : String(Number(m49))))].slice(
  0,
  142,
);
const reporters = ["156,CHN,China", "398,KAZ,Kazakhstan", "724,ESP,Spain", "276,DEU,Germany"];

/** One partner's trade with one reporter, in one product, of all years. */
function rows(reporter: string, partner: string, product: number): string {
  const what = product === 0 ? "TOTAL" : String(10_000 + product).slice(1);
  let text = "";
  for (let year = 1992; year <= 2024; year += 1)
    for (const flow of ["X", "M"]) {
      const value = (Number(partner) + 1) * 1_000_000 + year * 1000 + product;
      text += `C,A,${year},${year},${reporter},${flow},${partner},,,0,H6,${what},C00,0,${value},true\n`;
    }
  return text;
}

/** Writes a table of UN Comtrade of so many MB: the totals first, then products, of which a table of all has most. */
export function writeTable(path: string, MB: number): void {
  const file = openSync(path, "w");
  try {
    let length = writeSync(file, `${columns}\n`);
    for (let product = 0; length < MB * 1e6; product += 1)
      for (const reporter of reporters)
        for (const partner of partners) {
          if (length >= MB * 1e6) return;
          if (!reporter.startsWith(`${partner},`)) length += writeSync(file, rows(reporter, partner, product));
        }
  } finally {
    closeSync(file);
  }
}
