import type { Palette } from "../palette";
import { Label } from "../text";
import { headingLine, headingSizes } from "./heads";
import type { MirrorLayout } from "./layout";

/** What each column shows, and in which unit. */
export const Headings = ({ layout, palette }: { readonly layout: MirrorLayout; readonly palette: Palette }) =>
  layout.headings.map(({ x, title, note }) => (
    <g key={x}>
      {title.map((text, i) => (
        <Label key={text} x={x} y={14 + headingLine * i} fill={palette.ink} size={headingSizes.title} bold>
          {text}
        </Label>
      ))}
      {note.map((text, i) => (
        <Label key={text} x={x} y={16 + headingLine * (title.length + i)} fill={palette.ink2} size={headingSizes.note}>
          {text}
        </Label>
      ))}
    </g>
  ));
