/** A value, or one sentence that says why there is none. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (reason: string): Result<never> => ({ ok: false, reason });
