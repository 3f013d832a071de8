/** Year, month from 0 and day of an ISO date. */
export function dayOf(iso: string): readonly [number, number, number] {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return [year, month - 1, day];
}
