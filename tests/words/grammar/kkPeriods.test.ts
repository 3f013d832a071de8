import { trendOf } from "../../../src/words/trendOf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { halfOf, later, monthOf, type Period, partOf, quarterOf, yearly } from "../../../src/core/period";
import { grammar as kk } from "../../../src/words/kk/grammar";
import {
  besidePeriod,
  inPeriod,
  ofPeriod,
  sincePeriod,
  toPeriod,
  wholePeriod,
} from "../../../src/words/kk/forms/periods";
import { spaced } from "./figures";
import { anyPeriod } from "../../core/periods";
import { everything, kazakhstan, spain, tradeIn } from "./spoken";

const year = yearly(2023);
const half = halfOf(2024, 1);
const quarter = quarterOf(2024, 2);
const month = monthOf(2023, 4);
const part = partOf(2025, 1, 8);

describe("a period in Kazakh", () => {
  test.each<[Period, string, string, string, string]>([
    [year, "2023", "2023 жылы", "2023 жылғы", "2023 жылмен салыстырғанда"],
    [
      half,
      "2024 ж. бірінші жартыжылдық",
      "2024 жылғы бірінші жартыжылдықта",
      "2024 жылғы бірінші жартыжылдықтағы",
      "2024 жылғы бірінші жартыжылдықпен салыстырғанда",
    ],
    [
      quarter,
      "2024 ж. II тоқсан",
      "2024 жылғы II тоқсанда",
      "2024 жылғы II тоқсандағы",
      "2024 жылғы II тоқсанмен салыстырғанда",
    ],
    [month, "2023 ж. сәуір", "2023 жылғы сәуірде", "2023 жылғы сәуірдегі", "2023 жылғы сәуірмен салыстырғанда"],
    [
      part,
      "2025 ж. қаңтар–тамыз",
      "2025 жылғы қаңтар–тамызда",
      "2025 жылғы қаңтар–тамыздағы",
      "2025 жылғы қаңтар–тамызбен салыстырғанда",
    ],
  ])("%o is %s, %s, %s and %s", (period, bare, within, of, beside) => {
    expect([spaced(kk.period(period)), inPeriod(period), ofPeriod(period), besidePeriod(period)]).toEqual([
      bare,
      within,
      of,
      beside,
    ]);
    expect(kk.when(period, period)).toBe(within);
  });

  test("a month takes its endings by its last vowel and its last sound", () => {
    const ends = (n: number) => {
      const period = monthOf(2024, n);
      return [toPeriod, wholePeriod, inPeriod, sincePeriod].map((said) => said(period).replace("2024 жылғы ", ""));
    };
    expect([2, 4, 7, 9, 11].map(ends)).toEqual([
      ["ақпанға", "ақпанды", "ақпанда", "ақпаннан"],
      ["сәуірге", "сәуірді", "сәуірде", "сәуірден"],
      ["шілдеге", "шілдені", "шілдеде", "шілдеден"],
      ["қыркүйекке", "қыркүйекті", "қыркүйекте", "қыркүйектен"],
      ["қарашаға", "қарашаны", "қарашада", "қарашадан"],
    ]);
    expect([toPeriod, wholePeriod, sincePeriod].map((said) => said(year))).toEqual([
      "2023 жылға",
      "2023 жылды",
      "2023 жылдан",
    ]);
  });

  test.each<[Period, Period, string, string]>([
    [yearly(2018), year, "2018–2023", "2018–2023 жылдары"],
    [
      halfOf(2022, 2),
      half,
      "2022 жылғы екінші жартыжылдық – 2024 жылғы бірінші жартыжылдық",
      "2022 жылғы екінші жартыжылдық – 2024 жылғы бірінші жартыжылдық аралығында",
    ],
    [
      monthOf(2022, 1),
      monthOf(2024, 8),
      "2022 жылғы қаңтар – 2024 жылғы тамыз",
      "2022 жылғы қаңтар – 2024 жылғы тамыз аралығында",
    ],
    [partOf(2018, 1, 8), part, "2018–2025 жылдардың қаңтар–тамыз айлары", "2018–2025 жылдардың қаңтар–тамыз айларында"],
  ])("and those from %o to %o are %s and %s", (from, to, bare, within) => {
    expect([kk.periods({ from, to }), kk.when(from, to)]).toEqual([bare, within]);
  });

  test("is chosen as a part of the year, or as what years are divided by", () => {
    expect([year, half, quarter, month, part].map(kk.ui.question.partOf)).toEqual([
      "жыл",
      "бірінші жартыжылдық",
      "II тоқсан",
      "сәуір",
      "қаңтар–тамыз",
    ]);
    expect([year, half, quarter, month, part].map(kk.ui.question.each)).toEqual([
      "жылдар бойынша",
      "жартыжылдықтар бойынша",
      "тоқсандар бойынша",
      "айлар бойынша",
      "әр жылдың қаңтар–тамыз айларында",
    ]);
  });
});

