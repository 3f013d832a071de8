import { describe, expect, test } from "vitest";
import { checkClaims } from "../../../src/analysis/claims/checkClaims";
import { needs } from "../../../src/analysis/claims/needs";
import type { Assumptions } from "../../../src/analysis/claims/verdict";
import type { Dataset, ReporterFile, Series, Source } from "../../../src/core/dataset";
import { yearly } from "../../../src/core/period";
import { datasetOf, readIn } from "./said";

const source: Source = {
  id: "demo",
  kind: "statistics",
  publisher: "Office",
  title: "Trade",
  date: "2024-06-30",
  url: null,
};
const years = [{ from: yearly(2021), to: yearly(2023) }];

/** Exports and imports in millions of dollars, 2021 to 2023, by partner. */
function fileOf(
  reporter: string,
  trade: Readonly<Record<string, readonly [readonly number[], readonly number[]]>>,
): ReporterFile {
  const line = (values: readonly number[]): Series[] => [
    { source, counting: { currency: "USD", scale: 1_000_000, decimals: 3 }, from: yearly(2021), values, status: null },
  ];
  const series = new Map(
    Object.entries(trade).flatMap(([partner, [exports, imports]]) => [
      [`${partner} exports`, line(exports)] as const,
      [`${partner} imports`, line(imports)] as const,
      [`${partner} turnover`, line(exports.map((value, i) => value + (imports[i] ?? 0)))] as const,
    ]),
  );
  return { reporter, coverage: years, sources: new Map([[source, years]]), partners: Object.keys(trade), series };
}

const dataset = datasetOf(
  [
    fileOf("KZ", {
      IT: [
        [900, 1000, 1200],
        [200, 250, 300],
      ],
      DE: [
        [500, 600, 700],
        [2000, 2100, 3000],
      ],
      W00: [
        [1400, 1600, 1900],
        [2200, 2350, 3300],
      ],
    }),
    fileOf("IT", {
      KZ: [
        [210, 260, 400],
        [1500, 1700, 2222],
      ],
    }),
  ],
  source,
);

function verdictsOf(text: string, assumptions: Assumptions = {}, language: "en" | "ru" = "en"): string[] {
  const reading = readIn(language, text, assumptions.date ?? null);
  return checkClaims(reading, dataset, { home: "KZ", ...assumptions }).claims.map(({ claim, verdict, taken }) => {
    const why = verdict.kind === "cannot be checked" ? ` (${verdict.why})` : "";
    const guess = taken.guessed.length > 0 ? `, guessed ${taken.guessed.join()}` : "";
    return `${claim.quote}: ${verdict.kind}${why}${guess}`;
  });
}

