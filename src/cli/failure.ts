import type { Problem } from "../core/form/problem";

/** A fault the user can mend, named in its message; anything else thrown is a fault of the program. */
export class Failure extends Error {}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

/** A problem as a line: `series/ES.json, series[0].from: expected an index`. */
export const lineOf = ({ file, path, message }: Problem): string => `${file}${path ? `, ${path}` : ""}: ${message}`;

/** Refuses a file of which the application would report a problem. */
export function refuse({ problems }: { readonly problems: readonly Problem[] }): void {
  const more = problems.length > 5 ? [`and ${problems.length - 5} more`] : [];
  if (problems.length > 0) throw new Failure([...problems.slice(0, 5).map(lineOf), ...more].join("; "));
}
