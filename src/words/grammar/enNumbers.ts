const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
/** A number in words up to ten. */
export const count = (n: number): string => small[n] ?? String(n).replace(/\B(?=(\d{3})+$)/g, ",");
