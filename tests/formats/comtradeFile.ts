/** A figure of the look-alike: what China reports of a partner, in dollars. */
export interface Flow {
  readonly partner: string;
  readonly name: string;
  readonly flow: "M" | "X";
  readonly year: number;
  readonly value: string;
}

export const columns =
  "typeCode,freqCode,refYear,period,reporterCode,reporterISO,reporterDesc,flowCode,partnerCode,partnerISO,partnerDesc,partner2Code,classificationCode,cmdCode,customsCode,motCode,primaryValue,isReported";

const of = (partner: string, name: string, flow: "M" | "X", year: number, value: string): Flow => ({
  partner,
  name,
  flow,
  year,
  value,
});

/** Two partners and the world, in two years; partners sum to the world. */
export const chinese: readonly Flow[] = [
  of("0", "World", "X", 2022, "900000000"),
  of("724", "Spain", "X", 2022, "600000000"),
  of("620", "Portugal", "X", 2022, "300000000"),
  of("0", "World", "M", 2022, "330000000"),
  of("724", "Spain", "M", 2022, "250000000"),
  of("620", "Portugal", "M", 2022, "80000000"),
  of("0", "World", "X", 2021, "700000000"),
  of("724", "Spain", "X", 2021, "500000000"),
  of("620", "Portugal", "X", 2021, "200000000"),
  of("0", "World", "M", 2021, "260000000"),
  of("724", "Spain", "M", 2021, "200000000"),
  of("620", "Portugal", "M", 2021, "60000000"),
];

/** As the portal of UN Comtrade writes it: a comma after each row and none after the headings. */
export function comtradeFile(records: readonly Flow[] = chinese): string {
  const rows = records.map(({ partner, name, flow, year, value }) =>
    [
      "C",
      "A",
      year,
      year,
      "156",
      "CHN",
      "China",
      flow,
      partner,
      "",
      name,
      "0",
      "H6",
      "TOTAL",
      "C00",
      "0",
      value,
      "true",
    ]
      .map((cell) => (cell === "" ? "" : `"${cell}"`))
      .join(","),
  );
  return [columns, ...rows.map((row) => `${row},`), ""].join("\r\n");
}
