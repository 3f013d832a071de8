import type { QueryClient } from "@tanstack/react-query";
import { fetchedIn, loadAhead } from "../../io/useLoaded";
import { useChoices } from "../../state/store";
import { afterFrame } from "../../ui/afterFrame";
import { assumeWidth } from "../../ui/useWidth";
import { seen } from "../../ui/useSeen";
import { Evidence } from "../compare/Compare";
import { needsOf } from "./needs";
import { languageQuery, spokenLanguage } from "./useLanguage";

/** Whether a page has come to rest: nothing that is seen at first is under way any more, nor the words for it. */
const isAtRest = (page: Element, client: QueryClient): boolean =>
  page.querySelector("main, [role=alert]") !== null &&
  page.querySelector('[aria-busy="true"]') === null &&
  client.isFetching({ queryKey: ["language"] }) === 0;

// A page that is slow to come says so by itself.
const patience = 2000;

const words = (client: QueryClient): Promise<void> =>
  client.prefetchQuery(languageQuery(spokenLanguage(useChoices.getState().view)));

/** What the living page is drawn of; it comes while nothing of it is drawn, so that it is drawn once. */
function everything(client: QueryClient): Promise<unknown> {
  const { view } = useChoices.getState();
  return Promise.allSettled([
    loadAhead(client, needsOf(view)),
    words(client),
    // The whole of it takes the place of the whole: what stands below the chart need not wait to be asked for.
    Evidence.ahead(),
  ]);
}

/**
 * Lets the page as it was served stand until the living one is drawn whole, and takes it away in the same frame; at once
 * where it answers another question than was asked, or was drawn from other data than are there now.
 */
export function takeOver(page: Element, client: QueryClient, draw: () => void): void {
  const first = document.getElementById("first");
  const { dataset } = document.documentElement;
  let isDrawn = false;
  function drawOnce() {
    if (isDrawn) return;
    isDrawn = true;
    draw();
  }
  if (!first || dataset["first"] === "other" || !first.hasChildNodes()) {
    first?.remove();
    // Nothing in English to a reader of another language.
    void words(client).then(drawOnce);
    setTimeout(drawOnce, patience);
    return;
  }
  seen.setState({ page: "served" });
  const drawing = first.querySelector("figure [role=img]");
  if (drawing) assumeWidth(Math.floor(drawing.getBoundingClientRect().width));
  first.querySelector("main")?.setAttribute("aria-busy", "true");
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
    afterFrame(() => seen.setState({ page: "living" }));
    drawOnce();
  }
  drawn.observe(page, { subtree: true, childList: true, attributeFilter: ["aria-busy"] });
  if (dataset["first"] === "coming") drawOnce();
  else {
    void everything(client).then(drawOnce);
    setTimeout(drawOnce, patience);
  }
}
