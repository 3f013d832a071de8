import { flowOf } from "./frames";
import type { Written } from "./periods";
import { figureOf, hasTag, isLedByFrom, isSign, isSoft, type Sentence } from "./sentence";

/** How a time stands: what is spoken of from there on, what a change starts from, what is said of one figure alone. */
export type TimeRole = "now" | "base" | "bound";

/** Whether a sign of comparison stands before a time, past small words. */
function isComparedAt(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const item = sentence[i];
    if (hasTag(item, "than")) {
      // "over" and "on" compare only behind a percentage, "from" only behind a figure.
      const isAmbiguous = hasTag(item, "in", "fromAmount", "over") && !hasTag(item, "up", "down", "more", "less");
      if (!isAmbiguous) return true;
      // "25% das vendas ao exterior em 2018": another noun stands between.
      if (sentence.slice(i + 1, at).some((each) => hasTag(each, "whole") || flowOf(each) !== null)) return false;
      return sentence.slice(Math.max(0, i - 3), i).some((each) => {
        const figure = figureOf(each);
        return figure !== null && (figure.kind === "percent" || figure.kind === "times" || figure.kind === "points");
      });
    }
    const isPassed = (item?.kind === "word" && !hasTag(item, "up", "down")) || item?.kind === "time";
    if (!isPassed) return false;
  }
  return false;
}

/** Whether the figure that a time follows is itself what a change starts from: "from $5.6 billion in 2021". */
function followsBase(sentence: Sentence, at: number): boolean {
  // "2021 жылғы 118 миллионнан 2023 жылы 200 миллионға": a time right before a figure is its own.
  if (figureOf(sentence[at + 1])) return false;
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    if (figureOf(sentence[i])) {
      const next = sentence.findIndex((item, j) => j > at && item.kind === "figure");
      const isCompared = [1, 2].some(
        (back) =>
          hasTag(sentence[i - back], "than") && !hasTag(sentence[i - back], "in", "fromAmount", "over", "increment"),
      );
      return isCompared || isLedByFrom(sentence, i, next < 0 ? sentence.length : next);
    }
    if (isSoft(sentence[i])) return false;
  }
  return false;
}

const isPast = (date: Written | null, year: number): boolean => date !== null && year <= date.year;

/** Whether a time stands right behind a change: "рост на 5% к 2022 году", "(+5% к 2022 году)". */
const isOfChange = (sentence: Sentence, at: number): boolean =>
  [1, 2].some((back) => ["percent", "times"].includes(figureOf(sentence[at - back])?.kind ?? ""));

/** Whether what a time is of is so many times less: "three times that of 2020", "o triplo de 2021". */
function isTimesOf(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const item = sentence[i];
    const figure = figureOf(item);
    if (figure) {
      const isChange = sentence.slice(Math.max(0, i - 3), i).some((each) => hasTag(each, "up", "down"));
      return figure.kind === "times" && !isChange && sentence.slice(i + 1, at).some((each) => hasTag(each, "of"));
    }
    if (item?.kind !== "word" || isSoft(item)) return false;
  }
  return false;
}

/** The role of each time of a sentence, by its position. */
export function timeMarks(sentence: Sentence, date: Written | null): ReadonlyMap<number, TimeRole> {
  const roles = new Map<number, TimeRole>();
  sentence.forEach((item, at) => {
    if (item.kind !== "time") return;
    const { said } = item.time;
    const isAfter = [1, 2].some((ahead) => hasTag(sentence[at + ahead], "thanAfter"));
    const isBase =
      isAfter ||
      isComparedAt(sentence, at) ||
      isTimesOf(sentence, at) ||
      said.kind === "yearBefore" ||
      said.kind === "yearsBefore" ||
      said.kind === "monthBefore";
    if (isBase) roles.set(at, "base");
    else if (said.kind === "same") roles.set(at, said.year === null && item.depth === 0 ? "bound" : "base");
    else if (said.kind === "deadline" && isPast(date, said.year) && isOfChange(sentence, at)) roles.set(at, "base");
    else if (item.depth > 0 || said.kind === "inYears" || followsBase(sentence, at)) roles.set(at, "bound");
    else if (said.kind === "deadline" && !isPast(date, said.year)) roles.set(at, "bound");
    else roles.set(at, "now");
  });
  return roles;
}

/** Whether a time stands alone in a bracket: "$2.4 billion (2021)". */
export const isAlone = (sentence: Sentence, at: number): boolean =>
  isSign(sentence[at - 1], /^\($/) && isSign(sentence[at + 1], /^\)$/);
