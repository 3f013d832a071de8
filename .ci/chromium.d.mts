/** The path of a Chromium; on Debian and Ubuntu as root, installs one where there is none. Throws with one line. */
export function chromium(): string;
