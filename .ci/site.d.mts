export const root: string;
export const dist: string;
/** Serves the production build, made where it is missing or older than its sources; `close` throws where it was exchanged meanwhile. */
export function serve(): Promise<{ address: string; close(): Promise<void> }>;
