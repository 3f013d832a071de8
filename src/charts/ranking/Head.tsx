import { rankedOf } from "../../words/rankedOf";
import type { Palette } from "../palette";
import { Label, textWidth } from "../text";
import { headSize } from "./columns";
import type { RankingLayout } from "./layout";

interface Props {
  readonly layout: RankingLayout;
  readonly palette: Palette;
}

/** What each column shows. */
export function Head({ layout, palette }: Props) {
  const { grammar, model } = layout;
  const words = rankedOf(grammar);
  const at = (x: number, text: string, anchor: "start" | "end" = "end") => (
    <Label x={x} y={15} fill={palette.ink2} size={headSize} anchor={anchor}>
      {text}
    </Label>
  );
  return (
    <g>
      {layout.form === "wide" ? at(Math.max(28, textWidth(words.rank, headSize)), words.rank) : null}
      {at(
        layout.form === "wide" ? layout.names.from : 0,
        layout.form === "wide" ? words.partner : words.rankAndPartner,
        "start",
      )}
      {at(layout.value, grammar.indicators[model.measure])}
      {layout.share !== null && at(layout.share, words.share)}
      {layout.before !== null &&
        layout.beforeHead.map((line, i, { length }) => (
          <Label
            key={line}
            x={layout.before ?? 0}
            y={length > 1 ? 10 + 14 * i : 15}
            fill={palette.ink2}
            size={headSize}
            anchor="end"
          >
            {line}
          </Label>
        ))}
    </g>
  );
}
