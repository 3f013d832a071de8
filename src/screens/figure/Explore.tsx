import { useDeferredValue, useMemo } from "react";
import type { Mark } from "../../charts/marks";
import { useGrammar } from "../page/useGrammar";
import { Explorer } from "../../ui/Explorer";
import type { PointText } from "../../words/pointParts";
import { pointSentence, pointText } from "../../words/points";
import { useMore } from "../page/useMore";
import styles from "./Explore.module.css";

type Marks = () => readonly Mark[];
const none: Marks = () => [];

function PointWords({ text: { what, figure, beside, more, source } }: { readonly text: PointText }) {
  return (
    <>
      <p>{what}</p>
      <p className={styles.figure}>{figure}</p>
      {[...beside, ...more].map((line) => (
        <p key={line}>{line}</p>
      ))}
      {source && <p>{source.edition}</p>}
    </>
  );
}

/** The points of a chart for keyboard, pointer and touch; `marks` finds them in the layout, once the chart has answered. */
export function Explore({ marks }: { readonly marks: Marks }) {
  const grammar = useGrammar();
  const words = useMore();
  const later = useDeferredValue(marks, none);
  const points = useMemo(
    () => new Map(later().map((mark) => [mark.key, { mark, text: pointText(grammar, words, mark.point) }])),
    [later, grammar, words],
  );
  const items = useMemo(
    () =>
      [...points.values()].map(({ mark, text }) => ({
        ...mark,
        name: pointSentence(text),
        ...(text.more.length > 0 && { description: text.more.join("; ") }),
      })),
    [points],
  );
  const showRow = (key: string) => {
    const id = `figure-${points.get(key)?.mark.row}`;
    // As the figures of a paragraph do, and again where the address leads there already.
    if (document.getElementById(id)) Object.assign(document.createElement("a"), { href: `#${id}` }).click();
  };
  if (items.length === 0) return null;
  return (
    <Explorer
      label={words.points.label}
      keys={words.points.keys}
      items={items}
      panelOf={(key) => {
        const found = points.get(key);
        return found && <PointWords text={found.text} />;
      }}
      onEnter={showRow}
    />
  );
}
