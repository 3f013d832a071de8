import { formatPeriod } from "../../core/period";
import type { Palette } from "../palette";
import { Dot } from "./Dot";
import { dotsOf } from "./labels";
import type { LineDrawn } from "./panels";
import type { Placed } from "./placed";

interface Props {
  readonly placed: Pick<Placed, "x" | "y">;
  readonly lines: readonly LineDrawn[];
  readonly palette: Palette;
  readonly radius?: number;
}

/** The points of lines that are marked, hollow where their figures are estimates or preliminary. */
export const Dots = ({ placed: { x, y }, lines, ...look }: Props) =>
  lines.map((line) =>
    dotsOf(line).map(({ period, value, flag }) => (
      <Dot
        key={`${line.key} ${formatPeriod(period)}`}
        x={x(period)}
        y={y(value ?? 0)}
        mark={line.colours(look.palette).mark}
        isHollow={flag !== undefined}
        glyph={line.glyph}
        {...look}
      />
    )),
  );
