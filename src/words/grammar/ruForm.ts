const rules = new Intl.PluralRules("ru");

/** One of three forms by the number: 1 раз, 2 раза, 5 раз; decimals take the second. */
export const form = (n: number, one: string, few: string, many: string): string => {
  const category = rules.select(n);
  return category === "one" ? one : category === "many" ? many : few;
};

/** The genitive behind a number: из 21 партнёра, из 22 партнёров. */
export const genitiveOf = (n: number, one: string, many: string): string => (rules.select(n) === "one" ? one : many);
