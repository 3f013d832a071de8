// What the page is lent to be compared with: two libraries that draw the bars of a ranking, each into an empty box.
import { barX, plot, text } from "@observablehq/plot";
import { init } from "echarts";

/** @typedef {{ names: string[], values: number[], width: number, height: number }} Bars */

/** @param {Bars} bars */
function barPeers({ names, values, width, height }) {
  const byEcharts = (/** @type {"svg" | "canvas"} */ renderer) => (/** @type {HTMLElement} */ box) => {
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
          label: { show: true, position: "right", formatter: ({ value }) => value.toFixed(1) },
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
      const chart = plot({
        width,
        height,
        marginLeft: 240,
        marginRight: 80,
        x: { axis: "top", grid: true },
        y: { tickFormat: (i) => names[i], label: null },
        marks: [
          barX(places, x),
          text(places, { ...x, text: values.map((v) => v.toFixed(1)), textAnchor: "start", dx: 4 }),
        ],
      });
      box.append(chart);
      return () => chart.remove();
    },
  };
}

Object.assign(window, { barPeers });
