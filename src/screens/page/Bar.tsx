import { Suspense, useRef, useState } from "react";
import { useGrammar } from "./useGrammar";
import type { Dataset } from "../../core/dataset";
import { useHeldCount } from "../../io/useLoaded";
import type { FittedView } from "../../state/fit";
import { chooseLanguage, chooseTheme } from "../../state/store";
import { Choice } from "../../ui/Choice";
import { fetchedLater } from "../../ui/fetchedLater";
import { AboutLink } from "../about/AboutLink";
import { openFiles } from "../opened/given";
import { Edition } from "./Edition";
import { languageOptions } from "./languageOptions";
import { Part } from "./Part";
import styles from "./Bar.module.css";
import { languages } from "../../core/language";

const YourFigures = fetchedLater(async () => (await import("../own/YourFigures")).YourFigures);

interface Props {
  readonly dataset: Dataset | null;
  readonly view: FittedView | null;
  readonly theme: string;
}

/** What stands above every question: whose figures, those of the reader, language and theme. */
export function Bar({ dataset, view, theme }: Props) {
  const { ui, language } = useGrammar();
  const picker = useRef<HTMLInputElement>(null);
  const held = useHeldCount();
  const [isListed, list] = useState(false);
  return (
    <>
      <header className={styles.bar}>
        <span className={styles.wordmark}>
          <span>Vis-à-Vis </span>
          <AboutLink className={styles.about} label={ui.bar.about}>
            ?
          </AboutLink>
        </span>
        {dataset && view && <Edition dataset={dataset} view={view} />}
        <button type="button" className={styles.opener} onClick={() => picker.current?.click()}>
          {ui.bar.open}
        </button>
        <button type="button" aria-expanded={isListed} onClick={() => list(!isListed)}>
          {held > 0 ? `${ui.bar.yours} (${held})` : ui.bar.yours}
        </button>
        <Choice
          look="setting"
          label={ui.bar.language}
          value={language}
          options={languageOptions}
          onChoose={(value) => chooseLanguage(languages.find((each) => each === value) ?? "en")}
        />
        <Choice
          look="setting"
          label={ui.bar.theme}
          value={theme}
          options={[
            { value: "light", text: ui.bar.light },
            { value: "dark", text: ui.bar.dark },
          ]}
          onChoose={(value) => chooseTheme(value === "dark" ? "dark" : "light")}
        />
        <input
          ref={picker}
          type="file"
          hidden
          multiple
          onChange={({ target }) => {
            openFiles([...(target.files ?? [])]);
            // The same file may be chosen again.
            target.value = "";
          }}
        />
      </header>
      {isListed && dataset && view && (
        <Part>
          <Suspense>
            <YourFigures
              dataset={dataset}
              view={view}
              onAdd={() => picker.current?.click()}
              onClose={() => list(false)}
            />
          </Suspense>
        </Part>
      )}
    </>
  );
}
