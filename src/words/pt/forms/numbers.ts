import { counting } from "../../language/counted";
import { noBreak } from "../../language/shared";

export const { number, many } = counting(noBreak, 5);
