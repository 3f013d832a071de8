import { counting } from "../counted";
import { noBreak } from "./shared";

export const { number, many } = counting(noBreak, 5);
