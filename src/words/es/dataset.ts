/** What the data are called where they are listed among others. */
export const dataset = "Comercio bilateral e inversión directa, según los informes de cada parte";
