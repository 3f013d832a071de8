/** The path of a Chromium; on Debian and Ubuntu as root, installs one where there is none. Throws with one line. */
export function chromium(): string;
/** What the browser is started with for tests and measurements. */
export const flags: string[];
/** A Chromium and its flags, as `npm run chart` is told of them. */
export function browserEnv(): { CHROMIUM_PATH: string; CHROMIUM_FLAGS: string };
/** Installs the first of some packages that can be had, on Debian and Ubuntu as root; whether one was. */
export function installed(...names: string[]): boolean;
