import { markOf, type Palette } from "../palette";
import { BoundMark } from "./Bounds";
import { Dot } from "./Dot";
import { otherDashes, theirDashes } from "./look";
import type { KeyMark as Kind } from "./keyMarks";

interface Props {
  readonly kind: Kind;
  readonly palette: Palette;
}

/** A mark of the key, at the origin. */
export function KeyMark({ kind, palette }: Props) {
  switch (kind) {
    case "otherSource":
      return <path d="M0 8h22" stroke={palette.ink2} strokeWidth={1.75} strokeDasharray={otherDashes} />;
    case "theirs":
      return <path d="M0 8h22" stroke={palette.mark.balance} strokeWidth={2.25} strokeDasharray={theirDashes} />;
    case "stated":
      return <path d="M0 8h16" stroke={palette.ink} strokeWidth={1.75} />;
    case "range":
      return <path d="M1 1h6m-3 0v14m-3 0h6" stroke={palette.ink} strokeWidth={1.25} fill="none" />;
    case "atLeast":
      return <BoundMark x={5} y={13} open="up" stroke={palette.ink2} palette={palette} />;
    case "atMost":
      return <BoundMark x={5} y={3} open="down" stroke={palette.ink2} palette={palette} />;
    case "E":
    case "P":
      return (
        <g>
          <path d="M0 8h18" stroke={palette.ink2} strokeWidth={2.25} />
          <Dot x={18} y={8} mark={palette.ink2} palette={palette} isHollow />
        </g>
      );
    default:
      return <path d="M0 8h22" stroke={markOf(palette, kind)} strokeWidth={kind === "turnover" ? 3 : 2.25} />;
  }
}
