import { type ReactNode, useId, useState } from "react";
import type { Behind } from "../../words/behindFigure";
import type { Piece } from "../../words/phrase";
import { useMore } from "../page/useMore";
import styles from "./Pieces.module.css";

/** A figure that leads to its row, and tells on hover and on focus what stands behind it; Escape puts that away. */
export function FigureLink({ piece, behind }: { readonly piece: Piece; readonly behind: readonly Behind[] }) {
  const { figures, reference } = useMore();
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number } | null>(null);
  const id = useId();
  const show = ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
    const link = currentTarget;
    const room = (link.offsetParent?.clientWidth ?? 0) - 340;
    setPlace({ left: Math.max(0, Math.min(link.offsetLeft, room)), top: link.offsetTop + link.offsetHeight });
  };
  const hide = () => setPlace(null);
  return (
    // The tip is part of it, so that the pointer may rest on it.
    <span onPointerLeave={hide}>
      <a
        href={`#figure-${piece.row}`}
        aria-describedby={place ? id : undefined}
        onPointerEnter={show}
        onFocus={show}
        onBlur={hide}
        onKeyDown={({ key }) => key === "Escape" && hide()}
      >
        {piece.text}
      </a>
      {place && behind.length > 0 && (
        <span role="tooltip" id={id} className={styles.behind} style={place}>
          {behind.map(({ head, text }) => (
            <span key={head}>
              <b>{`${head === "formula" ? reference.formula : figures.heads[head]}:`}</b>
              <span>{` ${text} `}</span>
            </span>
          ))}
        </span>
      )}
    </span>
  );
}

interface Props {
  readonly pieces: readonly Piece[];
  /** How a figure that has a row is written. */
  readonly figure: (piece: Piece) => ReactNode;
}

/** The pieces of a paragraph, with what belongs together on one line. */
export function Pieces({ pieces, figure }: Props) {
  const written = (piece: Piece, at: number): ReactNode => {
    const { text, row, note } = piece;
    if (note !== undefined) return <sup key={at}>{note}</sup>;
    return <span key={at}>{row === undefined ? text : figure(piece)}</span>;
  };
  const groups: { readonly at: number; readonly pieces: Piece[] }[] = [];
  pieces.forEach((each, at) => {
    const last = groups.at(-1);
    if (each.together !== undefined && last?.pieces[0]?.together === each.together) last.pieces.push(each);
    else groups.push({ at, pieces: [each] });
  });
  return groups.map((group) => {
    const inside = group.pieces.map((each, i) => written(each, group.at + i));
    return group.pieces.length > 1 ? (
      <span className={styles.together} key={group.at}>
        {inside}
      </span>
    ) : (
      inside
    );
  });
}