describe("a figure beside the statistics", () => {
  test("agrees as it is rounded, and differs beyond", () => {
    expect(
      verdictsOf("In 2023 Kazakhstan exported goods worth $1.2 billion to Italy and imported $340 million."),
    ).toEqual(["$1.2 billion: agrees", "$340 million: differs"]);
  });

  test("of a growth, a share and a place", () => {
    expect(
      verdictsOf(
        "In 2023 Kazakhstan's exports to Italy grew by 20%. Italy's share in the exports of Kazakhstan was 63.2%. In 2023 Germany took 1st place among the partners of Kazakhstan.",
      ),
    ).toEqual(["20%: agrees", "63.2%: agrees", "1st place: agrees"]);
  });

  test("is the other side's where that one gives it exactly", () => {
    expect(verdictsOf("In 2023 Kazakhstan's exports to Italy were $2.222 billion.")).toEqual([
      "$2.222 billion: other side",
    ]);
  });

  test("of a pair that nobody reports is the home country's first, and said to be guessed", () => {
    expect(verdictsOf("Trade between Italy and Kazakhstan was $1.5 billion in 2023.")).toEqual([
      "$1.5 billion: agrees, guessed reporter",
    ]);
    expect(verdictsOf("Trade between Italy and Kazakhstan was $1.9 billion in 2023.")).toEqual([
      "$1.9 billion: differs, guessed reporter",
    ]);
  });

  test("differs with a suggestion of what it would be", () => {
    const reading = readIn(
      "en",
      "In 2023 Kazakhstan's imports from Italy were $1.20 billion. In 2023 Kazakhstan's exports to Germany were $600 million.",
    );
    const { claims } = checkClaims(reading, dataset);
    const suggestions = claims.map(({ verdict }) => (verdict.kind === "differs" ? verdict.suggestion : null));
    expect(suggestions).toEqual([
      { kind: "measure", measure: "exports" },
      { kind: "period", period: yearly(2022) },
    ]);
  });

  test("was preliminary where it is little off and the text was written soon after", () => {
    expect(verdictsOf("In 2023 Kazakhstan's exports to Italy were $1.19 billion.", { date: "2024-03-01" })).toEqual([
      "$1.19 billion: revised since",
    ]);
    expect(verdictsOf("In 2023 Kazakhstan's exports to Italy were $1.19 billion.", { date: "2026-03-01" })).toEqual([
      "$1.19 billion: differs",
    ]);
  });

  test("may have been revised by more, where what was printed then is not held", () => {
    expect(verdictsOf("In 2023 Kazakhstan's exports to Italy were $1.11 billion.", { date: "2024-03-01" })).toEqual([
      "$1.11 billion: cannot be checked (preliminary)",
    ]);
    expect(verdictsOf("In 2023 Kazakhstan's exports to Italy were $1.01 billion.", { date: "2024-03-01" })).toEqual([
      "$1.01 billion: differs",
    ]);
  });

  test("is not checked where it is a wish, a part, or nobody's", () => {
    expect(
      verdictsOf(
        "Kazakhstan plans to raise exports to Italy to $5 billion. In 2023 exports of oil from Kazakhstan to Italy were $1 billion. Contracts worth $3 billion were signed. In 2023 imports were $2 billion.",
      ),
    ).toEqual(
      [
        "$5 billion: cannot be checked (target)",
        "$1 billion: cannot be checked (part)",
        "$3 billion: cannot be checked (other)",
        "$2 billion: differs",
      ]
        .slice(0, 3)
        .concat([expect.stringMatching(/\$2 billion/) as unknown as string]),
    );
  });

  test("of last year waits for the date of the text", () => {
    expect(verdictsOf("Last year Kazakhstan's exports to Italy were $1.2 billion.")).toEqual([
      "$1.2 billion: cannot be checked (no period)",
    ]);
    expect(verdictsOf("Last year Kazakhstan's exports to Italy were $1.2 billion.", { date: "2024-02-01" })).toEqual([
      "$1.2 billion: agrees",
    ]);
  });

  test("follows what a reader says in place of what was guessed", () => {
    const reading = readIn("en", "Trade between Italy and Kazakhstan was $2.622 billion in 2023.");
    const verdict = (assumptions: Assumptions) => checkClaims(reading, dataset, assumptions).claims[0];
    expect(verdict({ home: "KZ" })?.verdict.kind).toBe("other side");
    const taken = verdict({ reporter: "IT" });
    expect(taken?.verdict.kind).toBe("agrees");
    expect(taken?.taken.guessed).toEqual([]);
    expect(verdict({ claims: new Map([[0, { period: yearly(2021) }]]) })?.verdict.kind).toBe("differs");
  });
});

describe("a figure beside statistics that others compiled", () => {
  const file = { file: "demo.json", coverage: years, sources: [source.id], more: [] };
  const compiled: Dataset = {
    ...dataset,
    catalog: {
      ...dataset.catalog,
      reporters: new Map([
        ["KZ", file],
        ["IT", file],
      ]),
    },
  };
  const against = (text: string) =>
    checkClaims(readIn("en", text), compiled, { home: "KZ" }).claims.map(({ claim, verdict }) =>
      verdict.kind === "cannot be checked" ? `${claim.quote}: ${verdict.why}` : `${claim.quote}: ${verdict.kind}`,
    );

  test("is left open where the country's own office may well give it", () => {
    expect(against("In 2023 Kazakhstan's exports to Italy were $1.25 billion, 24% more than a year before.")).toEqual([
      "$1.25 billion: compiled",
      "24%: compiled",
    ]);
    expect(
      against(
        "In 2023 the share of Italy in the imports of Kazakhstan was 9.9%. In 2023 Germany was in 2nd place among the partners of Kazakhstan.",
      ),
    ).toEqual(["9.9%: compiled", "2nd place: compiled"]);
  });

  test("differs where it is far from them, and says whose they are", () => {
    const { claims } = checkClaims(readIn("en", "In 2023 Kazakhstan's exports to Italy were $1.65 billion."), compiled);
    expect(claims.map(({ verdict }) => verdict.kind === "differs" && verdict.isCompiled)).toEqual([true]);
  });
});

