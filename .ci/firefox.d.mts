/** Whether there is one, or one can be had. */
export function hasFirefox(): boolean;
/** The path of a Firefox. Throws with one line where there is none. */
export function firefox(): string;
