import { numberOf, type Period, type PeriodKind, type Periods, type Span } from "../../core/period";
import { isNumbered } from "./shared";

type Units = Readonly<Record<PeriodKind, string>>;

interface Words {
  /** From January on. */
  readonly months: readonly string[];
  readonly nth: readonly string[];
  /** What a period is one of. */
  readonly units: Units;
  /** Between the first and the last month of a part. */
  readonly dash: string;
  /** Each before a period that has no article, and before one that has it: “de 2023”, “del primer semestre de 2024”. */
  readonly the: readonly [string, string];
  readonly of: readonly [string, string];
  readonly in: readonly [string, string];
  readonly to: readonly [string, string];
  readonly and: string;
}

/** How a period is said in Spanish and in Portuguese, which differ in their words and not in their order. */
export function iberianPeriods({ months, nth, units, dash, the, of, in: at, to, and }: Words) {
  /** Which part of its year a period is: `primer semestre`, `abril`, `enero-agosto`. */
  const partOf = (period: Period): string =>
    isNumbered(period)
      ? `${nth[numberOf(period) - 1]} ${units[period.kind]}`
      : months.filter((_, i) => i + 1 === period.first || i + 1 === period.last).join(dash);

  /** A period on its own: `2023`, `primer semestre de 2024`, `enero-agosto de 2025`, `2005–2023`, `desde 2005`. */
  const bare = (period: Period | Span): string => {
    switch (period.kind) {
      case "year":
        return String(period.year);
      case "span":
        return `${period.from}–${period.to}`;
      case "open":
        return `desde ${period.from}`;
      default:
        return `${partOf(period)} de ${period.year}`;
    }
  };

  const after =
    ([plain, withArticle]: readonly [string, string]) =>
    (period: Period | Span): string =>
      (isNumbered(period) ? withArticle : plain) + bare(period);
  const [theOne, inOne] = [after(the), after(at)];

  const between = (from: Period, last: Period): string => `entre ${theOne(from)} ${and} ${theOne(last)}`;

  /** Periods on their own: `2018–2023`, `enero de 2022 – agosto de 2024`, `enero-agosto de 2019 a 2025`. */
  const ranged = (from: Period, last: Period): string =>
    from === last
      ? bare(from)
      : from.kind === "part"
        ? `${bare(from)} a ${last.year}`
        : [bare(from), bare(last)].join(from.kind === "year" ? "–" : " – ");

  return {
    partOf,
    bare,
    the: theOne,
    of: after(of),
    in: inOne,
    to: after(to),
    between,
    ranged,
    /** “2018–2023”, “el primer trimestre de 2022 – segundo trimestre de 2024”. */
    theRange: ({ from, to: last }: Periods): string => (isNumbered(from) ? the[1] : the[0]) + ranged(from, last),
    /** “en 2023”, “entre 2018 y 2023”, “en enero-agosto de 2019 a 2025”. */
    over: (from: Period, last: Period): string =>
      from === last ? inOne(from) : from.kind === "part" ? at[0] + ranged(from, last) : between(from, last),
    /** When a figure of a release was: also “entre 2005 y 2023”, “desde 2005”. */
    during: (period: Period | Span): string =>
      period.kind === "open"
        ? bare(period)
        : period.kind === "span"
          ? `entre ${period.from} ${and} ${period.to}`
          : inOne(period),
  };
}
