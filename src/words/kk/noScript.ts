/** What a page says that cannot be used. */
export const noScript = "Бұл — әдепкі сұрақ пен оның жауабы. Басқа сұрақ қою үшін бетке JavaScript керек.";
