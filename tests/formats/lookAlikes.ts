import { gzipSync } from "node:zlib";
import { utils, write } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { yearly } from "../../src/core/period";
import { type Cells, enter } from "../../src/formats/cells";
import { textOf } from "../../src/formats/parts";
import { line, sheet, workbook as bnsWorkbook } from "./bnsWorkbook";
import { table as dotsTable, twoSheets, workbook as dotsWorkbook } from "./dotsFiles";

type Rows = readonly (readonly (string | number | null)[])[];

function bookOf(rows: Rows): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), "Sheet 1");
  return new Uint8Array(write(book, { bookType: "xlsx", type: "array" }) as ArrayBuffer);
}

const lines = (...all: string[]): Uint8Array => strToU8(`${all.join("\n")}\n`);
const json = (value: unknown): Uint8Array => strToU8(JSON.stringify(value));

const comtradeRecord = {
  freqCode: "A",
  period: "2022",
  reporterCode: 156,
  flowCode: "M",
  partnerCode: 724,
  partner2Code: 0,
  cmdCode: "TOTAL",
  customsCode: "C00",
  mosCode: "0",
  motCode: 0,
  primaryValue: 1000.5,
};

const component = (id: string, ...values: string[]) => ({
  id,
  values: values.map((code) => ({ id: code, name: code })),
});

function ofOffice(): Cells {
  const cells: Cells = new Map();
  for (const [key, values] of [
    ["W00 exports", [7.5, 8]],
    ["ES exports", [1.5, 2.5]],
  ] as const)
    values.forEach((value, i) => enter(cells, key, yearly(2022 + i), value));
  return cells;
}