describe("a sentence in Kazakh", () => {
  test.each([
    [
      year,
      "2023 жылы Испаниямен екіжақты тауар айналымы 2 АҚШ долларын құрады, бұл 2022 жылмен салыстырғанда 23%-ға көп (1.6).",
    ],
    [
      half,
      "2024 жылғы бірінші жартыжылдықта Испаниямен екіжақты тауар айналымы 2 АҚШ долларын құрады, бұл 2023 жылғы бірінші жартыжылдықпен салыстырғанда 23%-ға көп (1.6).",
    ],
    [
      quarter,
      "2024 жылғы II тоқсанда Испаниямен екіжақты тауар айналымы 2 АҚШ долларын құрады, бұл 2023 жылғы II тоқсанмен салыстырғанда 23%-ға көп (1.6).",
    ],
    [
      month,
      "2023 жылғы сәуірде Испаниямен екіжақты тауар айналымы 2 АҚШ долларын құрады, бұл 2022 жылғы сәуірмен салыстырғанда 23%-ға көп (1.6).",
    ],
    [
      part,
      "2025 жылғы қаңтар–тамызда Испаниямен екіжақты тауар айналымы 2 АҚШ долларын құрады, бұл 2024 жылғы қаңтар–тамызбен салыстырғанда 23%-ға көп (1.6).",
    ],
  ])("on trade in %o", (period, words) => {
    expect(tradeIn(kk, period)).toBe(words);
  });

  test.each([
    [yearly(2018), year, "Испанияға экспорт 2018–2023 жылдары екі есе өсті"],
    [
      monthOf(2022, 8),
      monthOf(2024, 8),
      "Испанияға экспорт 2022 жылғы тамыз – 2024 жылғы тамыз аралығында екі есе өсті",
    ],
    [partOf(2018, 1, 8), part, "Испанияға экспорт 2018–2025 жылдардың қаңтар–тамыз айларында екі есе өсті"],
  ])("on a trend from %o to %o", (from, to, words) => {
    const subject = { kind: "flow", flow: "exports", partner: spain } as const;
    expect(trendOf(kk).moved(subject, { kind: "doubled" }, from, to, null)).toBe(words);
  });

  test("puts a time before what it is of", () => {
    const unknown = (from: Period, to: Period) => kk.absent.unknown(kazakhstan, [spain], kk.when(from, to));
    expect([unknown(year, year), unknown(month, month), unknown(monthOf(2022, 8), month)]).toEqual([
      "Деректерде Қазақстанның Испаниямен 2023 жылғы саудасының көрсеткіші жоқ.",
      "Деректерде Қазақстанның Испаниямен 2023 жылғы сәуірдегі саудасының көрсеткіші жоқ.",
      "Деректерде Қазақстанның Испаниямен 2022 жылғы тамыз – 2023 жылғы сәуір аралығындағы саудасының көрсеткіші жоқ.",
    ]);
  });

  test("over any period has no hole and one stop", () => {
    fc.assert(
      fc.property(anyPeriod, fc.nat(20), (from, by) => {
        const wrong = /undefined|NaN|\[object|\.\.|  /;
        expect(everything(kk, from, later(from, by)).filter((text) => wrong.test(text))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
