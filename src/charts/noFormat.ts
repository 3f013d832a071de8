// Scales of d3 can write their own ticks with d3-format. Ticks are written in words/ here, and Recharts asks no scale to
// write; this module stands in for d3-format and its 2 kB.

const unused = (): never => {
  throw new RangeError("Ticks are written by the charts, not by their scales");
};

export const format = unused;
export const formatPrefix = unused;
export const formatSpecifier = unused;
export const precisionFixed = unused;
export const precisionPrefix = unused;
export const precisionRound = unused;
