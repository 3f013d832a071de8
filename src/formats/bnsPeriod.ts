const month =
  /январ|феврал|март|апрел|(^|\s)ма[йя](\s|$|[-–—])|июн|июл|август|сентябр|октябр|ноябр|декабр|квартал|полугод/;
const wholeYear = /январь\s*[-–—]\s*декабрь/;

export interface SheetPeriod {
  readonly year: string;
  /** Titled January to December, as the first count of a year is; a final count is titled by the year. */
  readonly byMonths: boolean;
}

/** The year a sheet speaks of, from its title and its name, or one sentence that says why there is none. */
export function sheetPeriod(sheetName: string, title: string): SheetPeriod | string {
  const lower = title.toLowerCase();
  const named = /^(?:(\d{1,2})_)?((?:19|20)\d{2})$/.exec(sheetName.trim());
  const byMonths = wholeYear.test(lower);
  const partial = (!byMonths && month.test(lower)) || (named?.[1] !== undefined && Number(named[1]) !== 12);
  if (partial) return `speaks of a part of a year: “${title}”`;
  // A day, as that of publication, is not of what the figures speak.
  const titled = /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/.exec(lower.replace(/\d{2}\.\d{2}\.\d{4}/g, ""))?.[1];
  const year = titled ?? named?.[2];
  if (year === undefined) return "names no year";
  if (named?.[2] !== undefined && named[2] !== year) return `is named ${sheetName} but titled ${year}`;
  return { year, byMonths };
}
