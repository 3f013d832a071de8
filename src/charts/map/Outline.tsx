import { needsDot, pixelOf, type Seen } from "./seen";
import { world } from "./world";

interface Props {
  readonly code: string;
  readonly layout: Seen;
  readonly colour: string;
  /** In pixels, at any zoom. */
  readonly strong: number;
}

/** The outline of a territory, or a ring around its dot. */
export function Outline({ code, layout, colour, strong }: Props) {
  const shape = world.shapes[code];
  if (!shape) return null;
  const { scale, origin, dot } = layout;
  const { x, y } = pixelOf(layout, shape);
  if (needsDot(shape, layout))
    return <circle cx={x} cy={y} r={dot + 2} fill="none" stroke={colour} strokeWidth={strong} />;
  return (
    <path
      transform={`translate(${origin.x} ${origin.y}) scale(${scale})`}
      d={shape.path}
      fill="none"
      stroke={colour}
      strokeWidth={strong / scale}
      strokeLinejoin="round"
    />
  );
}
