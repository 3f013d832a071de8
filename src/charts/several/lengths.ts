import type { SeveralModel } from "../../analysis/several";
import { isBound } from "../../core/figure";
import { isFlow } from "../../core/indicators";
import { fade } from "../openEnd";
import { type Axis, linear, logarithmic } from "../ranking/axis";
import { textWidth } from "../text";
import type { Room } from "./columns";
import { numberOf, type Texts } from "./texts";

/** How long the bar of the whole axis can be, so that every bar leaves room for the text behind it. */
function longestIn(room: Room, axis: Axis, texts: readonly Texts[], isBelow: boolean): number {
  const behind = ({ row, value, stated }: Texts) =>
    14 +
    (isBound(row.figure) ? fade : 0) +
    textWidth(value, 14, true) +
    (stated && !isBelow ? 12 + textWidth(stated, 12.5) : 0);
  const lengths = texts.flatMap((text) => {
    const value = numberOf(text.row.figure);
    const at = value === null ? null : axis.place(value);
    return at === null || at <= axis.zero ? [] : (room.to - room.from - behind(text)) / at;
  });
  return Math.max(40, Math.min(room.to - room.from, ...lengths));
}

/**
 * The axis of the figures and of what was stated in a room; where less than a share of it, `least`, were left for the bars,
 * what was stated goes below them.
 */
export function scaled(model: SeveralModel, texts: readonly Texts[], room: Room, isWide: boolean, least: number) {
  const isLog = model.compared.scale === "log" && isFlow(model.measure);
  const values = texts.flatMap(({ row, amounts }) => [
    numberOf(row.figure) ?? 0,
    ...amounts.map(({ value }) => value.toNumber()),
  ]);
  const axis: Axis = isLog ? logarithmic(values) : linear(values, 4);
  const whole = room.to - room.from;
  const isBelow = isWide && longestIn(room, axis, texts, false) < least * whole;
  const fits = ({ value, stated }: Texts) => textWidth(value, 14, true) + textWidth(stated, 12.5) + 28 <= whole;
  const below = isBelow || !texts.every(fits);
  const length = isWide ? longestIn(room, axis, texts, below) : whole;
  const x = (value: number) => {
    const at = axis.place(value);
    return at === null ? room.from : room.from + at * length;
  };
  return { isLog, isBelow: below, x, zero: room.from + axis.zero * length };
}
