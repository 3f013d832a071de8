/** Bytes by name. */
export type Sizes = Record<string, number>;
/** Bytes of each part of a build; `always` names chunks that are imported dynamically and yet at the start. */
export function measure(dist: string, always?: string[]): Sizes;
/** Names of what is larger than its budget, or has none. */
export function overBudget(sizes: Sizes, limits: Sizes): string[];
