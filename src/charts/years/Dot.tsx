import type { Palette } from "../palette";
import { glyphPath } from "./glyph";

interface Props {
  readonly x: number;
  readonly y: number;
  readonly mark: string;
  readonly palette: Palette;
  readonly isHollow: boolean;
  readonly radius?: number;
  /** The place of its line among those of several partners, each of which has a mark of its own. */
  readonly glyph?: number | undefined;
}

/** A point of a line, hollow where its figure is an estimate or preliminary. */
export function Dot({ x, y, mark, palette, isHollow, radius = 3.5, glyph = 0 }: Props) {
  const look = { fill: isHollow ? palette.ground : mark, stroke: isHollow ? mark : palette.ground, strokeWidth: 1.5 };
  const path = glyphPath(glyph, x, y, radius + 0.5);
  return path === "" ? <circle cx={x} cy={y} r={radius} {...look} /> : <path d={path} {...look} />;
}
