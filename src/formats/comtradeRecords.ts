import { monthOf, type Period, yearly } from "../core/period";
import type { Observations, ReaderOptions } from "./observations";
import { tidy } from "./tidy";

/** The columns without which there is no figure, in lower case, as the spelling of capitals varies. */
export const comtradeColumns = ["period", "reportercode", "partnercode", "flowcode", "cmdcode", "primaryvalue"];

/** What stands in a column named in lower case; blank where there is none. */
type Get = (column: string) => string;

const flows: Readonly<Record<string, "exports" | "imports">> = { X: "exports", M: "imports" };

/** What splits a total, and the codes that stand for all of it. */
const splits = [
  { column: "motcode", isAll: /^0?$/, what: "single modes of transport" },
  { column: "customscode", isAll: /^(?:C00)?$/i, what: "single customs procedures" },
  { column: "partner2code", isAll: /^(?:0|W00)?$/i, what: "single second partners" },
  { column: "moscode", isAll: /^0?$/, what: "single modes of supply" },
] as const;

/** `2022`, `202203`; month 52 is the whole year. */
function periodOf(written: string, frequency: string): Period | null {
  const [, year = "", month = "52"] = /^(\d{4})(\d\d)?$/.exec(written) ?? [];
  if (year === "") return null;
  if (month === "52") return frequency === "M" ? null : yearly(Number(year));
  return frequency !== "A" && Number(month) >= 1 && Number(month) <= 12 ? monthOf(Number(year), Number(month)) : null;
}

interface ComtradeRecords {
  readonly take: (at: number | string, get: Get) => void;
  readonly fault: (at: number | string, what: string) => void;
  readonly remark: (what: string) => void;
  readonly end: () => Observations;
}

/**
 * Puts records of UN Comtrade together, whichever form they came in; values are US dollars. The flag of estimation
 * speaks of quantity (2), weight (4) or both (6), and a record that is not reported was summed from those that are:
 * neither makes the value an estimate.
 */
export function comtradeRecords(options: ReaderOptions): ComtradeRecords {
  const table = tidy({ format: "comtrade", source: "comtrade", currency: "USD" }, options);
  const { fault, findings, leaveOut, put } = table;
  let [goods, services] = [0, 0];
  let classification: string | undefined;

  /** By its number, as two areas share the letters of a few; by its letters where it has none. */
  const areaIn = (get: Get, side: "reporter" | "partner") => get(`${side}code`) || get(`${side}iso`);

  /** Codes of several classifications are not to be summed; false for those of a second one. */
  const isOneClassification = (get: Get, at: number | string): boolean => {
    const own = (get("classificationsearchcode") || get("classificationcode")).slice(0, 20);
    classification ??= own;
    if (own !== classification) fault(at, `products by ${own} beside those by ${classification}`);
    return own === classification;
  };

  const take = (at: number | string, get: Get): void => {
    if (get("typecode").toUpperCase() === "S") {
      services += 1;
      return leaveOut("trade in services");
    }
    goods += 1;
    const split = splits.find(({ column, isAll }) => !isAll.test(get(column)));
    if (split) return leaveOut(split.what);
    const flow = get("flowcode").toUpperCase();
    if (flow === "RX" || flow === "RM")
      return findings.add("re-exports", typeof at === "number" ? `row ${at}` : at, flow);
    const indicator = Object.hasOwn(flows, flow) ? flows[flow] : undefined;
    if (indicator === undefined) return flow === "" ? fault(at, "no flow") : leaveOut(`flow ${flow.slice(0, 20)}`);
    const period = periodOf(get("period"), get("freqcode").toUpperCase());
    if (period === null) return fault(at, `unknown period “${get("period").slice(0, 20)}”`);
    const product = get("cmdcode");
    if (product === "") return fault(at, "no product");
    if (product !== "TOTAL" && !isOneClassification(get, at)) return;
    put({
      at,
      reporter: areaIn(get, "reporter"),
      partner: areaIn(get, "partner"),
      indicator,
      period,
      amount: get("primaryvalue"),
      product,
    });
  };

  return {
    take,
    fault,
    remark: (what) => findings.add("remark", "", what),
    end: () => {
      if (services > 0 && goods === 0) fault("", "trade in services, and goods are what is read");
      return table.end();
    },
  };
}
