// Writes src/charts/map/world.json: the shapes of the map, projected once, so that a reader fetches neither the atlas nor
// what projects it. Run it after an update of world-atlas: node .ci/world.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { geoCentroid, geoEqualEarth, geoPath } from "d3-geo";
import clipping from "polygon-clipping";
import { feature, mergeArcs } from "topojson-client";

const width = 2000;
/** Islands below this many square units are not drawn, unless a territory has no other. */
const leastIsland = 2.4;

/**
 * Parts that the atlas counts to one country and statistics, or the maps of the United Nations, to another: by the
 * numeric code they have in the atlas, the code they get, and where they lie.
 * @type {readonly (readonly [from: string, to: string, longitude: number, latitude: number, degrees: number])[]}
 */
const reassigned = [
  ["250", "GF", -53, 4, 4],
  ["250", "GP", -61.5, 16.2, 1],
  ["250", "MQ", -61, 14.6, 1],
  ["250", "RE", 55.5, -21.1, 2],
  ["250", "YT", 45.2, -12.8, 2],
  ["528", "BQ", -68.3, 12.2, 2],
  ["528", "BQ", -63, 17.5, 2],
  ["554", "TK", -171.8, -9.2, 3],
  ["578", "SJ", 20, 79, 14],
  ["578", "SJ", -8.5, 71, 2],
  ["643", "UA", 34.4, 45.2, 2],
  ["Indian Ocean Ter.", "CX", 105.6, -10.5, 2],
  ["Indian Ocean Ter.", "CC", 96.9, -12.1, 2],
];

/**
 * Parts that the atlas draws within the country that holds them: the code in whose shape they lie, the one they get, and
 * a frame, in degrees, that holds of that shape nothing else. The north of Western Sahara ends at 27°40′, as the atlas
 * rounds it; the Golan Heights begin east of the Jordan.
 * @type {readonly (readonly [from: string, to: string, west: number, south: number, east: number, north: number])[]}
 */
const cutOff = [
  ["MA", "EH", -18, 20, -8.6, 27.656898076793283],
  ["IL", "SY", 35.64, 32.68, 36, 33.4],
];

/** Shapes without a code of their own: to whom they count in the maps of the United Nations. */
const unnumbered = { "N. Cyprus": "CY", Somaliland: "SO", Kosovo: "XK" };

/** Places too small for the atlas, by longitude and latitude. */
const places = {
  BV: [3.4, -54.4],
  GI: [-5.35, 36.14],
  TV: [179.2, -8.5],
  UM: [-177.4, 28.2],
};

const require = createRequire(import.meta.url);

/** @param {number} degrees */
const radians = (degrees) => (degrees * Math.PI) / 180;

/** The angle between two places, in degrees. */
function distance([x1, y1], [x2, y2]) {
  const [a, b, c] = [radians(y1), radians(y2), radians(x2 - x1)];
  const cosine = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(c);
  return (Math.acos(Math.min(1, cosine)) * 180) / Math.PI;
}

/** The shapes of the atlas by the code that statistics use; what belongs to nobody stands under "". */
function territories(atlas, codes) {
  const found = new Map();
  for (const { id, type, arcs, properties } of atlas.objects.countries.geometries) {
    if (properties.name === "Antarctica") continue;
    const own = codes.get(id) ?? unnumbered[properties.name] ?? "";
    for (const polygon of type === "Polygon" ? [arcs] : arcs) {
      const centre = geoCentroid(feature(atlas, { type: "Polygon", arcs: polygon }));
      const other = reassigned.find(
        ([from, , x, y, degrees]) => (from === id || from === properties.name) && distance(centre, [x, y]) < degrees,
      );
      const code = other ? other[1] : own;
      found.set(code, [...(found.get(code) ?? []), { type: "Polygon", arcs: polygon }]);
    }
  }
  const merged = new Map(
    [...found].map(([code, polygons]) => [code, feature(atlas, mergeArcs(atlas, polygons)).geometry]),
  );
  for (const [from, to, west, south, east, north] of cutOff) {
    const corners = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ];
    const [whole, other] = [merged.get(from).coordinates, merged.get(to).coordinates];
    const points = [merged.get(from), merged.get(to)].flatMap(pointsOf);
    merged.set(from, onSphere(clipping.difference(whole, [corners]), points));
    merged.set(to, onSphere(clipping.union(other, clipping.intersection(whole, [corners])), points));
  }
  return merged;
}

