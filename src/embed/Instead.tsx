import { useGrammar } from "../screens/page/useGrammar";
import type { View } from "../state/chosen";
import { embedWords } from "../words/embedWords";
import { ToPage } from "./ToPage";

/** The view is no single figure, no partner is chosen, the data hold nothing, or what is needed did not come. */
export type Hindrance = "not here" | "no partner" | "nothing" | "failed";

interface Props {
  readonly view: View;
  readonly why: Hindrance;
}

/** Why there is no figure, and the way to the page, which can say more. */
export function Instead({ view, why }: Props) {
  const { language, ui } = useGrammar();
  const words = embedWords(language);
  const title = {
    "not here": words.notHere,
    "no partner": ui.empty.title,
    nothing: words.nothing,
    failed: ui.problems.nothing,
  }[why];
  return (
    <div role={why === "failed" ? "alert" : undefined}>
      <h1>{title}</h1>
      {why === "failed" && (
        <p>
          <button type="button" onClick={() => window.location.reload()}>
            {ui.problems.retry}
          </button>
        </p>
      )}
      <ToPage view={view} />
    </div>
  );
}