/** A file of each format as its office writes it, with the figures that it has by `KZ ES exports 2023`, in base units. */
export const lookAlikes: readonly {
  readonly format: string;
  readonly file: Uint8Array;
  readonly figures: Readonly<Record<string, string>>;
}[] = [
  {
    format: "bns",
    file: bnsWorkbook({ "2023": sheet("2023", line("Всего", 2, 1), line("Испания", 2, 1)) }),
    figures: {
      "KZ ES exports 2023": "2000 USD A",
      "KZ ES imports 2023": "1000 USD A",
      "KZ ES turnover 2023": "3000 USD A",
      "KZ W00 exports 2023": "2000 USD A",
      "KZ W00 imports 2023": "1000 USD A",
      "KZ W00 turnover 2023": "3000 USD A",
    },
  },
  {
    format: "bns-months",
    file: lines("period,exports_thousand_usd,imports_thousand_usd", "2024-01,1.5,0.5"),
    figures: { "KZ W00 exports 2024-01": "1500 USD P", "KZ W00 imports 2024-01": "500 USD P" },
  },
  {
    format: "dots-table",
    file: gzipSync(dotsTable("Spain,France,2019,X,1.5", "Spain,Portugal,2020,M,2")),
    figures: { "ES FR exports 2019": "1500000 USD A", "ES PT imports 2020": "2000000 USD A" },
  },
  {
    format: "imts",
    file: lines(
      "DATAFLOW,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE",
      "IMF.STA:IMTS(1.0.0),ESP,XG_FOB_USD,KAZ,M,2024-M01,1150000",
    ),
    figures: { "ES KZ exports 2024-01": "1150000 USD A" },
  },
  {
    format: "dip",
    file: lines(
      "COUNTRY,DV_TYPE,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE",
      "CHN,O,OTWD_D_NETAL_FALL_ALL,KAZ,A,2024,10",
      "JPN,O,INWD_D_NETLA_FALL_ALL,CHN,A,2024,-7",
    ),
    figures: {
      "CN KZ fdiOutwardPosition 2024": "10000000 USD A",
      "JP CN fdiInwardPosition 2024": "-7000000 USD A",
    },
  },
  {
    format: "nbk",
    file: bookOf([
      ["Валовый приток прямых инвестиций в Республику Казахстан по странам, млн. долларов США"],
      ["Страны", 2022, "I кв. 2024"],
      ["ВСЕГО", 3, 2],
      ["Испания", 3, 2],
    ]),
    figures: {
      "KZ ES fdiGrossInflow 2022": "3000000 USD A",
      "KZ ES fdiGrossInflow 2024-Q1": "2000000 USD A",
      "KZ W00 fdiGrossInflow 2022": "3000000 USD A",
      "KZ W00 fdiGrossInflow 2024-Q1": "2000000 USD A",
    },
  },
  {
    format: "eurostat, members with Kazakhstan",
    file: lines("REPORTER,PARTNER,PRODUCT,FLOW,PERIOD,VALUE_IN_EUR", "Spain,Kazakhstan,TOTAL,EXPORT,Jan. 2024,1000"),
    figures: { "ES KZ exports 2024-01": "1000 EUR A" },
  },
  {
    format: "eurostat, of all partners",
    file: lines(
      "REPORTER,PARTNER,PRODUCT,FLOW,PERIOD,VALUE_IN_EUR",
      "Spain,Kazakhstan,TOTAL,EXPORT,Jan. 2024,1000",
      "Spain,Georgia,TOTAL,IMPORT,Feb. 2024,25",
    ),
    figures: { "ES KZ exports 2024-01": "1000 EUR A", "ES GE imports 2024-02": "25 EUR A" },
  },
  {
    format: "eurostat-book",
    file: bookOf([
      ["Data extracted on 22/01/2023 20:19:34 from [ESTAT]"],
      ["Dataset: ", "EU trade since 1988 [DS-045409__custom_4630244]"],
      ["Last updated: ", "13/01/2023 11:00"],
      [],
      ["PRODUCT [PRODUCT]", null, "Total [TOTAL]"],
      ["FLOW", null, "IMPORT"],
      ["INDICATORS", null, "VALUE_IN_EUROS"],
      [],
      ["TIME", "TIME", "2022-01", "2022-02"],
      ["FREQ (Labels)", "FREQ (Labels)", "Monthly", "Monthly"],
      ["REPORTER (Labels)", "PARTNER (Labels)"],
      ["Austria", "Belarus (Belorussia)", 11, ":"],
    ]),
    figures: { "AT BY imports 2022-01": "11 EUR A" },
  },
  {
    format: "comtrade",
    file: lines(
      "freqCode,period,reporterCode,reporterISO,flowCode,partnerCode,partnerISO,cmdCode,primaryValue",
      "A,2022,156,CHN,M,724,ESP,TOTAL,1000.5",
      "A,2022,251,FRA,X,0,W00,TOTAL,20",
    ),
    figures: { "CN ES imports 2022": "1000.5 USD A", "FR W00 exports 2022": "20 USD A" },
  },
  {
    format: "comtrade-json",
    file: json({ elapsedTime: "0.2 secs", count: 1, data: [comtradeRecord], error: "" }),
    figures: { "CN ES imports 2022": "1000.5 USD A" },
  },
  {
    format: "baci",
    file: lines("t,i,j,k,v,q", "2022,398,724,010121,0.125,0.5", "2022,398,724,270900,1000.25,7"),
    figures: { "KZ ES exports 2022": "1000375 USD A" },
  },
  {
    format: "wits",
    file: lines(
      "Reporter,Partner,Product categories,Indicator Type,Indicator,2021,2020",
      "Kazakhstan,World,All Products,Export,Exports (in US$ Mil),60.25,47.50",
    ),
    figures: { "KZ W00 exports 2021": "60250000 USD A", "KZ W00 exports 2020": "47500000 USD A" },
  },
  {
    format: "sdmx-csv of the OECD",
    file: lines(
      "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,COUNTERPART_AREA,TRADE_FLOW,FREQ,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT",
      "DATAFLOW,OECD.SDD.TPS:DSD_BIMTS@DF_BIMTS_CPA_2_1(1.1),I,GEO,ESP,X,A,USD_EXC,2023,1.5,E,6",
    ),
    figures: { "GE ES exports 2023": "1500000 USD E" },
  },
  {
    format: "sdmx-json",
    file: json({
      header: { id: "x", prepared: "2026-03-01T10:00:00", sender: { id: "WBG" } },
      dataSets: [
        { action: "Information", series: { "0:0:0:0:0": { attributes: [], observations: { "0": [12.5, 0] } } } },
      ],
      structure: {
        name: "TradeStats",
        dimensions: {
          dataSet: [],
          series: [
            component("FREQ", "A"),
            component("REPORTER", "GEO"),
            component("PARTNER", "ESP"),
            component("PRODUCTCODE", "Total"),
            { id: "INDICATOR", values: [{ id: "XPRT-TRD-VL", name: "Export(US$ Thousand)" }] },
          ],
          observation: [component("TIME_PERIOD", "2021")],
        },
        attributes: { dataSet: [], series: [], observation: [component("DATASOURCE", "WITS-UNSD CMT")] },
      },
    }),
    figures: { "GE ES exports 2021": "12500 USD A" },
  },
  {
    format: "json-stat",
    file: json({
      version: "2.0",
      class: "dataset",
      source: "ESTAT",
      updated: "2026-06-15T11:00:00+0200",
      id: ["freq", "indic_et", "geo", "partner", "time"],
      size: [1, 1, 1, 1, 2],
      dimension: {
        freq: { category: { index: ["A"], label: { A: "Annual" } } },
        indic_et: { category: { index: { MIO_EXP_VAL: 0 } } },
        geo: { category: { label: { DE: "Germany" } } },
        partner: { category: { index: ["GE"], label: { GE: "Georgia" } } },
        time: { category: { index: { "2024": 1, "2023": 0 } } },
      },
      value: [1, 2],
    }),
    figures: { "DE GE exports 2023": "1000000 EUR A", "DE GE exports 2024": "2000000 EUR A" },
  },
  {
    format: "own-csv",
    file: lines(
      "reporter,partner,indicator,period,value,currency,lower,upper,stated,qualifier,status,source",
      "KZ,ES,exports,2023,2500,USD,2450,2550,,,A,office",
    ),
    figures: { "KZ ES exports 2023": "2500 USD A" },
  },
  {
    format: "own-series",
    file: strToU8(
      textOf("KZ", [{ source: "office", unit: { currency: "USD", scale: 1000, decimals: 1 }, cells: ofOffice() }]),
    ),
    figures: {
      "KZ W00 exports 2022": "7500 USD A",
      "KZ W00 exports 2023": "8000 USD A",
      "KZ ES exports 2022": "1500 USD A",
      "KZ ES exports 2023": "2500 USD A",
    },
  },
  {
    format: "dots, in an archive with a table",
    file: zipSync({ "k.xlsx": dotsWorkbook(twoSheets()), "more/t.csv": strToU8(dotsTable("Spain,France,2019,X,1.5")) }),
    figures: { "ES FR exports 2019": "1500000 USD A", "KZ AU exports 2019": "900000 USD A" },
  },
];
