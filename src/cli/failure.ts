/** A fault the user can mend, told in its message; anything else thrown is a fault of the program. */
export class Failure extends Error {}

export const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";
