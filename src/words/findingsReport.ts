import type { FindingKind } from "../core/findingKinds";
import type { FindingWords } from "./language/findings";

/** What was found of a kind, with its first places. */
export interface Found {
  readonly kind: FindingKind;
  readonly count: number;
  readonly cases: readonly { readonly at: string; readonly what: string; readonly choices?: readonly string[] }[];
}

function caseLine({ at, what, choices }: Found["cases"][number]): string {
  const shown = choices ? `${what} (${choices.join(" / ")})` : what;
  return `  ${[at, shown].filter((part) => part !== "").join(": ")}`;
}

/** What deserves a look in a file, as lines: for each kind a sentence, what becomes of it, and up to `most` of its cases. */
export function reportLines(words: FindingWords, findings: readonly Found[], most: number): string[] {
  return findings.flatMap(({ kind, count, cases }) => {
    const { title, becomes } = words[kind];
    const shown = cases.filter(({ at, what }) => at !== "" || what !== "");
    return [
      `${title(count)}. ${becomes}`,
      ...shown.slice(0, most).map(caseLine),
      ...(shown.length > most ? ["  …"] : []),
    ];
  });
}
