// Recharts looks a scale up by its name among all of d3-scale, so that no bundler can leave out the calendars and colour
// ramps behind the others. The charts here are linear or banded; this module stands in for the whole.
export { scaleBand, scaleLinear, scaleOrdinal, scalePoint } from "d3-scale";
