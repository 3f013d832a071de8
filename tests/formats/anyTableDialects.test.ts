import fc from "fast-check";
import { expect, test } from "vitest";
import { read } from "../../src/formats/anyTable";
import { gridOfText } from "./gridOfText";
import { guess } from "../../src/formats/tableGuess";
import { figuresOf } from "./reading";
import { someAreas } from "./tableFixtures";

const languages = ["en", "ru", "kk", "es", "pt"] as const;
type Language = (typeof languages)[number];
type Flow = "exports" | "imports" | "turnover";

interface Words {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: string;
  readonly period: string;
  readonly value: string;
  readonly exports: string;
  readonly imports: string;
  readonly turnover: string;
  readonly units: readonly (readonly [string, number, "USD" | "EUR"])[];
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    reporter: "Reporter",
    partner: "Partner country",
    flow: "Flow",
    period: "Period",
    value: "Value",
    exports: "Exports",
    imports: "Imports",
    turnover: "Total trade",
    units: [
      ["thousand US dollars", 1e3, "USD"],
      ["USD million", 1e6, "USD"],
      ["EUR bn", 1e9, "EUR"],
    ],
  },
  ru: {
    reporter: "Страна-отчётник",
    partner: "Страна",
    flow: "Направление",
    period: "Период",
    value: "Сумма",
    exports: "Экспорт",
    imports: "Импорт",
    turnover: "Товарооборот",
    units: [
      ["тыс. долл. США", 1e3, "USD"],
      ["млн долларов", 1e6, "USD"],
      ["млрд евро", 1e9, "EUR"],
    ],
  },
  kk: {
    reporter: "Есеп беруші ел",
    partner: "Серіктес ел",
    flow: "Көрсеткіш",
    period: "Кезең",
    value: "Құны",
    exports: "Экспорт",
    imports: "Импорт",
    turnover: "Тауар айналымы",
    units: [
      ["мың АҚШ доллары", 1e3, "USD"],
      ["миллион доллар", 1e6, "USD"],
    ],
  },
  es: {
    reporter: "País declarante",
    partner: "País socio",
    flow: "Flujo",
    period: "Período",
    value: "Valor",
    exports: "Exportaciones",
    imports: "Importaciones",
    turnover: "Comercio total",
    units: [
      ["miles de euros", 1e3, "EUR"],
      ["millones de dólares", 1e6, "USD"],
      ["miles de millones de euros", 1e9, "EUR"],
    ],
  },
  pt: {
    reporter: "País declarante",
    partner: "País parceiro",
    flow: "Fluxo",
    period: "Período",
    value: "Montante",
    exports: "Exportações",
    imports: "Importações",
    turnover: "Comércio total",
    units: [
      ["milhares de euros", 1e3, "EUR"],
      ["milhões de dólares", 1e6, "USD"],
    ],
  },
};

/** By the form in which it is asked for, how a table may write a time. */
const yearsAs = ["2023", "2023 г.", "ano 2023", "2023 год", "2023 жыл", "año 2023"];
const monthsAs: readonly ((month: number) => string)[] = [
  (month) => `2023-${String(month).padStart(2, "0")}`,
  (month) => `${String(month).padStart(2, "0")}.2023`,
  (month) => `2023M${String(month).padStart(2, "0")}`,
  (month) => `01.${String(month).padStart(2, "0")}.2023`,
  (month) => `${["Jan", "Feb", "Mar", "Apr"][month - 1]}-23`,
  (month) => `${["январь", "февраль", "март", "апрель"][month - 1]} 2023`,
  (month) => `${["enero", "febrero", "marzo", "abril"][month - 1]} de 2023`,
  (month) => `янв.-${["", "фев", "мар", "апр"][month - 1]} 2023`.replace("янв.- 2023", "янв. 2023"),
  (month) => `${["I", "II", "III", "IV"][month - 1]} кв. 2023 г.`,
];
/** The same as they are kept. */
const monthsAre = [
  ...Array.from({ length: 7 }, () => (month: number) => `2023-${String(month).padStart(2, "0")}`),
  (month: number) => ["2023-01", "2023-01/2023-02", "2023-Q1", "2023-01/2023-04"][month - 1] ?? "",
  (month: number) => `2023-Q${month}`,
];

const partners = ["ES", "FR", "CN", "TR", "DE"] as const;

const written = (cents: number, mark: string, thousands: string): string => {
  const [whole = "", decimals = ""] = (cents / 100).toFixed(2).split(".");
  return `${whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, thousands)}${mark}${decimals}`;
};

