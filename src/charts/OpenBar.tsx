import type { Flow } from "../core/indicators";
import { FlaggedHatch, Hatch } from "./Hatch";
import type { Palette } from "./palette";
import { fade } from "./openEnd";

interface Props {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  /** What the open end is filled with. */
  readonly hatch?: string;
  readonly open: boolean;
}

/** A solid bar to the bound and an open end that fades by the same length for all: the fade says nothing of the amount. */
export function OpenBar({ x, y, width, height, fill, hatch = "url(#hatch)", open }: Props) {
  const end = x + width;
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} fill={fill} />
      {open && (
        <>
          <g mask="url(#fade)" transform={`translate(${end} ${y})`}>
            <rect width={fade} height={height} fill={hatch} />
          </g>
          <path d={`M${end + fade - 5} ${y + height / 2 - 5}l5 5-5 5`} fill="none" stroke={fill} strokeWidth={1.5} />
        </>
      )}
    </g>
  );
}

/** The patterns of the drawing: what an open end is made of, also for the flows of which a bound is drawn. */
export function Patterns({ palette, open }: { readonly palette: Palette; readonly open: readonly Flow[] }) {
  return (
    <defs>
      <linearGradient id="fading" x1="0" x2="1">
        <stop offset="0" stopColor="#fff" />
        <stop offset="1" stopColor="#fff" stopOpacity="0" />
      </linearGradient>
      <mask id="fade" maskUnits="userSpaceOnUse" x="0" y="0" width={fade} height="40">
        <rect width={fade} height="40" fill="url(#fading)" />
      </mask>
      <Hatch id="hatch" fill={palette.fdi} />
      {open.map((flow) => (
        <Hatch key={flow} id={`hatch-${flow}`} fill={palette.mark[flow]} />
      ))}
      <FlaggedHatch palette={palette} />
    </defs>
  );
}
