import type { Within } from "../core/form/packed";

/** Nothing: this page has its files beside it. The build of one file puts another module in the place of this one. */
export const within = null as Within | null;

/** The page of one file into which data are put; it lies beside this one where it was built with it. Throws an Error where it does not. */
export async function shell(): Promise<string> {
  const response = await fetch("./vis-a-vis.html");
  if (!response.ok) throw new Error(`vis-a-vis.html (${response.status})`);
  return response.text();
}
