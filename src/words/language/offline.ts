/** What is said of the page as it is kept on the device, and of its new editions. Sizes and versions are given as written. */
export interface OfflineWords {
  /** Whether the page opens without a network. */
  readonly page: Readonly<Record<"coming" | "kept" | "refused", string>>;
  readonly size: (megabytes: string) => string;
  /** How much of the figures of a version is kept. */
  readonly part: (kept: string, all: string, version: string) => string;
  readonly whole: (all: string, version: string) => string;
  /** That all figures of another version are kept. */
  readonly other: (version: string) => string;
  readonly keep: (size: string) => string;
  readonly keeping: string;
  readonly progress: (kept: string, all: string) => string;
  readonly cancel: string;
  readonly remove: string;
  /** Why not all files could be kept: no room, one that did not come, one that is of another version by now. */
  readonly hindrances: Readonly<Record<"full" | "unreached" | "renewed", string>>;
  readonly renewed: Readonly<Record<"title" | "text" | "load" | "loading" | "later", string>>;
}
