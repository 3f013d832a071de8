/** US dollars. No country's trade in a year with one other came to a third of it, and none's with all others to a half. */
const most = { partner: 2e12, world: 1e13 } as const;

/** US dollars. No country holds a quarter of it in one other, and none a third of it in all others. */
const mostHeld = { partner: 1e13, world: 2e13 } as const;

/** Why an amount in US dollars cannot be a year's trade, as dollars that were taken for millions; null where it can. */
export function beyondTrade(dollars: number, partner: string): string | null {
  if (dollars <= (partner === "W00" ? most.world : most.partner)) return null;
  return "is more than any country trades in a year; are the figures in the unit that the file names?";
}

/** The same of what is held of direct investment. */
export function beyondPosition(dollars: number, partner: string): string | null {
  if (dollars <= (partner === "W00" ? mostHeld.world : mostHeld.partner)) return null;
  return "is more than any country has invested in others; are the figures in the unit that the file names?";
}
