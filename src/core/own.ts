/** What a table has under a key that comes from outside; what every object inherits, such as `constructor`, is nothing of its own. */
export const own = <T>(table: Readonly<Partial<Record<string, T>>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
