/** What a page says that cannot be used. */
export const noScript = "This is the usual question with its answer. To ask another one, the page needs JavaScript.";
