import { previous } from "../../core/period";
import { rankedOf } from "../../words/rankedOf";
import type { Palette } from "../palette";
import { Label, textWidth } from "../text";
import type { RankingLayout } from "./layout";

interface Props {
  readonly layout: RankingLayout;
  readonly palette: Palette;
}

interface BeforeHeadProps {
  readonly text: string;
  readonly layout: RankingLayout;
  readonly x: number;
  readonly palette: Palette;
}

/** The head of the last column, in two lines where it is long, smaller where it still is. */
function BeforeHead({ text, layout, x, palette }: BeforeHeadProps) {
  const room = x - (layout.share ?? layout.value) - 14;
  const words = text.split(" ");
  const cuts = words.map((_, i) => [words.slice(0, i).join(" "), words.slice(i).join(" ")]);
  const wide = (lines: readonly string[]) => Math.max(...lines.map((line) => textWidth(line, 12.5)));
  const [first] = wide([text]) <= room ? [[text]] : cuts.toSorted((a, b) => wide(a) - wide(b));
  const lines = first ?? [text];
  return lines.map((line, i) => (
    <Label
      key={line}
      x={x}
      y={lines.length > 1 ? 10 + 14 * i : 15}
      fill={palette.ink2}
      size={Math.min(12.5, (12.5 * room) / wide(lines))}
      anchor="end"
    >
      {line}
    </Label>
  ));
}

/** What each column shows. */
export function Head({ layout, palette }: Props) {
  const { grammar, model } = layout;
  const words = rankedOf(grammar);
  const at = (x: number, text: string, anchor: "start" | "end" = "end") => (
    <Label x={x} y={15} fill={palette.ink2} size={12.5} anchor={anchor}>
      {text}
    </Label>
  );
  return (
    <g>
      {layout.form === "wide" ? at(Math.max(28, textWidth(words.rank, 12.5)), words.rank) : null}
      {at(
        layout.form === "wide" ? layout.names.from : 0,
        layout.form === "wide" ? words.partner : words.rankAndPartner,
        "start",
      )}
      {at(layout.value, grammar.indicators[model.measure])}
      {layout.share !== null && at(layout.share, words.share)}
      {layout.before !== null && model.comparable && (
        <BeforeHead text={words.rankIn(previous(model.period))} layout={layout} x={layout.before} palette={palette} />
      )}
    </g>
  );
}
