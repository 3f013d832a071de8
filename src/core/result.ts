import { visible } from "./plainText";

/** A value, or one sentence that says why there is none. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
/** A text as a reason quotes it, cut where it is long. */
export const quoted = (text: string): string => `“${visible(text.length > 60 ? `${text.slice(0, 57)}…` : text)}”`;
export const failed = (reason: string): Result<never> => ({ ok: false, reason });
