import { Fragment } from "react";
import { Explain } from "./Explain";

/** A text about values, in which what they are valued at can be opened. */
export function Valued({ text }: { readonly text: string }) {
  const found = [...text.matchAll(/FOB|CIF|ФОБ|СИФ/g)].map(({ 0: word, index }) => ({ word, index }));
  const endOf = (at: number) => (found[at] ? found[at].index + found[at].word.length : 0);
  return (
    <>
      {found.map(({ word, index }, i) => (
        <Fragment key={index}>
          <span>{text.slice(endOf(i - 1), index)}</span>
          <Explain term="valuation">{word}</Explain>
        </Fragment>
      ))}
      <span>{text.slice(endOf(found.length - 1))}</span>
    </>
  );
}
