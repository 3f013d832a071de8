import type { SeveralModel } from "../../analysis/several";
import { greatest } from "../../core/extremes";
import { isFlow } from "../../core/indicators";
import type { Grammar } from "../../words/language/grammar";
import { isInPercentOf } from "../../words/severalWords";
import { viewWords } from "../../words/viewWords";
import { textLines, textWidth } from "../text";
import type { Texts } from "./texts";

const gap = 28;

/** Sizes of the heads of columns. */
export const head = { title: 15, note: 13, line: 19 } as const;

/** Horizontal room of a column, in pixels. */
export interface Room {
  readonly from: number;
  readonly to: number;
}

/** What a column shows, and in which unit. */
interface Heading {
  readonly x: number;
  readonly anchor: "start" | "end";
  readonly title: readonly string[];
  readonly note: readonly string[];
}

/** Where the columns stand. */
export interface Columns {
  readonly names: Room;
  readonly bars: Room;
  /** Right end of the changes; null where there are none. */
  readonly change: number | null;
  readonly strip: Room | null;
  readonly investment: Room | null;
  readonly headings: readonly Heading[];
}

/** The columns from the right end on, each as wide as what it holds; that of investment at least, that of composition at most as wide as asked for. */
export function columnsOf(
  grammar: Grammar,
  model: SeveralModel,
  texts: readonly Texts[],
  width: number,
  { investments, strips }: { readonly investments: number; readonly strips: number },
): Columns {
  const { compared, measure } = model;
  const words = grammar.chart;
  const headings: Heading[] = [];
  const heading = (x: number, room: number, title: string, note: string, anchor: Heading["anchor"] = "start") =>
    headings.push({
      x,
      anchor,
      title: textLines(title, room, head.title, true),
      note: note === "" ? [] : textLines(note, room, head.note),
    });
  let to = width;
  const take = (room: number): Room => {
    const taken = { from: to - room, to };
    to = taken.from - gap;
    return taken;
  };
  const investment = model.hasInvestment ? take(Math.max(Math.min(190, width * 0.17), investments)) : null;
  if (investment) heading(investment.from, investment.to - investment.from, ...words.investmentShort);
  const strip = model.hasComposition ? take(Math.min(strips, width * 0.2)) : null;
  if (strip) heading(strip.from, strip.to - strip.from, ...words.composition);
  const hasChange = isFlow(measure);
  const change = hasChange
    ? take(
        Math.max(
          84,
          greatest(
            0,
            texts.map(({ changeText }) => textWidth(changeText, 14)),
          ),
        ),
      )
    : null;
  if (change)
    heading(change.to, change.to - change.from + 12, viewWords(grammar).several.change(compared.since), "", "end");
  const longest = greatest(
    0,
    texts.map(({ row }) => textWidth(grammar.area.name(row.partner.area), 15, true)),
  );
  const names = { from: 0, to: Math.min(width * 0.2, longest) };
  const bars = { from: names.to + 16, to };
  const unit = isInPercentOf(model) ? words.percentIn(compared.period) : words.millionsIn(compared.period);
  heading(0, to, isInPercentOf(model) ? words.shareOf(compared.reporter) : grammar.indicators[measure], unit);
  return { names, bars, change: change?.to ?? null, strip, investment, headings };
}

/** On a phone the columns stand below each other; what the bars and the changes are is said above, in one line or two. */
export function stacked(grammar: Grammar, model: SeveralModel, width: number): Columns {
  const { compared, measure } = model;
  const all = { from: 0, to: width };
  const unit = isInPercentOf(model)
    ? grammar.chart.percentIn(compared.period)
    : grammar.chart.millionsIn(compared.period);
  const change = isFlow(measure) ? viewWords(grammar).several.change(compared.since) : "";
  const isOneLine = textWidth(unit, head.note) + textWidth(change, head.note) + 16 < width;
  const headings: Heading[] = isOneLine
    ? [
        { x: 0, anchor: "start", title: [], note: [unit] },
        { x: width, anchor: "end", title: [], note: [change] },
      ]
    : [{ x: 0, anchor: "start", title: [], note: [unit, change] }];
  return { names: all, bars: all, change: null, strip: null, investment: null, headings };
}
