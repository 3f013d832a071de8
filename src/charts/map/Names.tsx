import { listed } from "../../analysis/ranking";
import type { Palette } from "../palette";
import { Label } from "../text";
import { labelSize, lineHeight } from "./labelPlaces";
import type { MapLayout } from "./layout";
import { Outline } from "./Outline";
import { narrow } from "./seen";

interface Props {
  readonly layout: MapLayout;
  readonly palette: Palette;
}

/** The reporter and the chosen partners: outlined, all halos below all lines, so that neighbours stay apart, and named. */
export function Names({ layout, palette }: Props) {
  const { model, labels, frame, zoom } = layout;
  // On a phone a strong line would be wider than Portugal.
  const isSmall = (frame.right - frame.left) * zoom.times < narrow;
  const outlines = [
    ...listed(model).flatMap(({ chosen, area }) =>
      chosen ? [{ code: area.code, colour: palette.accent, strong: isSmall ? 1 : 2 }] : [],
    ),
    { code: model.reporter.code, colour: palette.ink, strong: isSmall ? 1 : 1.25 },
  ];
  return (
    <g>
      {outlines.map(({ code, strong }) => (
        <Outline key={code} code={code} layout={layout} colour={palette.ground} strong={strong + (isSmall ? 1 : 2)} />
      ))}
      {outlines.map((outline) => (
        <Outline key={outline.code} {...outline} layout={layout} />
      ))}
      {labels.map(({ code, lines, bold, box, anchor, leader }) => (
        <g key={code}>
          {leader && (
            <g fill="none">
              <line {...leader} stroke={palette.ground} strokeWidth={3.5} />
              <line {...leader} stroke={palette.ink} />
            </g>
          )}
          {lines.map((line, i) => (
            <Label
              key={line}
              x={{ start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor]}
              y={box.top + 13 + i * lineHeight}
              anchor={anchor}
              fill={palette.ink}
              size={labelSize}
              bold={bold}
              halo={palette.ground}
            >
              {line}
            </Label>
          ))}
        </g>
      ))}
    </g>
  );
}
