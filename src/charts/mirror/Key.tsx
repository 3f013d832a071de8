import { Key as Entries } from "../Key";
import type { Palette } from "../palette";
import type { KeyMark } from "./keyEntries";
import type { MirrorLayout } from "./layout";

interface Props {
  readonly layout: MirrorLayout;
  readonly palette: Palette;
}

function swatch(kind: KeyMark, mark: string, palette: Palette) {
  switch (kind) {
    case "own":
      return <rect y={2} width={26} height={12} fill={mark} />;
    case "theirs":
      return (
        <rect x={0.75} y={2.75} width={24.5} height={10.5} fill={palette.ground} stroke={mark} strokeWidth={1.5} />
      );
    case "freight":
      return (
        <>
          <rect x={9} y={1} width={8} height={14} fill={palette.rule2} fillOpacity={0.45} />
          <line x1={13} x2={13} y1={1} y2={15} stroke={palette.ink} strokeDasharray="2 2" />
        </>
      );
  }
}

/** What solid, outlined and shaded marks mean. */
export const Key = ({ layout, palette }: Props) => (
  <Entries entries={layout.key} palette={palette}>
    {(kind) => swatch(kind, palette.mark[layout.model.flow], palette)}
  </Entries>
);
