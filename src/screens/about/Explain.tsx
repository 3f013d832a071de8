import { Suspense, use } from "react";
import { Boundary } from "../../ui/Boundary";
import { Explained } from "../../ui/Explained";
import { meaningWords } from "../../words/language/later";
import type { Term } from "../../words/language/meanings";
import { useGrammar } from "../page/useGrammar";
import { AboutLink } from "./AboutLink";
import styles from "./Explain.module.css";
import controls from "../../ui/controls.module.css";

function Meaning({ term }: { readonly term: Term }) {
  const { language } = useGrammar();
  const { name, text } = use(meaningWords(language))[term];
  return (
    <>
      <b className={styles.name}>{name}</b>
      <span className={styles.text}>{text}</span>
    </>
  );
}

interface Props {
  readonly term: Term;
  readonly children: string;
}

/** A word of the page that opens what it means, with the way to the page on all of them. */
export function Explain({ term, children }: Props) {
  const { language, ui } = useGrammar();
  return (
    <Explained word={children} onConsider={() => void meaningWords(language).catch(() => undefined)}>
      {/* Where its words do not come, the way to the page is left. */}
      <Boundary words={null}>
        <Suspense fallback={<span className={styles.text} aria-busy="true">{`${ui.reading}…`}</span>}>
          <Meaning term={term} />
        </Suspense>
      </Boundary>
      <AboutLink term={term} className={controls.link}>
        {ui.bar.about}
      </AboutLink>
    </Explained>
  );
}
