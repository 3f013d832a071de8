import type { Flag } from "../core/figure";
import type { Grammar } from "../words/language/grammar";
import type { Palette } from "./palette";

interface Props {
  readonly id: string;
  readonly fill: string;
  readonly line?: number;
  readonly pitch?: number;
}

/** Slanting lines as a pattern. */
export const Hatch = ({ id, fill, line = 2.6, pitch = 5 }: Props) => (
  <pattern id={id} width={pitch} height={pitch} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width={line} height={pitch} fill={fill} />
  </pattern>
);

/** Lies over what is an estimate, or preliminary. */
export const overFlagged = "url(#flagged)";

export const FlaggedHatch = ({ palette }: { readonly palette: Palette }) => (
  <Hatch id="flagged" fill={palette.ground} line={1} pitch={6} />
);

/** A bar in the key. */
export const flagKey = (grammar: Grammar, flag: Flag, palette: Palette) => ({
  text: grammar.source.flags[flag],
  width: 24,
  mark: [palette.ink2, overFlagged].map((fill) => <path key={fill} d="M0 2h24v12H0z" fill={fill} />),
});
