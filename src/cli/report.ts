import type { Case, Finding } from "../formats/finding";
import { findingWords } from "../words/findings/en";

/** So many cases of a kind are printed. */
const most = 5;

function caseLine({ at, what, choices }: Case): string {
  const shown = choices ? `${what} (${choices.join(" or ")})` : what;
  return `  ${[at, shown].filter((part) => part !== "").join(": ")}`;
}

/** What deserves a look in a file, as lines of English: for each kind a sentence, what becomes of it, and its first cases. */
export function reportLines(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ kind, count, cases }) => {
    const { title, becomes } = findingWords[kind];
    const shown = cases.filter(({ at, what }) => at !== "" || what !== "");
    return [
      `${title(count)}. ${becomes}`,
      ...shown.slice(0, most).map(caseLine),
      ...(shown.length > most ? ["  and others"] : []),
    ];
  });
}
