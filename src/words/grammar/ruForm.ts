const rules = new Intl.PluralRules("ru");

/** One of three forms by the number: 1 раз, 2 раза, 5 раз; decimals take the second. */
export const form = (n: number, one: string, few: string, many: string): string => {
  const category = rules.select(n);
  return category === "one" ? one : category === "many" ? many : few;
};
