/** What the data are called where they are listed among others. */
export const dataset = "Bilateral trade and direct investment, as each side reports them";
