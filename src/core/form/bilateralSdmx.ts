import { formatPeriod, numberOf, partOf, parsePeriod, type Period } from "../period";

/** By which the SDMX-CSV of this application is known. */
export const structureId = "VISAVIS:BILATERAL(1.0)";

export const sdmxColumns = [
  "STRUCTURE",
  "STRUCTURE_ID",
  "ACTION",
  "FREQ",
  "REPORTER",
  "PARTNER",
  "INDICATOR",
  "TIME_PERIOD",
  "OBS_VALUE",
  "OBS_STATUS",
  "UNIT_MEASURE",
  "UNIT_MULT",
  "DECIMALS",
  "LOWER_BOUND",
  "UPPER_BOUND",
  "SOURCE",
] as const;
export type SdmxColumn = (typeof sdmxColumns)[number];

/** Codes of CL_FREQ; consecutive months that are no half and no quarter are of another frequency. */
const frequencies = { year: "A", half: "S", quarter: "Q", month: "M", part: "_O" } as const;
export const frequencyOf = ({ kind }: Period): string => frequencies[kind];

const months = ({ first, last }: Period): number => last - first + 1;
const two = (month: number): string => String(month).padStart(2, "0");

/** A period as SDMX writes it: `2023`, `2023-S1`, `2023-Q1`, `2023-04`; eight months from January are `2023-01-01/P8M`. */
export function sdmxPeriod(period: Period): string {
  if (period.kind === "half") return `${period.year}-S${numberOf(period)}`;
  if (period.kind === "part") return `${period.year}-${two(period.first)}-01/P${months(period)}M`;
  return formatPeriod(period);
}

/** Reads what `sdmxPeriod` writes; null for anything else. */
export function parseSdmxPeriod(text: string): Period | null {
  const [, year, first, count] = /^(\d{4})-(\d\d)-01\/P(\d{1,2})M$/.exec(text) ?? [];
  if (count !== undefined) {
    const [start, length] = [Number(first), Number(count)];
    const isWithin = start >= 1 && length >= 1 && start + length <= 13 && parsePeriod(String(year)).ok;
    return isWithin ? partOf(Number(year), start, start + length - 1) : null;
  }
  const read = parsePeriod(text.replace(/^(\d{4})-S([12])$/, "$1-H$2").replace(/^(\d{4})-M(\d\d)$/, "$1-$2"));
  return read.ok ? read.value : null;
}