const table = fc
  .record({
    language: fc.constantFrom(...languages),
    unit: fc.nat(),
    layout: fc.constantFrom("long", "flows", "periods", "levels"),
    between: fc.constantFrom(",", ";", "\t"),
    style: fc.constantFrom([".", ""], [",", ""], [".", ","], [",", "."], [",", " "], [",", "\u00a0"], [".", "'"]),
    partners: fc.shuffledSubarray([...partners], { minLength: 3 }),
    flows: fc.shuffledSubarray<Flow>(["exports", "imports", "turnover"], { minLength: 1 }),
    isMonthly: fc.boolean(),
    times: fc.shuffledSubarray([1, 2, 3, 4], { minLength: 2 }),
    form: fc.nat(),
    hasReporter: fc.boolean(),
    hasTitle: fc.boolean(),
    seed: fc.array(fc.integer({ min: 1, max: 9_000_000_000 }), { minLength: 60, maxLength: 60 }),
    order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
    rowOrder: fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
  })
  .map((given) => {
    const { language, layout, between, style, isMonthly, order, seed } = given;
    const say = words[language];
    const [unit, scale, currency] = say.units[given.unit % say.units.length] ?? ["", 1, "USD"];
    const form = given.form % (isMonthly ? monthsAs.length : yearsAs.length);
    const timeText = (n: number) =>
      isMonthly ? (monthsAs[form]?.(n) ?? "") : (yearsAs[form] ?? "").replace("2023", String(2019 + n));
    const timeIs = (n: number) => (isMonthly ? (monthsAre[form]?.(n) ?? "") : String(2019 + n));
    const flows = layout === "periods" ? given.flows.slice(0, 1) : given.flows;
    const nameOf = (code: string) => someAreas.find((area) => area.code === code)?.names[language] ?? code;
    let next = 0;
    const facts = given.partners.flatMap((partner) =>
      given.times.flatMap((time) =>
        flows.map((flow) => ({ partner, time, flow, cents: ((seed[next++] ?? 1) % (1.5e14 / scale)) + 1 })),
      ),
    );
    const cents = (partner: string, time: number, flow: Flow) =>
      facts.find((fact) => fact.partner === partner && fact.time === time && fact.flow === flow)?.cents ?? 0;
    const show = (amount: number) => written(amount, style[0] ?? ".", style[1] ?? "");
    const arrange = <T>(cells: readonly T[]): T[] => order.flatMap((at) => (at < cells.length ? [cells[at] as T] : []));
    const own = (cells: readonly string[], reporter: string) => (given.hasReporter ? [reporter, ...cells] : cells);
    const isTitled = given.hasTitle && layout !== "levels";
    const inHead = (text: string) => (isTitled || layout === "levels" ? text : `${text}, ${unit}`);
    const mixed = <T>(rows: readonly T[]): T[] =>
      rows
        .map((row, i) => [given.rowOrder[i] ?? 0, row] as const)
        .sort(([a], [b]) => a - b)
        .map(([, row]) => row);
    const home = nameOf("KZ");
    const rows: string[][] = [];
    const title = `${layout === "periods" ? `${say[flows[0] ?? "exports"]}, ` : ""}${unit}`;
    if (isTitled || layout === "levels" || layout === "periods") rows.push([title]);
    if (layout === "long") {
      rows.push(arrange(own([say.partner, say.period, say.flow, inHead(say.value)], say.reporter)));
      rows.push(
        ...mixed(facts).map(({ partner, time, flow, cents: amount }) =>
          arrange(own([nameOf(partner), timeText(time), say[flow], show(amount)], home)),
        ),
      );
    } else if (layout === "flows") {
      const heads = [say.partner, say.period, ...flows.map((flow) => inHead(say[flow]))];
      rows.push(arrange(heads));
      const pairs = given.partners.flatMap((partner) => given.times.map((time) => ({ partner, time })));
      rows.push(
        ...mixed(pairs).map(({ partner, time }) =>
          arrange([nameOf(partner), timeText(time), ...flows.map((flow) => show(cents(partner, time, flow)))]),
        ),
      );
    } else if (layout === "periods") {
      const flow = flows[0] ?? "exports";
      rows.push(arrange([say.partner, ...given.times.map(timeText)]));
      rows.push(
        ...given.partners.map((partner) =>
          arrange([nameOf(partner), ...given.times.map((time) => show(cents(partner, time, flow)))]),
        ),
      );
    } else {
      rows.push(["", ...given.times.flatMap((time) => [timeText(time), ...flows.slice(1).map(() => "")])]);
      rows.push([say.partner, ...given.times.flatMap(() => flows.map((flow) => say[flow]))]);
      rows.push(
        ...given.partners.map((partner) => [
          nameOf(partner),
          ...given.times.flatMap((time) => flows.map((flow) => show(cents(partner, time, flow)))),
        ]),
      );
    }
    const quoted = (cell: string) => (cell.includes(between) ? `"${cell}"` : cell);
    return {
      text: rows.map((row) => row.map(quoted).join(between)).join("\n"),
      scale,
      currency,
      expected: Object.fromEntries(
        facts.map(({ partner, flow, time, cents: amount }) => [
          `${partner} ${flow} ${timeIs(time)}`,
          `${amount / 100} A`,
        ]),
      ),
    };
  });

test("a table comes back the same in any layout, language, unit and way of writing figures and times", () => {
  fc.assert(
    fc.property(table, ({ text, scale, currency, expected }) => {
      const grid = gridOfText(text);
      const mapping = guess(grid, { aliases: new Map(), areas: someAreas, reporter: "KZ" });
      const reading = read(grid, mapping, { today: "2026-11-29", aliases: new Map(), areas: someAreas });
      expect({ faults: reading.faults, unknown: reading.unknown }).toEqual({ faults: [], unknown: [] });
      expect(figuresOf(reading.byReporter.get("KZ"))).toEqual(expected);
      expect(reading.counting).toMatchObject({ scale, currency });
    }),
    { numRuns: 100 },
  );
});
