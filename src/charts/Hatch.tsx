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

/** A bar in the key, as of an estimate or preliminary. */
export const FlagKey = ({ palette }: { readonly palette: Palette }) =>
  [palette.ink2, overFlagged].map((fill) => <path key={fill} d="M0 2h24v12H0z" fill={fill} />);
