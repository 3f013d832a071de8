import { counting } from "../../language/counted";

/** Before its noun an ordinal in -primero or -tercero is short: “el 3.er puesto”. */
export const beforeNoun = (rank: number): string => `${rank}.${/(^|[^1])1$|3$/.test(String(rank)) ? "er" : "º"}`;

export const { number, many } = counting(".", 5);
