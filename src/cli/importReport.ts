import type { FindingKind } from "../core/findingKinds";
import { diagnose } from "../formats/doctor";
import { findings as findingWords } from "../words/en/findings";
import { reportLines } from "../words/findingsReport";
import type { GivenFile } from "./importRead";

/** So many cases of a kind are shown. */
const most = 5;

/** What the importer tells by itself of readers that do not tell their findings by kind. */
const toldBeside: ReadonlySet<FindingKind> = new Set<FindingKind>(["left out", "negative", "remark"]);
/** What is said of a file that is used in part. */
const toldAsFault: ReadonlySet<FindingKind> = new Set<FindingKind>(["fault", "unknown name"]);

/** What deserves a look in a file, in the words of the page; nothing where all is sound. */
export function reportOf({ file, whole, said, leftOut }: GivenFile): string[] {
  if (!whole || said.length === 0) return [];
  const isTold = whole.findings === undefined;
  const findings = diagnose(whole).filter(
    ({ kind }) => !(isTold && toldBeside.has(kind)) && !(leftOut.length > 0 && toldAsFault.has(kind)),
  );
  if (findings.length === 0) return [];
  return [`${file}: what deserves a look`, ...reportLines(findingWords, findings, most)];
}
