import { monthOf, type Period } from "../core/period";

const months = "january february march april may june july august september october november december".split(" ");

/** `Apr. 2019`, `201904`, `2019-04`, `201904-Apr. 2019`; a year where it is a whole one (`2019`, `201952-Jan.-Dec. 2019`). */
export function comextPeriod(text: string): Period | { readonly whole: string } | null {
  const [, year = "", month = ""] = /^(\d{4})-?M?(\d\d)(?:-.*)?$/.exec(text) ?? [];
  const number = Number(month);
  if (month === "52") return { whole: year };
  if (month !== "") return number >= 1 && number <= 12 ? monthOf(Number(year), number) : null;
  const [, whole] = /^(?:Jan\.?-Dec\.? )?(\d{4})$/.exec(text) ?? [];
  if (whole !== undefined) return { whole };
  const [, name = "", of] = /^([A-Za-z]{3,9})\.? (\d{4})$/.exec(text) ?? [];
  const index = months.findIndex((each) => each.startsWith(name.toLowerCase()));
  return of !== undefined && index >= 0 ? monthOf(Number(of), index + 1) : null;
}
