import { type ScaleLinear, scaleLinear } from "d3-scale";
import { type ComparedPartner, type CompareModel, withoutStated } from "../../analysis/compare";
import { type Amount, type Figure, flagOf } from "../../core/figure";
import { type Flow, flows } from "../../core/indicators";
import type { Grammar } from "../../words/language/grammar";
import { type DrawingForm, usualForm } from "../drawing";
import { textWidth } from "../text";
import { keyHeight, type PlacedEntry, placeKey } from "../keyRows";
import { fade } from "../openEnd";
import { whiskerOf } from "../whisker";
import { type Head, headLines, headSizes, headsOf } from "./heads";
import { keyOf, type KeyMark } from "./key";
import { type Form, formOf, type Room, type Rooms, rooms } from "./rooms";
import { endText } from "./texts";
import { type AmountScale, amountScales, most } from "./scales";
import type { StatedMark, Lane, Block } from "./block";

/** What a partner takes in the list of investment on a phone: with what was stated, and where nothing was. */
const investorHeight = 54;
const silentHeight = 26;

export interface CompareLayout {
  readonly grammar: Grammar;
  readonly model: CompareModel;
  readonly form: Form;
  readonly width: number;
  readonly height: number;
  readonly bar: number;
  /** Height of the heads of the columns. */
  readonly head: number;
  readonly heads: readonly Head[];
  /** Where the names of flows begin. */
  readonly flowNames: number;
  readonly amount: Room;
  readonly strip: Room;
  /** Null where nothing was stated of anyone's investment. */
  readonly fdi: Room | null;
  readonly pitch: number;
  readonly blocks: readonly Block[];
  readonly stripHeight: number;
  /** From percent to pixels of the strip. */
  readonly shares: ScaleLinear<number, number>;
  /** From dollars to pixels of the bars of investment; null where there are none. */
  readonly invested: ScaleLinear<number, number> | null;
  /** Top of the investment list, on a phone; null where it stands beside the bars. */
  readonly investmentTop: number | null;
  readonly keyTop: number;
  readonly key: readonly PlacedEntry<KeyMark>[];
}

const forms = {
  wide: { bar: 18, lane: 45, pitch: 194, head: 48, firstLane: 44 },
  dense: { bar: 11, lane: 19, pitch: 78, head: 48, firstLane: 12 },
  medium: { bar: 18, lane: 45, pitch: 252, head: 48, firstLane: 44 },
  narrow: { bar: 14, lane: 54, pitch: 270, head: 26, firstLane: 62 },
} as const;

const number = (figure: Figure): number | null => (figure.kind === "amount" ? figure.value.toNumber() : null);

const invested = ({ fdi }: ComparedPartner): number | null => fdi?.stated.value.toNumber() ?? null;

/** The figure that a lane draws on the scale of the model. */
const drawn = (model: CompareModel, partner: ComparedPartner, flow: Flow): Figure =>
  model.scale === "share" ? partner.totalShare[flow] : partner.trade[flow].figure;

/** What was stated of a flow, once where several texts say it alike. */
const statedOf = (model: CompareModel, partner: ComparedPartner, flow: Flow): readonly Amount[] =>
  model.scale === "share"
    ? []
    : [...new Map(partner.stated[flow]?.map(({ stated }) => [stated.literal, stated])).values()];

function markOf(amount: Amount, { x }: AmountScale): StatedMark {
  const whisker = whiskerOf(amount);
  return {
    amount,
    x: x(amount.value.toNumber()),
    whisker: whisker && { from: x(whisker.lower), to: x(whisker.upper) },
  };
}

function extent(model: CompareModel, partner: ComparedPartner): number[] {
  return flows.flatMap((flow) => {
    const stated = statedOf(model, partner, flow).map((each) => whiskerOf(each)?.upper ?? each.value.toNumber());
    return [number(drawn(model, partner, flow)) ?? 0, ...stated];
  });
}

/** Tops of the bars of investment, block by block: beside the bars, below the strip, or in a list on a phone. */
function fdiTops({ partners }: CompareModel, form: Form, firstLanes: readonly number[], listTop: number): number[] {
  if (form !== "narrow") return firstLanes.map((y) => (form === "medium" ? y + 84 : y));
  let y = listTop + 76;
  return partners.map(({ fdi }) => {
    const top = y;
    y += fdi ? investorHeight : silentHeight;
    return top;
  });
}

/** Where the axis of dense bars ends, so that what stands behind a bar, with what was stated, does not reach the composition. */
function endOfAxis(grammar: Grammar, model: CompareModel, extents: readonly number[][], { amount, strip }: Rooms) {
  const room = strip.from - 28 - amount.from;
  const lengths = amountScales(model.scale, extents, { from: 0, to: 1 }).flatMap(({ x }, i) =>
    flows.flatMap((flow) => {
      const partner = model.partners[i];
      if (!partner) return [];
      const [figure, stated] = [drawn(model, partner, flow), statedOf(model, partner, flow)];
      const behind = textWidth(endText(grammar, model, figure, stated), 13, true);
      const reach = [number(figure) ?? 0, ...stated.map(({ value }) => value.toNumber())];
      return (room - behind) / Math.max(...reach.map(x));
    }),
  );
  return amount.from + Math.max(80, Math.min(amount.to - amount.from, ...lengths));
}

