/** What the data are called where they are listed among others. */
export const dataset = "Екіжақты сауда және тікелей инвестициялар, әр тараптың есебі бойынша";