/** All points of a shape. */
const pointsOf = ({ type, coordinates }) => coordinates.flat(type === "Polygon" ? 1 : 2);

/** The points that lie on the way from one to another, in this order. */
const between = ([x1, y1], [x2, y2], points) =>
  points
    .map(([x, y]) => ({ x, y, at: (x - x1) * (x2 - x1) + (y - y1) * (y2 - y1) }))
    .filter(
      ({ x, y, at }) =>
        Math.abs((x - x1) * (y2 - y1) - (y - y1) * (x2 - x1)) < 1e-9 && at > 0 && at < (x2 - x1) ** 2 + (y2 - y1) ** 2,
    )
    .toSorted((a, b) => a.at - b.at)
    .map(({ x, y }) => [x, y]);

/**
 * Outlines as d3 reads them on a sphere: clockwise, where the plane has them the other way round, and with the points
 * on straight lines, which clipping leaves out: a neighbour that has them would be drawn elsewhere.
 */
const onSphere = (polygons, points) => ({
  type: "MultiPolygon",
  coordinates: polygons.map((polygon) =>
    polygon.map((ring) => {
      const turned = ring.toReversed();
      return turned.flatMap((point, i) => [point, ...between(point, turned[i + 1] ?? point, points)]);
    }),
  ),
});

/** The rings of a shape as whole numbers, without points that fall together. */
function rings(projection, shape) {
  const found = [];
  let ring = [];
  const context = {
    moveTo: (x, y) => found.push((ring = [[x, y]])),
    lineTo: (x, y) => ring.push([x, y]),
    closePath: () => {},
    arc: () => {},
  };
  geoPath(projection, context)(shape);
  return found.map((points) =>
    points
      .map((point) => point.map(Math.round))
      .filter(([x, y], i, all) => i === 0 || x !== all[i - 1][0] || y !== all[i - 1][1]),
  );
}

/** The signed area of a ring, and the point in its middle. */
function measure(points) {
  let [area, x, y] = [0, 0, 0];
  points.forEach(([x1, y1], i) => {
    const [x2, y2] = points[(i + 1) % points.length];
    const cross = x1 * y2 - x2 * y1;
    area += cross / 2;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  });
  const [first] = points;
  return { area, centre: area === 0 ? first : [x / (6 * area), y / (6 * area)].map(Math.round) };
}

/** A ring as relative steps, which are short. */
function pathOf(points) {
  let [[x, y]] = points;
  const steps = points.slice(1).map((point) => {
    const step = `${point[0] - x} ${point[1] - y}`;
    [x, y] = point;
    return step;
  });
  return `M${points[0].join(" ")}l${steps.join(" ")}z`.replaceAll(" -", "-");
}

/** The shapes of the map by code, in degrees. */
export function worldShapes() {
  const atlas = JSON.parse(readFileSync(require.resolve("world-atlas/countries-50m.json"), "utf8"));
  const { areas } = JSON.parse(readFileSync(new URL("../data/areas.json", import.meta.url), "utf8"));
  return territories(atlas, new Map(areas.flatMap(({ code, m49 }) => (m49 === undefined ? [] : [[m49, code]]))));
}

/** The text of world.json. */
export function worldText() {
  const shapes = worldShapes();
  const all = { type: "GeometryCollection", geometries: [...shapes.values()] };
  const projection = geoEqualEarth().rotate([-11, 0]).precision(0.3).fitWidth(width, all);
  const height = Math.ceil(geoPath(projection).bounds(all)[1][1]);
  const lines = [...shapes].map(([code, shape]) => {
    const measured = rings(projection, shape)
      .map((points) => ({ points, ...measure(points) }))
      .toSorted((a, b) => Math.abs(b.area) - Math.abs(a.area));
    const area = Math.round(measured.reduce((sum, ring) => sum + Math.abs(ring.area), 0));
    const path = measured
      .filter(({ area: size, points }) => points.length > 3 && Math.abs(size) >= leastIsland)
      .map(({ points }) => pathOf(points))
      .join("");
    return [code, { area, centre: measured[0].centre, path }];
  });
  for (const [code, place] of Object.entries(places))
    lines.push([code, { area: 0, centre: projection(place).map(Math.round), path: "" }]);
  const records = lines
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, shape]) => `    ${JSON.stringify(code)}: ${JSON.stringify(shape)}`);
  return `{\n  "width": ${width},\n  "height": ${height},\n  "shapes": {\n${records.join(",\n")}\n  }\n}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL("../src/charts/map/world.json", import.meta.url), worldText());
