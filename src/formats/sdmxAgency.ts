const sources: Readonly<Record<string, string>> = {
  IMF: "imf-imts",
  ESTAT: "eurostat",
  EUROSTAT: "eurostat",
  OECD: "oecd",
  WB: "wits",
  WBG: "wits",
  WITS: "wits",
};

/** The source by the agency of a dataflow, such as `OECD.SDD.TPS:DSD_BIMTS(1.0)`, `ESTAT` or `IMF.STA`. */
export function sourceOf(dataflow: string): string {
  const [, agency = ""] = /^([A-Za-z0-9_-]+)/.exec(dataflow.trim()) ?? [];
  const upper = agency.toUpperCase();
  return Object.hasOwn(sources, upper) ? (sources[upper] ?? "sdmx") : "sdmx";
}
