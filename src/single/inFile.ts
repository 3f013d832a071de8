import { unpacked } from "../core/form/packed";
import { dataBlock, scriptBlock } from "../core/form/oneFile";
import type { Within } from "../core/form/packed";

/** What this file holds; null until it has been unpacked. */
export let within: Within | null = null;

/** Unpacks what the file holds, and opens it with its question where its address asks none. */
export async function unpack(): Promise<void> {
  const content = await unpacked(document.getElementById(dataBlock)?.textContent ?? "");
  within = content.within;
  if (location.search === "" && content.start !== "") history.replaceState(null, "", content.start);
}

/** This file as it was before the page was drawn, without the answer to the usual question. */
export function shell(): Promise<string> {
  const page = document.documentElement.cloneNode(true) as HTMLElement;
  const own = new Set(["root", dataBlock, scriptBlock]);
  for (const each of page.querySelectorAll("body > *")) {
    const isWritten = own.has(each.id) || each.matches("noscript, script:not([id])");
    if (!isWritten) each.remove();
  }
  page.querySelector("#root")?.replaceChildren();
  delete page.dataset["theme"];
  delete page.dataset["first"];
  return Promise.resolve(`<!doctype html>\n${page.outerHTML}\n`);
}
