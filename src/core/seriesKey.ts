import { type Counted, isInvestment } from "./indicators";

// Series and cells of a reporter lie under `partner indicator`, such as `ES exports`.

export const partnerOf = (key: string): string => key.split(" ", 1)[0] ?? "";

/** The partners of some series, each once, in their order. */
export const partnersIn = (keys: Iterable<string>): string[] => [...new Set([...keys].map(partnerOf))];

export const indicatorOf = (key: string): Counted => key.slice(key.indexOf(" ") + 1) as Counted;

/** Whose series lies under a key, and of what. */
export const partnerAndIndicator = (key: string): readonly [partner: string, indicator: Counted] => [
  partnerOf(key),
  indicatorOf(key),
];

/** Whether a series is of direct investment; others are of trade. */
export const isOfInvestment = (key: string): boolean => isInvestment(indicatorOf(key));
