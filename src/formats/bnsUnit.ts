const amounts = /(?:(тыс|млн|млрд)[а-я]*\.? ?)?(долл|\$|usd|евро|тенге)/gi;

/** Whether a title says that figures are thousands of US dollars, in whatever spelling, and nothing else beside it. */
export function saysThousandDollars(title: string): boolean {
  const found = [...title.matchAll(amounts)].map(([, size = "", currency = ""]) => [size, currency] as const);
  const sized = found.filter(([size]) => size !== "");
  return (
    sized.length > 0 &&
    sized.every(([size]) => size.toLowerCase() === "тыс") &&
    found.every(([, currency]) => !/евро|тенге/i.test(currency))
  );
}
