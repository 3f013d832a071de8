import type { RankingModel } from "../../analysis/ranking";
import { limitsOf } from "../../analysis/steps";
import type { Grammar } from "../../words/language/grammar";
import { usualForm } from "../drawing";
import type { Frame } from "../frame";
import { type MapLabel, placeLabels } from "./labels";
import { type Largest, largestIn } from "./largest";
import { type Legend, legendOf } from "./legend";
import type { Point, Seen } from "./seen";
import { world } from "./world";

export interface MapLayout extends Seen {
  readonly height: number;
  readonly labels: readonly MapLabel[];
  readonly legend: Legend & Point;
  readonly largest: (Largest & Point) | null;
}

const ratio = world.height / world.width;
const gap = 32;
/** Between the map and what stands below it. */
const below = 6;
/** A legend beside the map is broken into lines no wider. */
const mostAside = 190;
/** Room right of a legend beside the map that is as wide holds a list. */
const leastList = 200;

/** What stands around the map, for the room that it has. */
interface Parts {
  readonly legend: (form: "column" | "rows", width: number) => Legend;
  readonly largest: (width: number, height: number) => Largest | null;
}

type Composition = Pick<MapLayout, "frame" | "legend" | "largest" | "height">;

const mapAt = (left: number, top: number, width: number): Frame => ({
  left,
  top,
  right: left + width,
  bottom: top + Math.round(width * ratio),
});

/** The legend below the map, and the largest partners in what a frame has left below both. */
function stacked(parts: Parts, width: number, room: number | null): Composition {
  const legend = parts.legend("rows", width);
  const mapWidth = room === null ? width : Math.floor(Math.min(width, (room - below - legend.height) / ratio));
  const needed = Math.round(mapWidth * ratio) + below + legend.height;
  const largest = room === null ? null : parts.largest(width, room - needed - gap);
  const taken = needed + (largest ? gap + largest.height : 0);
  const height = Math.max(taken, room ?? 0);
  const frame = mapAt((width - mapWidth) / 2, (height - taken) / 2, mapWidth);
  const placed = { ...legend, x: frame.left, y: frame.bottom + below };
  return {
    frame,
    legend: placed,
    largest: largest && { ...largest, x: 0, y: placed.y + legend.height + gap },
    height,
  };
}

/** In a low frame: the legend at the foot of what is left beside the map, the largest partners above it or right of it. */
function sideBySide(parts: Parts, width: number, room: number): Composition {
  const legend = parts.legend("column", mostAside);
  const mapWidth = Math.floor(Math.min(width - legend.width - gap, room / ratio));
  const height = Math.max(room, legend.height);
  const top = Math.max(0, (height - mapWidth * ratio) / 2);
  const x = mapWidth + gap;
  const isRight = width - x - legend.width - gap >= leastList;
  const left = isRight ? x + legend.width + gap : x;
  const largest = parts.largest(width - left, isRight ? height : height - legend.height - gap);
  const y = height - legend.height;
  if (largest)
    return {
      frame: mapAt(0, top, mapWidth),
      legend: { ...legend, x, y },
      largest: { ...largest, x: left, y: 0 },
      height,
    };
  const edge = width - legend.width;
  return {
    frame: mapAt((edge - gap - mapWidth) / 2, top, mapWidth),
    legend: { ...legend, x: edge, y },
    largest,
    height,
  };
}

/** The composition in which the map is larger; side by side, where less is left empty, it may be a tenth smaller. */
function composed(parts: Parts, width: number, room: number | null): Composition {
  const rows = stacked(parts, width, room);
  if (room === null) return rows;
  const columns = sideBySide(parts, width, room);
  const widthOf = ({ frame }: Composition) => frame.right - frame.left;
  return widthOf(columns) >= 0.9 * widthOf(rows) ? columns : rows;
}

/** Where everything stands: the map, what its colours mean, and, where a frame has room left, the largest partners. */
export function layOut(grammar: Grammar, model: RankingModel, width: number, form = usualForm): MapLayout {
  const limits = limitsOf(model);
  const parts: Parts = {
    legend: (shape, most) => legendOf(grammar, model, limits, most, shape),
    largest: (...room) => largestIn(grammar, model, ...room),
  };
  const composition = composed(parts, width, form.room);
  const { frame } = composition;
  const scale = (frame.right - frame.left) / world.width;
  const drawn = {
    grammar,
    model,
    width,
    zoom: { times: 1, x: 0, y: 0 },
    origin: { x: frame.left, y: frame.top },
    scale,
    dot: Math.max(1.4, Math.min(3, 6 * scale)),
    ...composition,
  };
  return { ...drawn, labels: placeLabels(drawn) };
}
