import { Line, LineChart, XAxis, YAxis } from "recharts";
import type { MirrorModel } from "../analysis/mirror";
import { isTheirs, trendOf, yearPanels } from "./mirror/years";
import { keyHeight, KeyItems } from "./KeyItems";
import type { Palette } from "./palette";
import { endLabels } from "./trend/endLabels";
import { Grid } from "./trend/Grid";
import { Head, noteIn } from "./trend/Head";
import { cellsOf, isPhone, notesHaveRow, trendHeight } from "./trend/heights";
import { keyItems } from "./trend/keyItems";
import { innerLabels } from "./trend/labels";
import { layOut } from "./trend/layout";
import { Marks } from "./trend/Marks";
import { pixels } from "./trend/pixels";
import { changeIn, Sources } from "./trend/Sources";
import { useGrammar } from "./useGrammar";

interface Props {
  readonly model: MirrorModel;
  readonly width: number;
  readonly palette: Palette;
}

/** Both reports over time, a panel for each partner: solid what the reporter says, dashed what the partner does. */
export function MirrorYears({ model, width, palette }: Props) {
  const grammar = useGrammar();
  const trend = trendOf(model);
  const drawn = yearPanels(grammar, model, trend, palette);
  const panels = layOut(grammar, trend, drawn, width);
  const key = keyItems(grammar, panels, [], palette);
  const keyTop = trendHeight(grammar, trend, drawn, width) + (key.length > 0 ? 18 : 0);
  const height = keyTop + keyHeight(key, width);
  const { to } = model;
  const cells = isPhone(width) ? cellsOf(grammar, trend, drawn, width) : null;
  const hasNoteRow = notesHaveRow(grammar, trend, drawn, width);
  const notes = panels.map((placed) => noteIn(grammar, placed, hasNoteRow));
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
          <Grid placed={placed} base={null} palette={palette} />
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
            {...(isTheirs(line) ? { strokeDasharray: "6 4" } : {})}
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
        const boxes = [notes[i]?.box, change?.before.box, change?.after.box].flatMap((box) => box ?? []);
        return (
          <g key={placed.panel.key}>
            <Sources placed={placed} change={change} palette={palette} />
            <Marks
              placed={placed}
              inner={innerLabels(grammar, placed, boxes)}
              ends={cells ? [] : endLabels(grammar, placed, to)}
              palette={palette}
            />
          </g>
        );
      })}
      <KeyItems items={key} top={keyTop} room={width} palette={palette} />
    </LineChart>
  );
}
