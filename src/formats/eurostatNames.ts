/** Members of the European Union and the United Kingdom, as Eurostat has called them. */
const members =
  "AT Austria|BE Belgium|BG Bulgaria|CY Cyprus|CZ Czechia|CZ Czech Republic|DE Germany|DK Denmark|EE Estonia|ES Spain|" +
  "FI Finland|FR France|GB United Kingdom|GR Greece|HR Croatia|HU Hungary|IE Ireland|IE Ireland (Eire)|IT Italy|" +
  "LT Lithuania|LU Luxembourg|LV Latvia|MT Malta|NL Netherlands|PL Poland|PT Portugal|RO Romania|SE Sweden|SI Slovenia|" +
  "SK Slovakia|SK Slovak Republic";
const partners = "KZ Kazakhstan";

type Names = ReadonlyMap<string, string>;

/** Names, and the codes themselves, to ISO alpha-2; Eurostat has two codes of its own. */
const namesOf = (table: string): Names =>
  new Map(
    table.split("|").flatMap((entry) => {
      const [code, name] = [entry.slice(0, 2), entry.slice(3)];
      return [[code, code] as const, [name.toUpperCase(), code] as const];
    }),
  );

const memberNames: Names = new Map([...namesOf(members), ["EL", "GR"], ["UK", "GB"]]);
const partnerNames = namesOf(partners);

/**
 * The code of a name: alone, beside its code, or with what it includes. Any other bracket says which part of a country
 * is meant (“United Kingdom (Northern Ireland)”), and a part is not the country.
 */
function codeOf(text: string, names: Names): string | null {
  const upper = text.toUpperCase();
  const whole = names.get(upper);
  if (whole !== undefined) return whole;
  const [, before = "", after = ""] = /^([A-Z]{2}) ?[:-] ?(.+)$/.exec(upper) ?? [];
  const [, name = "", bracket = ""] = /^(.+?) \((.+)\)$/.exec(upper) ?? [];
  if (before !== "") return agree(names.get(before), codeOf(after, names));
  if (name === "") return null;
  return bracket.startsWith("INCL. ") ? (names.get(name) ?? null) : agree(names.get(bracket), names.get(name) ?? null);
}

const agree = (code: string | undefined, other: string | null): string | null =>
  code !== undefined && code === other ? code : null;

export const memberCode = (text: string): string | null => codeOf(text, memberNames);
export const partnerCode = (text: string): string | null => codeOf(text, partnerNames);

/** Whether a name that stands for no partner here begins with that of one: a part of it, or a spelling unknown. */
export const resemblesPartner = (text: string): boolean =>
  [...partnerNames.keys()].some((name) => name.length > 2 && text.toLowerCase().includes(name.toLowerCase()));

/** The European Union and the euro area in their many compositions, which are sums over members. */
export const isSum = (text: string): boolean =>
  /^(?:(?:european union|euro area)\b|(?:extra|intra)-eu|(?:eu|ea)\d*(?:_\w+)?$)/i.test(text);
