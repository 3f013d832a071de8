import { halfOf, monthOf, parsePeriod, type Period, quarterOf, yearly } from "../core/period";

/** `2025`, `2025-A1`, `2025-M01`, `2025M1`, `2025-Q1`, `2025-S1` and, as ISO has it, `2025-01`; null for anything else. */
export function sdmxPeriod(text: string): Period | null {
  const [, written = "", letter = "", digits] = /^((?:19|20)\d\d)(?:-?([AMQS])(\d{1,2}))?$/i.exec(text) ?? [];
  const [year, number] = [Number(written), Number(digits)];
  if (written === "") {
    const period = parsePeriod(text);
    return period.ok && period.value.kind === "month" ? period.value : null;
  }
  if (letter === "") return yearly(year);
  const most = { A: 1, M: 12, Q: 4, S: 2 }[letter.toUpperCase()] ?? 0;
  if (number < 1 || number > most) return null;
  if (most === 1) return yearly(year);
  return most === 12 ? monthOf(year, number) : most === 4 ? quarterOf(year, number) : halfOf(year, number);
}
