import type { ComparedPartner, CompareModel } from "../../analysis/compare";
import { type Flow, flows } from "../../core/indicators";
import { type Amount, type Figure, type Flag, flagOf } from "../../core/figure";
import type { Grammar } from "../../words/language/grammar";
import { roundTicks } from "../scale";
import { whiskerOf } from "../whisker";
import { type Head, headLines, headSizes, headsOf } from "./heads";
import { type Form, formOf, type Room, rooms } from "./rooms";

/** What a partner takes in the list of investment on a phone: with what was stated, and where nothing was. */
export const investorHeight = 54;
export const silentHeight = 26;

/** A scale from a value to its place between 0 and 1, with its gridlines. */
export interface Domain {
  readonly max: number;
  readonly ticks: readonly { readonly at: number; readonly value: number }[];
  readonly place: (value: number) => number;
}

/** Mark of a stated figure: where it lies, and what its rounding allows. */
export interface StatedMark {
  readonly amount: Amount;
  readonly at: number;
  readonly whisker: Room | null;
}

export interface Lane {
  readonly key: string;
  readonly flow: Flow;
  readonly figure: Figure;
  /** Place of the figure between 0 and 1; null where there is none. */
  readonly at: number | null;
  /** One for each way in which it was stated. */
  readonly stated: readonly StatedMark[];
  readonly flag: Flag | undefined;
  /** Top of the bar. */
  readonly y: number;
}

export interface Block {
  readonly partner: ComparedPartner;
  readonly top: number;
  readonly lanes: readonly Lane[];
  readonly domain: Domain;
  /** How many times a bar of this block is enlarged against the block with the longest scale. */
  readonly magnified: number;
}

export interface CompareLayout {
  readonly form: Form;
  readonly width: number;
  readonly height: number;
  readonly bar: number;
  /** Height of the heads of the columns. */
  readonly head: number;
  readonly heads: readonly Head[];
  readonly amount: Room;
  readonly strip: Room;
  /** Null where nothing was stated of anyone's investment. */
  readonly fdi: Room | null;
  readonly pitch: number;
  readonly blocks: readonly Block[];
  /** Top of the investment list, on a phone; null where it stands beside the bars. */
  readonly fdiTop: number | null;
  readonly keyTop: number;
  readonly largestFdi: number;
}

const forms = {
  wide: { bar: 18, lane: 45, pitch: 194, head: 48, firstLane: 44 },
  dense: { bar: 11, lane: 19, pitch: 78, head: 48, firstLane: 12 },
  medium: { bar: 18, lane: 45, pitch: 252, head: 48, firstLane: 44 },
  narrow: { bar: 14, lane: 54, pitch: 270, head: 26, firstLane: 62 },
} as const;

const number = (figure: Figure): number | null => (figure.kind === "amount" ? figure.value.toNumber() : null);

function linear(values: readonly number[]): Domain {
  const largest = Math.max(0, ...values);
  // Without any amount there is no scale, only where it would begin.
  const ticks = largest === 0 ? [0] : roundTicks(0, largest);
  const max = ticks.at(-1) || 1;
  return { max, ticks: ticks.map((value) => ({ at: value / max, value })), place: (value) => value / max };
}

function logarithmic(values: readonly number[]): Domain {
  const positive = values.filter((value) => value > 0);
  const from = Math.floor(Math.log10(Math.min(...positive, 1e6)));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(...positive, 1e6))));
  const place = (value: number) => (value > 0 ? Math.max(0, (Math.log10(value) - from) / (to - from)) : 0);
  const decades = Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i));
  return { max: 10 ** to, ticks: decades.map((value) => ({ at: place(value), value })), place };
}

/** The figure that a lane draws on the scale of the model. */
const drawn = (model: CompareModel, partner: ComparedPartner, flow: Flow): Figure =>
  model.scale === "share" ? partner.totalShare[flow] : partner.trade[flow].figure;

/** What was stated of a flow, once where several texts say it alike. */
const statedOf = (model: CompareModel, partner: ComparedPartner, flow: Flow): readonly Amount[] =>
  model.scale === "share"
    ? []
    : [...new Map(partner.stated[flow]?.map(({ stated }) => [stated.literal, stated])).values()];

function placed(amount: Amount, place: Domain["place"]): Room | null {
  const whisker = whiskerOf(amount);
  return whisker && { from: place(whisker.lower), to: place(whisker.upper) };
}

function extent(model: CompareModel, partner: ComparedPartner): number[] {
  return flows.flatMap((flow) => {
    const stated = statedOf(model, partner, flow).map((each) => whiskerOf(each)?.upper ?? each.value.toNumber());
    return [number(drawn(model, partner, flow)) ?? 0, ...stated];
  });
}

/** Where everything of a comparison stands, for a drawing of a given width. */
export function layOut(grammar: Grammar, model: CompareModel, width: number, dense = false): CompareLayout {
  const form = formOf(width, dense);
  const investors = model.partners.filter(({ fdi }) => fdi).length;
  const columns = rooms(grammar, form, width, investors > 0);
  const heads = headsOf(grammar, model, form, columns, width);
  const { bar, lane, firstLane } = forms[form];
  const head = forms[form].head + (headLines(heads) - 2) * headSizes.line;
  // With scales of their own every block has the labels of its axis.
  const pitch =
    // Where investment stands below the strip, a block is as much higher.
    forms[form === "medium" && investors === 0 ? "wide" : form].pitch +
    (model.scale === "own" && form !== "narrow" ? 16 : 0);
  const make = model.scale === "log" ? logarithmic : linear;
  const common = make(model.partners.flatMap((partner) => extent(model, partner)));
  // A partner without any amount has no scale of its own.
  const own = model.partners.map((partner) => {
    const values = extent(model, partner);
    return values.some((value) => value > 0) ? linear(values) : common;
  });
  const longest = Math.max(...own.map(({ max }) => max), 0);
  const blocks = model.partners.map((partner, i): Block => {
    const top = head + i * pitch;
    const domain = model.scale === "own" ? (own[i] ?? common) : common;
    const lanes = flows.map((flow, j): Lane => {
      const figure = drawn(model, partner, flow);
      const value = number(figure);
      return {
        key: `${partner.area.code} ${flow}`,
        flow,
        figure,
        at: value === null ? null : domain.place(value),
        stated: statedOf(model, partner, flow).map((amount) => ({
          amount,
          at: domain.place(amount.value.toNumber()),
          whisker: placed(amount, domain.place),
        })),
        flag: flagOf(partner.trade[flow].figure),
        y: top + firstLane + j * lane,
      };
    });
    return { partner, top, lanes, domain, magnified: model.scale === "own" ? longest / domain.max : 1 };
  });
  // Below a dense block there is no room for the labels of the axis; a medium one keeps room for what is said of several bounds.
  const below = form === "dense" ? 20 : form === "medium" && investors === 1 ? -30 : 0;
  const end = head + model.partners.length * pitch + below;
  const fdiTop = form === "narrow" && investors > 0 ? end + 8 : null;
  const keyTop =
    form === "narrow"
      ? fdiTop === null
        ? end
        : fdiTop +
          62 +
          investors * investorHeight +
          (blocks.length - investors) * silentHeight +
          (investors > 1 ? 28 : 0)
      : end + 12;
  return {
    form,
    width,
    height: keyTop + (form === "narrow" ? 74 : 20),
    bar,
    head,
    heads,
    ...columns,
    pitch,
    blocks,
    fdiTop,
    keyTop,
    largestFdi: Math.max(0, ...model.partners.map(({ fdi }) => fdi?.stated.value.toNumber() ?? 0)),
  };
}
