// What the page is lent to be compared with: two libraries that draw the bars of a ranking, each into an empty box.
import { barX, plot, text } from "@observablehq/plot";
import { init } from "echarts";
import type { Draw } from "../page/drawn";

interface Bars {
  readonly names: readonly string[];
  readonly values: readonly number[];
  readonly width: number;
  readonly height: number;
}

declare global {
  interface Window {
    barPeers(bars: Bars): Record<string, Draw>;
  }
}

window.barPeers = ({ names, values, width, height }) => {
  const byEcharts =
    (renderer: "svg" | "canvas"): Draw =>
    (box) => {
      const chart = init(box, null, { renderer, width, height });
      chart.setOption({
        animation: false,
        grid: { left: 240, right: 80, top: 30, bottom: 0 },
        xAxis: { type: "value", position: "top" },
        yAxis: { type: "category", data: names, inverse: true, axisLabel: { interval: 0 } },
        series: [
          {
            type: "bar",
            data: values,
            label: {
              show: true,
              position: "right",
              formatter: ({ value }: { readonly value: number }) => value.toFixed(1),
            },
          },
        ],
      });
      chart.getZr().flush();
      return () => chart.dispose();
    };
  return {
    "ECharts, SVG": byEcharts("svg"),
    "ECharts, canvas": byEcharts("canvas"),
    "Observable Plot": (box) => {
      const places = values.map((_, i) => i);
      const x = { x: values, y: places };
      const figures = values.map((value) => value.toFixed(1));
      const chart = plot({
        width,
        height,
        marginLeft: 240,
        marginRight: 80,
        x: { axis: "top", grid: true },
        y: { tickFormat: (i: number) => names[i], label: null },
        marks: [barX(places, x), text(places, { ...x, text: figures, textAnchor: "start", dx: 4 })],
      });
      box.append(chart);
      return () => chart.remove();
    },
  };
};
