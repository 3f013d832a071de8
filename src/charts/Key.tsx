import type { ReactNode } from "react";
import type { PlacedEntry } from "./keyRows";
import type { Palette } from "./palette";
import { Label } from "./text";

interface Props<Kind extends string> {
  readonly entries: readonly PlacedEntry<Kind>[];
  readonly palette: Palette;
  /** The mark of an entry, drawn at the origin. */
  readonly children: (kind: Kind) => ReactNode;
}

/** What the marks of a drawing mean. */
export const Key = <Kind extends string>({ entries, palette, children }: Props<Kind>) =>
  entries.map(({ kind, text, width, x, y }) => (
    <g key={text} transform={`translate(${x} ${y})`}>
      {children(kind)}
      <Label x={width + 8} y={12.5} fill={palette.ink2} size={13}>
        {text}
      </Label>
    </g>
  ));
