/** The id of the element in which a page that is one file holds its data. */
export const dataBlock = "vis-a-vis-data";
/** The id of the element in which it holds its own script, compressed. */
export const scriptBlock = "vis-a-vis";
/** The id of that script once it runs; its text is that of the page's threads as well. */
export const runningScript = "vis-a-vis-running";

const start = `<script type="text/plain" id="${dataBlock}">`;
const end = "</script>";

/** A block of packed data as it stands in the page. */
export const asBlock = (data: string): string => `${start}${data}${end}`;

/** The usual answer, as it was drawn when the page was built, in each language. */
const answers = /<template id="first-[^]*?(?=<div id="root">)/;

/** A page of one file with other data in it, to which the usual answer is none. Throws an Error where it is no such page. */
export function withData(built: string, data: string): string {
  const page = built.replace(answers, "");
  const from = page.indexOf(start);
  const to = page.indexOf(end, from);
  if (from === -1 || to === -1) throw new Error("the page of one file has no place for data");
  return page.slice(0, from) + asBlock(data) + page.slice(to + end.length);
}
