import type { LogLevel } from "vite";

export const root: string;
export const dist: string;
/** Serves the production build, made where it is missing or older than its sources; `close` throws where it was exchanged meanwhile. */
export function serve(): Promise<{ address: string; close(): Promise<void> }>;
/** Builds the page into dist, and beside it the page as one file. */
export function buildAll(logLevel?: LogLevel): Promise<void>;
/** Builds the page as one file alone. */
export function buildOneFile(logLevel?: LogLevel): Promise<unknown>;
