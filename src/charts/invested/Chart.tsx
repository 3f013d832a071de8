import { OpenBar, Patterns } from "../OpenBar";
import { beforeText, type InvestedLayout, openEnd, type PlacedLine, sizes } from "./layout";
import type { Palette } from "../palette";
import { tickLabel } from "../scale";
import { Label, textWidth } from "../text";

interface Props {
  readonly layout: InvestedLayout;
  readonly palette: Palette;
}

interface BarProps {
  readonly placed: PlacedLine;
  readonly height: number;
  readonly palette: Palette;
}

/** What the reporter says is solid, what the partner says an outline, and a bound has an open end. */
function Bar({ placed: { bar, y, isOpen, isTheirs }, height, palette }: BarProps) {
  if (!bar) return null;
  const [x, length] = [Math.min(bar.from, bar.to), Math.abs(bar.to - bar.from)];
  if (isTheirs)
    return (
      <rect
        x={x + 0.75}
        y={y + 0.75}
        width={Math.max(0.75, length - 1.5)}
        height={height - 1.5}
        fill={palette.ground}
        stroke={palette.fdi}
        strokeWidth={1.5}
      />
    );
  return <OpenBar x={x} y={y} width={Math.max(0.75, length)} height={height} fill={palette.fdi} open={isOpen} />;
}

/** Bars of one measure of direct investment on one scale from zero, a block for each partner. */
export function InvestedChart({ layout, palette }: Props) {
  const { grammar, width, barHeight, zero, axis } = layout;
  // Where texts begin at zero as well, the line is drawn beside bars alone.
  const zeroLine = layout.isNarrow
    ? layout.lines.map(({ y }) => `M${zero} ${y - 3}v${barHeight + 6}`).join("")
    : `M${zero} ${axis.top}V${axis.bottom}`;
  return (
    <svg width={width} height={layout.height} viewBox={`0 0 ${width} ${layout.height}`}>
      <Patterns palette={palette} open={[]} />
      <path
        d={layout.ticks.map(({ x }) => `M${x} ${axis.top}V${axis.bottom}`).join("")}
        stroke={palette.rule}
        fill="none"
      />
      {layout.ticks.map(({ x, value }) => (
        <Label
          key={value}
          x={Math.min(x, width - textWidth(tickLabel(grammar, value / 1e6), 12.5) / 2)}
          y={13}
          fill={palette.ink2}
          size={12.5}
          anchor={x < 12 ? "start" : "middle"}
        >
          {tickLabel(grammar, value / 1e6)}
        </Label>
      ))}
      <path d={zeroLine} stroke={palette.rule2} fill="none" />
      {layout.names.map(({ text, x, y, isName }) => (
        <Label
          key={`${text} ${y}`}
          x={x}
          y={y}
          fill={isName ? palette.ink : palette.ink2}
          size={isName ? sizes.name : sizes.label}
          bold={isName}
          halo={palette.ground}
        >
          {text}
        </Label>
      ))}
      {layout.foot.map((text, i) => (
        <Label key={text} x={0} y={axis.bottom + 22 + 22 * i} fill={palette.ink2} size={sizes.label}>
          {text}
        </Label>
      ))}
      {layout.lines.map((placed) => {
        const { line, y, label, text, bar, isOpen } = placed;
        const end = bar ? Math.max(bar.from, bar.to) + (isOpen ? openEnd : 0) : zero;
        return (
          <g key={line.key}>
            {label.map((part, i) => (
              <Label
                key={part}
                x={layout.labels}
                y={
                  layout.isNarrow
                    ? y - 5 - sizes.line * (label.length - 1 - i)
                    : y + barHeight / 2 + 4.5 + sizes.line * i
                }
                fill={palette.ink2}
                size={sizes.label}
                halo={palette.ground}
              >
                {part}
              </Label>
            ))}
            <Bar placed={placed} height={barHeight} palette={palette} />
            <Label
              x={end + beforeText}
              y={y + barHeight / 2 + 5}
              fill={bar ? palette.ink : palette.ink2}
              bold={bar !== null}
              halo={palette.ground}
            >
              {text}
            </Label>
          </g>
        );
      })}
    </svg>
  );
}
