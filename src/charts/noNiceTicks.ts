// Recharts chooses round ticks for axes that are not placed yet, even where an axis says `niceTicks="none"`, and brings a
// library of decimals for it. The ticks that are drawn are chosen by the layouts; this module stands in for both, 7 kB.

const none = (): number[] => [];

export const getNiceTickValues = none;
export const getTickValuesFixedDomain = none;
