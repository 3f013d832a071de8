import { isBound } from "../../core/figure";
import { flows } from "../../core/indicators";
import { FlagKey } from "../Hatch";
import { Key } from "../Key";
import type { Palette } from "../palette";
import { Label } from "../text";
import { Amounts } from "./Amounts";
import { InvestedBar, LaneBar, Strip } from "./Bars";
import { Composition } from "./Composition";
import { Grid } from "./Grid";
import { Headings } from "./Headings";
import { Investment } from "./Investment";
import type { KeyMark } from "./key";
import type { CompareLayout } from "./layout";
import { OpenBar, Patterns } from "../OpenBar";
import type { Block } from "./block";

export interface DrawingProps {
  readonly layout: CompareLayout;
  readonly palette: Palette;
}

/** What the bars cover: heads of columns, rules and gridlines. */
export function Behind({ layout, palette }: DrawingProps) {
  const open = flows.filter((flow) =>
    layout.blocks.some(({ lanes }) => lanes.some((lane) => lane.flow === flow && isBound(lane.figure))),
  );
  return (
    <>
      <Patterns palette={palette} open={open} />
      <Headings layout={layout} palette={palette} />
      <Grid layout={layout} palette={palette} />
    </>
  );
}

function mark(kind: KeyMark, palette: Palette) {
  switch (kind) {
    case "stated":
      return <path d="M5 0v16" stroke={palette.ink} strokeWidth={1.75} />;
    case "range":
      return <path d="M1 5v6M29 5v6M1 8h28" stroke={palette.ink} strokeWidth={1.25} fill="none" />;
    case "open":
      return <OpenBar x={0} y={2} width={14} height={12} fill={palette.fdi} open />;
    case "gap":
      return (
        <Label x={0} y={12} fill={palette.ink}>
          ..
        </Label>
      );
    default:
      return <FlagKey palette={palette} />;
  }
}

/** What lies over the bars: names, figures and stated marks, and below them the key. */
export const Over = ({ layout, palette }: DrawingProps) => (
  <>
    <Amounts layout={layout} palette={palette} />
    <Composition layout={layout} palette={palette} />
    <Investment layout={layout} palette={palette} />
    <Key entries={layout.key} palette={palette}>
      {(kind) => mark(kind, palette)}
    </Key>
  </>
);

/** The bars of a partner where the layout has them. */
function Bars({ layout, block, palette }: DrawingProps & { readonly block: Block }) {
  const { amount, strip, shares, invested, fdi } = layout;
  const { share, investment } = block;
  const shared = { layout, block, palette };
  return (
    <g>
      {block.lanes.map(
        (lane) =>
          lane.end !== null && (
            <LaneBar key={lane.key} {...shared} lane={lane} x={amount.from} length={lane.end - amount.from} />
          ),
      )}
      {share !== null && <Strip {...shared} x={strip.from} length={shares(share) - strip.from} />}
      {fdi && invested && investment !== null && (
        <InvestedBar {...shared} x={fdi.from} length={invested(investment) - fdi.from} />
      )}
    </g>
  );
}

/** Partners side by side from the layout alone, without what Recharts needs: for a picture, and before any script has run. */
export const CompareDrawing = ({ layout, palette }: DrawingProps) => (
  <svg width={layout.width} height={layout.height} viewBox={`0 0 ${layout.width} ${layout.height}`}>
    <Behind layout={layout} palette={palette} />
    {layout.blocks.map((block) => (
      <Bars key={block.partner.area.code} layout={layout} block={block} palette={palette} />
    ))}
    <Over layout={layout} palette={palette} />
  </svg>
);
