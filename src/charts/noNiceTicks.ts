// Recharts chooses round ticks with a library of decimals. Ticks are chosen by the layouts here, and every axis says
// `niceTicks="none"`; this module stands in for decimal.js-light and its 5 kB.

/** What would be a decimal; the package exports it so. */
// oxlint-disable-next-line import/no-default-export
export default function Decimal(): never {
  throw new RangeError('Ticks are chosen by the layouts: an axis lacks niceTicks="none"');
}
