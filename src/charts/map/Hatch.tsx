import type { Palette } from "../palette";
import { hatchOf } from "./colours";

interface Props {
  readonly palette: Palette;
  /** From line to line, in units of what is hatched. */
  readonly size: number;
}

/** The fill that a hatch gives; a page may have that of a picture beside its own. */
export const hatched = ({ palette, size }: Props): string => `url(#${idOf({ palette, size })})`;

const idOf = ({ palette, size }: Props) => `not-reported-${palette.ground.slice(1)}-${size.toFixed(3)}`;

/** Lines across land of which nothing was reported, which are told from a colour in any theme. */
export const Hatch = ({ palette, size }: Props) => (
  <pattern
    id={idOf({ palette, size })}
    width={size}
    height={size}
    patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"
  >
    <rect width={size} height={size} fill={palette.ground} />
    <rect width={size * 0.26} height={size} fill={hatchOf(palette)} />
  </pattern>
);
