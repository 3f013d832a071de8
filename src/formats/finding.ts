import { type FindingKind, findingKinds } from "../core/findingKinds";

/** One of the places that a finding is of. */
export interface Case {
  /** Where it stands in the file, such as `row 12` or `sheet Exports, row 5`; empty where it has no one place. */
  readonly at: string;
  /** What stands there, in no language: a name, a code, figures. */
  readonly what: string;
  /** What a reader may choose between: codes of areas, or figures. */
  readonly choices?: readonly string[];
}

export interface Finding {
  readonly kind: FindingKind;
  readonly count: number;
  /** The first of them. */
  readonly cases: readonly Case[];
}

/** So many cases of a kind are kept; the rest are counted. */
const most = 50;

/** Kinds of which each name or code counts once, in however many rows it stands; of the others each figure counts. */
const ofNames: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "unknown name",
  "two places",
  "levels of products",
  "sums of countries",
  "unallocated",
  "products summed",
  "products left out",
  "left out",
]);

interface Found {
  count: number;
  readonly names: Set<string>;
  readonly cases: Map<string, Case>;
}

/** Gathers what is found while a file is read; of equal cases the first is kept. */
export class Findings {
  readonly #found = new Map<FindingKind, Found>();

  add(kind: FindingKind, at: string, what = "", choices?: readonly string[]): void {
    const known = this.#found.get(kind) ?? { count: 0, names: new Set<string>(), cases: new Map<string, Case>() };
    this.#found.set(kind, known);
    if (ofNames.has(kind)) {
      if (known.names.has(what)) return;
      known.names.add(what);
    }
    known.count += 1;
    const key = kind === "fault" ? `${at} ${what}` : what;
    if (known.cases.size < most && !known.cases.has(key))
      known.cases.set(key, { at, what, ...(choices ? { choices } : {}) });
  }

  /** In the order of `findingKinds`, what hurts most first. */
  all(): Finding[] {
    return findingKinds.flatMap((kind) => {
      const found = this.#found.get(kind);
      return found ? [{ kind, count: found.count, cases: [...found.cases.values()] }] : [];
    });
  }
}