/** Dense blocks of a low frame. */
const lean = { bar: 11, lane: 17, pitch: 62, head: 48, firstLane: 10 } as const;

/** How many times as high as they must be blocks become, to fill a frame. */
const highest = 1.5;

/** Where everything of a comparison stands, for a drawing of a given width in pixels. */
export function layOut(grammar: Grammar, asked: CompareModel, width: number, asDrawn = usualForm): CompareLayout {
  const layout = laidOut(grammar, asked, width, asDrawn, 1);
  const { form, blocks, pitch, height } = layout;
  if (asDrawn.room === null || form === "narrow" || blocks.length === 0) return layout;
  const times = Math.min(highest, 1 + (asDrawn.room - height) / (blocks.length * pitch));
  return times > 1 ? laidOut(grammar, asked, width, asDrawn, times) : layout;
}

function laidOut(
  grammar: Grammar,
  asked: CompareModel,
  width: number,
  asDrawn: DrawingForm,
  times: number,
): CompareLayout {
  const model = asDrawn.stated ? asked : withoutStated(asked);
  const form = formOf(width, asDrawn.dense);
  const narrow = form === "narrow";
  const investors = model.partners.filter(({ fdi }) => fdi).length;
  const columns = rooms(grammar, form, width, model.partners);
  const heads = headsOf(grammar, model, form, columns, width);
  const size = form === "dense" && asDrawn.lean ? lean : forms[form];
  const [bar, lane, firstLane] = [size.bar * times, size.lane * times, size.firstLane * times];
  const head = size.head + (headLines(heads) - 2) * headSizes.line;
  // With scales of their own every block has the labels of its axis.
  const pitch =
    times *
    // Where investment stands below the strip, a block is as much higher.
    ((form === "medium" && investors === 0 ? forms.wide : size).pitch + (model.scale === "own" && !narrow ? 16 : 0));
  // Below a dense block there is no room for the labels of the axis; a medium one keeps room for what is said of several bounds.
  const below = form === "dense" ? 20 : form === "medium" && investors === 1 ? -30 : 0;
  const end = head + model.partners.length * pitch + below;
  const investmentTop = narrow && investors > 0 ? end + 8 : null;
  const list =
    62 + investors * investorHeight + (model.partners.length - investors) * silentHeight + (investors > 1 ? 28 : 0);
  const keyTop = narrow ? (investmentTop === null ? end : investmentTop + list) : end + 12;

  const extents = model.partners.map((partner) => extent(model, partner));
  const amounted =
    form === "dense" ? { ...columns.amount, to: endOfAxis(grammar, model, extents, columns) } : columns.amount;
  const scales = amountScales(model.scale, extents, amounted);
  const longest = Math.max(...scales.map(most), 0);
  const firstLanes = model.partners.map((_, i) => head + i * pitch + firstLane);
  const bars = fdiTops(model, form, firstLanes, investmentTop ?? 0);
  const blocks = model.partners.flatMap((partner, i): Block[] => {
    const [amounts, first, fdiTop] = [scales[i], firstLanes[i], bars[i]];
    if (!amounts || first === undefined || fdiTop === undefined) return [];
    const lanes = flows.map((flow, j): Lane => {
      const figure = drawn(model, partner, flow);
      const value = number(figure);
      return {
        key: `${partner.area.code} ${flow}`,
        flow,
        figure,
        value,
        end: value === null ? null : amounts.x(value),
        stated: statedOf(model, partner, flow).map((amount) => markOf(amount, amounts)),
        flag: flagOf(partner.trade[flow].figure),
        y: first + j * lane,
      };
    });
    return [
      {
        partner,
        top: head + i * pitch,
        lanes,
        amounts,
        share: number(partner.trade.exportsShare),
        investment: invested(partner),
        magnified: model.scale === "own" ? longest / most(amounts) : 1,
        stripTop: narrow ? first + 2 * lane + bar + 22 : first,
        fdiTop,
      },
    ];
  });
  const key = placeKey(keyOf(grammar, model, blocks, form), keyTop, width);
  const { strip, fdi } = columns;
  const largest = Math.max(0, ...model.partners.map((partner) => invested(partner) ?? 0));
  return {
    grammar,
    model,
    form,
    width,
    // Below the last row of a key nothing follows.
    height: Math.max(keyTop + (narrow ? 74 : 20), keyTop + keyHeight(key, keyTop) - 4),
    bar,
    head,
    heads,
    ...columns,
    amount: amounted,
    pitch,
    blocks,
    stripHeight: narrow ? 10 : bar,
    shares: scaleLinear([0, 100], [strip.from, strip.to]),
    // The solid part of a bar leaves room for its open end.
    invested: fdi && scaleLinear([0, largest || 1], [fdi.from, fdi.to - fade - 16]),
    investmentTop,
    keyTop,
    key,
  };
}
