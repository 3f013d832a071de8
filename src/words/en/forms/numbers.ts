import { counting, grouped } from "../../language/counted";

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
/** A number in words up to ten. */
export const count = (n: number): string => small[n] ?? grouped(String(n), ",", 4);

export const { number, many } = counting(",", 4);
