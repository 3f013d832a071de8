const amounts = /(?:(тыс|млн|миллион|млрд)[а-я]*\.? ?)?(долл|\$|usd|евро|тенге)/gi;
const stems = { thousand: ["тыс"], million: ["млн", "миллион"] } as const;

/** Whether a title says that figures are thousands, or millions, of US dollars, in whatever spelling, and nothing else beside it. */
export function saysDollars(title: string, size: keyof typeof stems): boolean {
  const found = [...title.matchAll(amounts)].map(([, of = "", currency = ""]) => [of, currency] as const);
  const sized = found.filter(([of]) => of !== "");
  return (
    sized.length > 0 &&
    sized.every(([of]) => stems[size].some((stem) => stem === of.toLowerCase())) &&
    found.every(([, currency]) => !/евро|тенге/i.test(currency))
  );
}