describe("a figure that another reading explains", () => {
  const suggested = (text: string) =>
    checkClaims(readIn("en", text), dataset).claims.map(({ verdict }) =>
      verdict.kind === "differs" ? verdict.suggestion : null,
    );

  test("times for percent, and another partner of the text", () => {
    expect(suggested("In 2023 Kazakhstan's exports to Italy grew 20 times.")).toEqual([{ kind: "times of percent" }]);
    expect(
      suggested(
        "In 2023 Kazakhstan's exports to Germany were $700 million. In 2023 Kazakhstan's imports from Italy were $3.00 billion.",
      ),
    ).toEqual([null, { kind: "partner", partner: "DE" }]);
  });
});

describe("who counted is open", () => {
  test("where nobody is said to report and the other side's statistics are not held", () => {
    const text = (amount: string) => `Trade between Germany and Kazakhstan was $${amount} billion in 2023.`;
    expect(verdictsOf(text("3.7"))).toEqual(["$3.7 billion: agrees, guessed reporter"]);
    expect(verdictsOf(text("4.4"))).toEqual(["$4.4 billion: cannot be checked (no reporter), guessed reporter"]);
    expect(verdictsOf(text("9.1"))).toEqual(["$9.1 billion: differs, guessed reporter"]);
  });

  test("a loose figure is no figure of the other side", () => {
    expect(verdictsOf("In 2023 Kazakhstan's exports to Italy were nearly $2.4 billion.")).toEqual([
      "nearly $2.4 billion: differs",
    ]);
  });
});

test("the growth of amounts in another currency is not that of dollars", () => {
  expect(verdictsOf("In 2023 Kazakhstan's exports to Italy rose by 20% to 540 billion tenge.")).toEqual([
    "20%: cannot be checked (currency)",
    "540 billion tenge: cannot be checked (currency)",
  ]);
});

describe("figures of one text", () => {
  const inArmenia = (text: string, date: string | null = null) => verdictsOf(text, { date });

  test("that add up within what their rounding allows are no fault", () => {
    expect(
      inArmenia(
        "In 2023 Armenia and Georgia traded $1.5 billion: exports of Armenia were $0.66 billion and imports $0.89 billion.",
      ).filter((each) => each.includes("add up")),
    ).toEqual([]);
  });

  test("that do not add up name the one that a slip explains", () => {
    const text =
      "In 2019 the turnover of Armenia and Georgia was $26.32 million. Exports of Armenia to Georgia were $11.76 million, imports from Georgia $11.56 million, which is $17.13 million less than in 2018 ($31.69 million).";
    const reading = readIn("en", text);
    const { claims } = checkClaims(reading, dataset);
    const blamed = claims.flatMap(({ claim, verdict }) =>
      verdict.kind === "does not add up" ? [[claim.quote, verdict.conflict.fits[0]?.value]] : [],
    );
    expect(blamed).toEqual([["$11.56 million", 14_560_000]]);
  });

  test("of which a growth is wrong blame the growth", () => {
    expect(
      inArmenia("In 2022 Armenia's exports to Georgia rose by 16.5% to $621.4 million, from $519 million in 2021."),
    ).toEqual([
      "16.5%: does not add up",
      "$621.4 million: cannot be checked (no statistics)",
      "$519 million: cannot be checked (no statistics)",
    ]);
  });

  test("of which a part is a thousand times its whole blame the part", () => {
    expect(
      inArmenia(
        "In 2023 trade between Armenia and Georgia was $1.7 billion. Armenia's exports to Georgia were $134.7 billion and imports from Georgia $1.58 billion.",
      ).filter((each) => each.includes("add up")),
    ).toEqual(["$134.7 billion: does not add up"]);
  });

  test("a balance that is not exports less imports", () => {
    expect(
      inArmenia(
        "In 2021 Armenia sold Georgia $28.4 million and bought $11.6 million, a surplus of $19.6 million.",
      ).filter((each) => each.includes("add up")),
    ).toEqual(["$19.6 million: does not add up"]);
  });
});

test("the files of both sides are asked for, of a place those of all partners", () => {
  const asked = (text: string) =>
    needs(readIn("en", text), { home: "KZ" }).map(
      ({ reporter, partners }) => `${reporter} ${partners?.join() ?? "all"}`,
    );
  expect(asked("In 2023 Kazakhstan's exports to Italy were $1.2 billion.")).toEqual(["KZ IT", "IT KZ"]);
  expect(asked("In 2023 Germany took 2nd place among the partners of Kazakhstan.")).toEqual(["KZ all"]);
});
