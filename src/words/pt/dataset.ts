/** What the data are called where they are listed among others. */
export const dataset = "Comércio bilateral e investimento direto, segundo os relatórios de cada parte";
