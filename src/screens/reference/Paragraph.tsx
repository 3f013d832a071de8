import { useState } from "react";
import type { Piece } from "../../words/phrase";
import { FigureLink, Pieces } from "./Pieces";
import type { Behind } from "../../words/behindFigure";
import { useCopy } from "../page/useCopy";
import { useMore } from "../page/useMore";
import styles from "./reference.module.css";
import controls from "../../ui/controls.module.css";
import type { Paragraph as Text } from "../../words/say/paragraph";

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? sign);

const plainOf = ({ pieces, notes }: Text): string =>
  [pieces.map(({ text }) => text).join(""), ...notes.map((note, i) => `${i + 1} ${note}`)].join("\n");

const htmlOf = ({ pieces, notes }: Text, lang: string): string => {
  const inside = pieces.map(({ text, note }) => (note === undefined ? escaped(text) : `<sup>${note}</sup>`)).join("");
  const below = notes.map((note, i) => `<p><sup>${i + 1}</sup> ${escaped(note)}</p>`).join("");
  return `<div lang="${lang}"><p>${inside}</p>${below}</div>`;
};

const withoutNotes = ({ pieces }: Text): Text => ({
  pieces: pieces.filter(({ note }) => note === undefined),
  notes: [],
});

/** What stands behind a figure that links to a row. */
export type BehindOf = (piece: Piece) => readonly Behind[];

interface Props {
  readonly partner: string;
  readonly text: Text;
  /** BCP 47. */
  readonly lang: string;
  readonly behind: BehindOf;
}

/** A paragraph whose figures link to their rows, to be copied into a document. */
export function Paragraph({ partner, text, lang, behind }: Props) {
  const { reference } = useMore();
  const [message, setMessage] = useState("");
  const { copy, field } = useCopy();
  // A figure of another period has no row here to lead to.
  const figure = (piece: Piece) => {
    const lines = behind(piece);
    return lines.length > 0 ? <FigureLink piece={piece} behind={lines} /> : piece.text;
  };
  const copying = async (what: Text) => setMessage(await copy(plainOf(what), reference.copied, htmlOf(what, lang)));
  return (
    <>
      <p className={styles.paragraph} lang={lang}>
        <Pieces pieces={text.pieces} figure={figure} />
      </p>
      {text.notes.map((note, i) => (
        <p className={styles.note} lang={lang} key={note}>
          <sup>{i + 1}</sup>
          <span>{` ${note}`}</span>
        </p>
      ))}
      <p className={styles.copy}>
        <button
          type="button"
          className={controls.button}
          aria-label={reference.copyOf(partner)}
          onClick={() => void copying(text)}
        >
          {reference.copy}
        </button>
        {text.notes.length > 0 && (
          <button type="button" className={controls.link} onClick={() => void copying(withoutNotes(text))}>
            {reference.withoutNotes}
          </button>
        )}
        <span role="status">{message}</span>
      </p>
      {field}
    </>
  );
}
