import type { ReactNode } from "react";
import type { Seen } from "./seen";

interface Props {
  readonly layout: Seen;
  readonly id: string;
  readonly children: ReactNode;
}

/** What of a zoomed map lies within its frame; the whole is within it as it is. */
export function Clipped({ layout: { frame, zoom }, id, children }: Props) {
  const { left, top, right, bottom } = frame;
  const isWhole = zoom.times === 1;
  return (
    <g clipPath={isWhole ? undefined : `url(#${id})`}>
      {!isWhole && (
        <clipPath id={id}>
          <rect x={left} y={top} width={right - left} height={bottom - top} />
        </clipPath>
      )}
      {children}
    </g>
  );
}
