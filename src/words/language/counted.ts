/** The digits of a whole number with what stands between thousands, where there are so many of them or more. */
export const grouped = (digits: string, separator: string, from: number): string =>
  digits.length < from ? digits : digits.replace(/\B(?=(\d{3})+$)/g, separator);

/** Whole numbers of a language with two forms of a word, alone and before one of them: `7,204`, `1 figure`. */
export const counting = (separator: string, from: number) => {
  const number = (count: number): string => grouped(String(count), separator, from);
  return {
    number,
    many: (count: number, one: string, several: string): string => `${number(count)} ${count === 1 ? one : several}`,
  };
};
