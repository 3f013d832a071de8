import type { Palette } from "../palette";
import { Label, textWidth } from "../text";
import { headSizes } from "./heads";
import type { CompareLayout } from "./layout";

/** What each column shows, and in which unit. */
export function Headings({ layout, palette }: { layout: CompareLayout; palette: Palette }) {
  const { heads, form, width } = layout;
  return heads.map(({ x, title, note }) => {
    const below = 14 + title.length * headSizes.line;
    const beside = form === "narrow";
    const [first = ""] = note;
    return (
      <g key={x}>
        {title.map((text, i) => (
          <Label key={text} x={x} y={14 + i * headSizes.line} fill={palette.ink} size={headSizes.title} bold>
            {text}
          </Label>
        ))}
        {beside &&
          textWidth(title.join(" "), headSizes.title, true) + textWidth(first, headSizes.note) + 12 < width && (
            <Label x={width} y={14} fill={palette.ink2} size={headSizes.note} anchor="end">
              {first}
            </Label>
          )}
        {!beside &&
          note.map((text, i) => (
            <Label key={text} x={x} y={below + i * headSizes.line} fill={palette.ink2} size={headSizes.note}>
              {text}
            </Label>
          ))}
      </g>
    );
  });
}
