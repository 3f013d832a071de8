import { type AnyIndicator, type Flow, isFlow, isInvestment } from "../../core/indicators";
import { light, type Palette } from "../palette";

type Ramp = readonly [string, string, string, string, string, string];

const lightRamps: Readonly<Record<Flow | "investment", Ramp>> = {
  turnover: ["#E6E6E0", "#CBCBC4", "#A9A9A2", "#83837D", "#595955", "#262624"],
  exports: ["#E1E9F2", "#BED0E3", "#8FB0CF", "#5B8BB7", "#2E6495", "#0F3A5F"],
  imports: ["#FBE6DA", "#F8C8AA", "#F4A174", "#E4763A", "#BC4A12", "#7A2C06"],
  investment: ["#F6E4EC", "#E8BBD0", "#D893B4", "#B9588A", "#93286A", "#5E0E3A"],
};

const darkRamps: typeof lightRamps = {
  turnover: ["#2B2E31", "#45494C", "#64686A", "#898D8E", "#B4B7B7", "#ECECE8"],
  exports: ["#1E2C39", "#29475F", "#38688F", "#5188B6", "#7DACD5", "#C2DFF7"],
  imports: ["#33241C", "#563423", "#844A27", "#B86030", "#E8854E", "#FDC7A8"],
  investment: ["#33202B", "#552C43", "#80395F", "#AA5583", "#D07BA6", "#F4C6DC"],
};

/** Colours of the steps, from the lowest; a balance runs from deficit, in the hue of imports, to surplus. */
export function rampOf(measure: AnyIndicator, palette: Palette): readonly string[] {
  const ramps = palette.ground === light.ground ? lightRamps : darkRamps;
  if (isFlow(measure)) return ramps[measure];
  if (isInvestment(measure)) return ramps.investment;
  const [, d1, , d3, , d5] = ramps.imports;
  const [, s1, , s3, , s5] = ramps.exports;
  return [d5, d3, d1, ramps.turnover[0], s1, s3, s5];
}

/** The light that a colour gives, from 0 to 1 (WCAG 2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** The colour of a border on land of a colour, seen between neighbours of one step: the one of two that stands out more. */
export const borderOn = ({ ground, ink2 }: Palette, fill: string): string =>
  contrast(ground, fill) >= contrast(ink2, fill) ? ground : ink2;

/** The lines over land of which nothing was reported, seen on the ground and beside the lowest step. */
export const hatchOf = (palette: Palette): string => (palette.ground === light.ground ? "#7A7A75" : "#85898A");
