import { type ReactNode, Suspense, useEffect, useMemo, useState } from "react";
import type { Layout } from "../charts/drawing";
import type { Drawn } from "../screens/figure/drawn";
import { useGrammar } from "../screens/page/useGrammar";
import type { FittedView } from "../state/fit";
import { afterFrame } from "../ui/afterFrame";
import { Boundary } from "../ui/Boundary";
import { useWidth } from "../ui/useWidth";
import { embedWords } from "../words/embedWords";
import { Instead } from "./Instead";
import { ToPage } from "./ToPage";
import styles from "./embedded.module.css";

interface Props<Model, L extends Layout> {
  readonly view: FittedView;
  /** Null where the data hold nothing to draw. */
  readonly drawn: Drawn<Model, L> | null;
  readonly draw: (layout: L) => ReactNode;
  /** What lies over the drawing for pointer and keyboard. */
  readonly over?: (layout: L) => ReactNode;
  /** How many of the partners have no room in the drawing. */
  readonly leftOut?: number | undefined;
}

/** A drawing with its title, its notes, its source and the way to the page. */
export const EmbeddedFigure = <Model, L extends Layout>({ drawn, ...props }: Props<Model, L>) =>
  drawn ? <Shown {...props} drawn={drawn} /> : <Instead view={props.view} why="nothing" />;

interface ShownProps<Model, L extends Layout> extends Props<Model, L> {
  readonly drawn: Drawn<Model, L>;
}

function Shown<Model, L extends Layout>({ view, drawn, draw, over, leftOut = 0 }: ShownProps<Model, L>) {
  const { texts, model, layOut } = drawn;
  const grammar = useGrammar();
  const { title, subtitle, notes, source } = texts(grammar);
  const [ref, width] = useWidth<HTMLDivElement>();
  const layout = useMemo(() => (width ? layOut(grammar, model, width) : null), [layOut, grammar, model, width]);
  // The drawing is seen before what lies over it is fetched.
  const [isSeen, see] = useState(false);
  useEffect(() => afterFrame(() => see(true)), []);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <figure aria-labelledby="finding">
      <h1 id="finding">{title}</h1>
      <p>{subtitle}</p>
      <div className={styles.stage}>
        <div ref={ref} role="img" aria-label={`${title}. ${subtitle}`}>
          {layout && draw(layout)}
        </div>
        {layout && isSeen && over && (
          <Boundary words={null}>
            <Suspense>{over(layout)}</Suspense>
          </Boundary>
        )}
      </div>
      {leftOut > 0 && <p className={styles.note}>{embedWords(grammar.language).more(leftOut)}</p>}
      {notes.length > 0 && <p className={styles.note}>{notes.join(" ")}</p>}
      <figcaption>
        <p className={styles.note}>{source}</p>
        <ToPage view={view} />
      </figcaption>
    </figure>
  );
}
