const flags: Readonly<Record<string, string>> = { s: "E", r: "A", c: "Q", z: "M" };
/** Of several flags the one that says most, as the guidelines of SDMX rank them. */
const rank = Array.from("BOMLHQJSDIFEPNUVGA");

/** The letter of SDMX for a status or for Eurostat's flags, which may stand together (`bd`); A for what is not known. */
export function statusOf(code: string): string {
  if (/^[A-QS-W]$/.test(code)) return code;
  const letters = Array.from(code.slice(0, 8)).map((flag) =>
    Object.hasOwn(flags, flag) ? flags[flag] : flag.toUpperCase(),
  );
  return rank.find((letter) => letters.includes(letter)) ?? "A";
}
