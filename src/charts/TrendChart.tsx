import { Line, LineChart, XAxis, YAxis } from "recharts";
import type { TrendModel } from "../analysis/trend";
import { keyHeight, KeyItems } from "./KeyItems";
import type { Palette } from "./palette";
import { isSeasonal } from "./trend/axis";
import { endLabels } from "./trend/endLabels";
import { gapMarks } from "./trend/gaps";
import { Grid } from "./trend/Grid";
import { Head, noteIn } from "./trend/Head";
import { cellsOf, isPhone, notesHaveRow, trendHeight } from "./trend/heights";
import { keyItems } from "./trend/keyItems";
import { innerLabels } from "./trend/labels";
import { layOut, type Placed } from "./trend/layout";
import { Marks } from "./trend/Marks";
import { indexBase, panelsOf } from "./trend/panels";
import { pixels } from "./trend/pixels";
import { seasonLabels } from "./trend/seasons";
import { Shade, shadeIn } from "./trend/Shade";
import { changeIn, Sources } from "./trend/Sources";
import { Stated } from "./trend/Stated";
import { statedLabels, statedMarks } from "./trend/statedMarks";
import { useGrammar } from "./useGrammar";

interface Props {
  readonly model: TrendModel;
  readonly width: number;
  readonly palette: Palette;
  /** As low as beside a text on paper. */
  readonly low?: boolean;
}

/**
 * Lines over time, a panel for each partner or one for all.
 * All panels stand in one drawing, so that it can be exported as it is; its axes are the pixels of the layout.
 */
export function TrendChart({ model, width, palette, low = false }: Props) {
  const grammar = useGrammar();
  const drawn = panelsOf(grammar, model, palette);
  const panels = layOut(grammar, model, drawn, width, low);
  const marks = panels.map(statedMarks);
  const key = keyItems(grammar, panels, marks.flat(), palette);
  const keyTop = trendHeight(grammar, model, drawn, width, low) + (key.length > 0 ? 18 : 0);
  const height = keyTop + keyHeight(key, width);
  const { to } = model;
  const base = indexBase(model);
  const seasonal = isSeasonal(model);
  const cells = isPhone(width) && !seasonal ? cellsOf(grammar, model, drawn, width) : null;
  const hasNoteRow = notesHaveRow(grammar, model, drawn, width);
  const notes = panels.map((placed) => noteIn(grammar, placed, hasNoteRow));
  const shades = panels.map((placed) => (model.scale === "own" ? shadeIn(grammar, placed, panels) : null));
  const ends = (placed: Placed) =>
    seasonal ? seasonLabels(grammar, placed) : cells ? [] : endLabels(grammar, placed, to);
  const axis = { type: "number", hide: true, allowDataOverflow: false, niceTicks: "none" } as const;
  return (
    <LineChart
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis {...axis} dataKey="x" domain={[0, width]} />
      <YAxis {...axis} domain={[0, height]} />
      {panels.map((placed, i) => (
        <g key={placed.panel.key}>
          {shades[i] && <Shade shade={shades[i]} palette={palette} />}
          <Grid placed={placed} base={base} palette={palette} />
          <Head
            placed={placed}
            to={to}
            note={notes[i] ?? null}
            cells={cells}
            hasNoteRow={hasNoteRow}
            palette={palette}
          />
        </g>
      ))}
      {panels.flatMap((placed) =>
        // The other sources lie below, dashed.
        [...placed.panel.others, ...placed.panel.lines].map((line) => (
          <Line
            key={line.key}
            data={pixels(placed, line, height)}
            dataKey="y"
            name={line.name}
            type="linear"
            stroke={line.mark}
            strokeWidth={line.strokeWidth}
            strokeLinejoin="round"
            {...(placed.panel.others.includes(line) ? { strokeDasharray: "5 4" } : {})}
            dot={false}
            activeDot={false}
            connectNulls={false}
            isAnimationActive={false}
            zIndex={0}
          />
        )),
      )}
      {panels.map((placed, i) => {
        const change = changeIn(placed);
        const gaps = gapMarks(placed).map(({ box }) => box);
        const boxes = [notes[i]?.box, shades[i]?.label?.box, change?.before.box, change?.after.box, ...gaps].flatMap(
          (box) => box ?? [],
        );
        const stated = marks[i] ?? [];
        const inner = innerLabels(grammar, placed, [...boxes, ...stated.flatMap((mark) => mark.boxes)]);
        const literals = statedLabels(placed, stated, to, [...boxes, ...inner.map(({ box }) => box)]);
        return (
          <g key={placed.panel.key}>
            <Sources placed={placed} change={change} palette={palette} />
            <Stated marks={stated} labels={literals} palette={palette} />
            <Marks placed={placed} inner={inner} ends={ends(placed)} palette={palette} />
          </g>
        );
      })}
      <KeyItems items={key} top={keyTop} room={width} palette={palette} />
    </LineChart>
  );
}
