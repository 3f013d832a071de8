/** What the data are called where they are listed among others. */
export const dataset = "Двусторонняя торговля и прямые инвестиции, по отчётам каждой стороны";
