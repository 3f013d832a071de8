// Reduced one by one, since the arguments of a call are limited in number, and those of files are not.

/** The least of some numbers, `start` included. */
export const least = (start: number, numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.min(a, b), start);

/** The greatest of some numbers, `start` included. */
export const greatest = (start: number, numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.max(a, b), start);
