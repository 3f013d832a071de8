import type { Palette } from "../palette";

interface Props {
  readonly x: number;
  readonly y: number;
  readonly mark: string;
  readonly palette: Palette;
  readonly isHollow: boolean;
  readonly radius?: number;
}

/** A point of a line, hollow where its figure is an estimate or preliminary. */
export const Dot = ({ x, y, mark, palette, isHollow, radius = 3.5 }: Props) => (
  <circle
    cx={x}
    cy={y}
    r={radius}
    fill={isHollow ? palette.ground : mark}
    stroke={isHollow ? mark : palette.ground}
    strokeWidth={1.5}
  />
);
