import { type Instead, type Notice, type Part, parts, usualFactor } from "../core/question";
import { codeOfMeasure, keys, measuredBy, partnersOf, type Values } from "./keys";
import { cleaned, readLink } from "./link";
import type { View } from "./chosen";

const brief = (text: string, most = 40) => {
  // Letters that would turn the sentence round them, or be seen as nothing.
  const shown = text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "·");
  return shown.length > most ? `${shown.slice(0, most - 1)}…` : shown;
};

const usual: Instead = { kind: "usual" };

const isAbout = (text: string): boolean => cleaned(text).toLowerCase() === "about";

/** Whether a query string asks for the page on how to read the figures, in the place of an answer. */
export const asksAbout = (query: string): boolean => readLink(query).get("view")?.every(isAbout) ?? false;

/** Reads a query string as it was meant; what it cannot take falls back to the default, and what is not as it stood is reported. */
export function parseView(query: string): { readonly view: View; readonly notices: readonly Notice[] } {
  const link = readLink(query);
  // The page on how to read the figures asks nothing.
  if (link.get("view")?.every(isAbout)) link.delete("view");
  const plain = new URLSearchParams(query);
  const notices: Notice[] = [];
  let isMended = [...link].some(([part, values]) => {
    const all = plain.getAll(part);
    return values.length !== all.length || values.some((value, i) => value !== all[i]);
  });
  const read = <P extends Part>(part: P): Values[P] => {
    const { parse, format, usual: otherwise, nearest } = keys[part];
    const values = link.get(part) ?? [];
    if (values.length > 1) isMended = true;
    for (const text of values)
      for (const form of [text, cleaned(text)]) {
        const value = parse(form);
        if (value === null) continue;
        if (format(value) !== text) isMended = true;
        return value;
      }
    const [asked] = values;
    if (asked === undefined) return otherwise;
    const near = nearest?.(asked);
    if (near) {
      const code = `${part}=${format(near)}`;
      notices.push({ part, asked: brief(`${part}=${asked}`), reason: "mended", instead: { kind: "code", code } });
      return near;
    }
    notices.push({
      part,
      asked: brief(asked),
      reason: "not understood",
      instead:
        part === "reporter" || part === "factor"
          ? { kind: "code", code: typeof otherwise === "string" ? otherwise : usualFactor }
          : usual,
    });
    return otherwise;
  };
  const partners = (): readonly string[] => {
    const values = link.get("partners") ?? [];
    if (values.length > 1) isMended = true;
    if (values.length === 0) return keys.partners.usual;
    const { codes, bad, isClean } = partnersOf(values);
    if (!isClean) isMended = true;
    if (bad.length > 0)
      notices.push({
        part: "partners",
        asked: brief(bad.join(", ")),
        reason: "not understood",
        instead: codes.length > 0 ? { kind: "others" } : usual,
      });
    return codes.length > 0 || bad.length === 0 ? codes : keys.partners.usual;
  };
  const view: View = {
    view: read("view"),
    reporter: read("reporter"),
    partners: partners(),
    periods: read("year"),
    ...measuredBy(read("measure")),
    scale: read("scale"),
    group: read("group"),
    order: read("order"),
    form: read("form"),
    without: read("without"),
    members: read("members"),
    factor: read("factor"),
    source: read("source"),
    text: read("text"),
    lang: read("lang"),
    theme: read("theme"),
  };
  if (isMended) {
    const code = formatView(view, [...link.keys()]).slice(1);
    notices.unshift({
      part: "link",
      asked: brief(query.replace(/^\?/, ""), 120),
      reason: "mended",
      instead: { kind: "code", code },
    });
  }
  return { view, notices };
}

/** What an address without any part asks. */
export const defaultView: View = parseView("").view;

/** The query string of a view, with every part that differs from the default and those that are asked for; "" for the default view. */
export function formatView(view: View, also: readonly Part[] = []): string {
  const values: Values = { ...view, year: view.periods, measure: codeOfMeasure(view) };
  // Each key writes values of a type of its own.
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  const written = <P extends Part>(part: P): string[] => {
    const { format, usual: otherwise } = keys[part];
    const value = values[part];
    if (value === null) return [];
    const text = format(value);
    // Of another reporter those that no link names are others.
    const isNamed = part === "partners" && view.reporter !== keys.reporter.usual && value !== otherwise;
    return isNamed || also.includes(part) || otherwise === null || text !== format(otherwise)
      ? [`${part}=${text}`]
      : [];
  };
  const all = parts.flatMap(written);
  return all.length > 0 ? `?${all.join("&")}` : "";
}

/** The query string of that page, which keeps the question beneath it but for its view. */
export const formatAbout = (view: View): string =>
  `?view=about${formatView({ ...view, view: keys.view.usual }).replace("?", "&")}`;
