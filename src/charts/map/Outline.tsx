import { type MapLayout, needsDot } from "./layout";
import { world } from "./world";

interface Props {
  readonly code: string;
  readonly layout: MapLayout;
  readonly colour: string;
  readonly halo: string;
  readonly strong: number;
}

/** The outline of a territory, or a ring around its dot, in pixels. */
export function Outline({ code, layout, colour, halo, strong }: Props) {
  const shape = world.shapes[code];
  if (!shape) return null;
  const { scale, dot } = layout;
  const [x, y] = shape.centre;
  const draw = (stroke: string, width: number) =>
    needsDot(shape, layout) ? (
      <circle cx={x} cy={y} r={(dot + 2) / scale} fill="none" stroke={stroke} strokeWidth={width / scale} />
    ) : (
      <path d={shape.path} fill="none" stroke={stroke} strokeWidth={width / scale} strokeLinejoin="round" />
    );
  return (
    <g transform={`scale(${scale})`}>
      {draw(halo, strong + 2)}
      {draw(colour, strong)}
    </g>
  );
}
