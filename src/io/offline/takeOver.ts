/** What a page tells the worker that waits, once the reader wants the new edition. */
export const takeOver = "take over";
