import type { MirrorModel, MirrorPair, Report } from "../../analysis/mirror";
import type { TrendLine, TrendModel, TrendPanel } from "../../analysis/trend";
import type { Area } from "../../core/area";
import { flagOf, gap } from "../../core/figure";
import { mirrored } from "../../core/mirrored";
import { usualForm } from "../drawing";
import { layOutPanels, type YearsLayout } from "./layout";
import { theirDashes, thinner } from "./look";
import { changeOf, type LineDrawn, openTo, type PanelDrawn, ticksOver } from "./panels";
import { millions } from "../../words/amount";
import type { Grammar } from "../../words/language/grammar";
import { shortName } from "../../words/sourceWords";
import { mirrorChartOf } from "../../words/mirrorChartOf";

type Side = "own" | "theirs";

/** A line for each source that speaks, the one that speaks last first: sources are never joined into one. */
function linesOf(pairs: readonly MirrorPair[], side: Side, measure: TrendLine["measure"]): TrendLine[] {
  const reports: readonly Report[] = pairs.map((pair) => pair[side]);
  const sources = [...new Set(reports.flatMap(({ source }) => source ?? []))].toReversed();
  const points = (source: TrendLine["source"]) =>
    pairs.map((pair) => ({
      period: pair.period,
      figure: pair[side].source === source ? pair[side].figure : gap("notReported"),
    }));
  if (sources.length === 0) return [{ measure, source: null, points: points(null) }];
  return sources.map((source) => ({ measure, source, points: points(source) }));
}

/** Both reports of each partner as lines of a trend, so that they are laid out as one. */
function trendOf(model: MirrorModel): TrendModel {
  const { reporter, flow, from, to, leftOut, sources } = model;
  const panels = model.partners.map(({ area, pairs }): TrendPanel => {
    const [own, ...older] = linesOf(pairs, "own", flow);
    const [theirs, ...others] = linesOf(pairs, "theirs", mirrored[flow]);
    const lines = [own, theirs].flatMap((line) => line ?? []);
    return { area, lines, others: [...older, ...others], stated: [], changes: [], absent: null };
  });
  return {
    reporter,
    from,
    to,
    scale: "own",
    measure: flow,
    base: null,
    panels,
    leftOut,
    sources,
  };
}

function drawn(grammar: Grammar, model: MirrorModel, area: Area, line: TrendLine, isMain: boolean): LineDrawn {
  const ours = line.measure === model.flow;
  const [by, other] = ours ? [model.reporter, area] : [area, model.reporter];
  const flow = ours ? model.flow : mirrored[model.flow];
  const source = line.source ? ` (${shortName(grammar, line.source)})` : "";
  return {
    key: `${area.code} ${ours ? "own" : "theirs"} ${line.source?.id ?? ""}`,
    name: grammar.area.name(by),
    keyed: ours
      ? { kind: model.flow, text: mirrorChartOf(grammar).reportedBy(model.reporter) }
      : { kind: "theirs", text: mirrorChartOf(grammar).reportedByPartner },
    colours: ({ mark, text }) =>
      ours ? { mark: mark[model.flow], text: text[model.flow] } : { mark: mark.balance, text: text.balance },
    dashes: ours ? null : theirDashes,
    strokeWidth: (isMain ? 2.25 : 1.75) * thinner(line.points.length),
    area,
    of: line,
    points: line.points.map(({ period, figure }) => ({
      period,
      value: figure.kind === "gap" ? null : figure.value.div(1e6).toNumber(),
      open: openTo(figure),
      flag: flagOf(figure),
      get text() {
        return millions(grammar, figure);
      },
      get title() {
        return `${mirrorChartOf(grammar).report(by, flow, other)}, ${grammar.period(period)}: ${grammar.chart.millions(this.text, "USD")}${source}`;
      },
    })),
  };
}

/** A panel for each partner: the reporter's line and the partner's. */
const panelsOf = (grammar: Grammar, model: MirrorModel, trend: TrendModel): PanelDrawn[] =>
  trend.panels.map((panel) => {
    const lines = panel.lines.map((line) => drawn(grammar, model, panel.area, line, true));
    const others = panel.others.map((line) => drawn(grammar, model, panel.area, line, false));
    const ours = (each: TrendLine) => each.measure === model.flow;
    const older = panel.others.filter(ours);
    return {
      key: panel.area.code,
      name: grammar.area.name(panel.area),
      lines,
      others,
      members: [],
      stated: [],
      isSeasonal: false,
      change: older.length > 0 ? changeOf(grammar, { ...panel, lines: panel.lines.filter(ours), others: older }) : null,
      ticks: ticksOver([...lines, ...others]),
    };
  });

/** Both reports over time, a panel for each partner: solid what the reporter says, dashed what the partner does. */
export function layOutReports(grammar: Grammar, model: MirrorModel, width: number, form = usualForm): YearsLayout {
  const trend = trendOf(model);
  return layOutPanels(grammar, trend, panelsOf(grammar, model, trend), width, form, {
    isShaded: false,
    isAlike: true,
  });
}
