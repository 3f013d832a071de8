// d3-scale runs from one colour, date or text to another, and brings d3-color for it. The scales here run from number
// to number; this module stands in for d3-interpolate and its 3 kB.

type Interpolate = (from: number, to: number) => (at: number) => number;

export const interpolateNumber: Interpolate = (from, to) => (at) => from * (1 - at) + to * at;
export const interpolate = interpolateNumber;
export const interpolateRound: Interpolate = (from, to) => (at) => Math.round(from * (1 - at) + to * at);
/** Named by scales of several colours, which are not drawn here. */
export const piecewise = (): never => {
  throw new RangeError("Scales in pieces need the whole of d3-interpolate");
};
