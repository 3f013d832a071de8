import { disarmed } from "./csv";
import { csvField } from "./csvField";
import type { jsonOf } from "./claimJson";

const columns = [
  "quote",
  "at",
  "kind",
  "of",
  "reporter",
  "partner",
  "period",
  "since",
  "value",
  "unit",
  "qualifier",
  "verdict",
  "why",
  "guessed",
  "statistics",
  "source",
  "source_date",
] as const;

type Row = Readonly<Partial<Record<(typeof columns)[number], string | number | null>>>;

/** The claims of a checked text as CSV in UTF-8, a line each, and after them the figures that were not read. */
export function claimsCsv({ claims, unread }: ReturnType<typeof jsonOf>): string {
  const rows: Row[] = [
    ...claims.map((claim) => ({
      ...claim,
      guessed: claim.guessed.join(" "),
      source: claim.source?.id ?? null,
      source_date: claim.source?.date ?? null,
    })),
    ...unread.map(({ quote, at }) => ({ quote, at, verdict: "not read" })),
  ];
  const field = (value: string | number | null | undefined) =>
    csvField(disarmed(String(value ?? "").replace(/\s+/g, " ")), ",");
  const lines = rows.map((row) => columns.map((column) => field(row[column])).join(","));
  return `\uFEFF${[columns.join(","), ...lines].join("\r\n")}\r\n`;
}
