import type { QueryClient } from "@tanstack/react-query";
import { fetchedIn } from "../../io/useLoaded";

/** Whether a page has come to rest: nothing that is seen at first is under way any more, nor the words for it. */
const isAtRest = (page: Element, client: QueryClient): boolean =>
  page.querySelector("main, [role=alert]") !== null &&
  page.querySelector('[aria-busy="true"]') === null &&
  client.isFetching({ queryKey: ["language"] }) === 0;

/**
 * Lets the page as it was served stand until the living one is drawn whole, and takes it away in the same frame; at once
 * where it answers another question than was asked, or was drawn from other data than are there now.
 */
export function takeOver(page: Element, client: QueryClient): void {
  const first = document.getElementById("first");
  const { dataset } = document.documentElement;
  if (!first) return;
  if (dataset["first"] === "other" || !first.hasChildNodes()) {
    first.remove();
    return;
  }
  first.querySelector("main")?.setAttribute("aria-busy", "true");
  // The whole of it takes the place of the whole: what stands below the chart need not wait to be asked for.
  void import("../compare/Evidence").catch(() => undefined);
  const drawn = new MutationObserver(() => isAtRest(page, client) && go());
  const stop = client.getQueryCache().subscribe(() => {
    const hash = fetchedIn(client, "catalog.json")?.sha256;
    // On an insecure origin no hash is known; what is drawn then stands until it is drawn anew.
    if (hash && hash !== first.dataset["catalog"]) go();
  });
  function go() {
    stop();
    drawn.disconnect();
    // It may have come in another language meanwhile.
    document.getElementById("first")?.remove();
    delete dataset["first"];
  }
  drawn.observe(page, { subtree: true, childList: true, attributeFilter: ["aria-busy"] });
}
