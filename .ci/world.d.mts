import type { MultiPolygon, Polygon } from "geojson";

/** The text of src/charts/map/world.json. */
export function worldText(): string;

/** The shapes of the map by code, in degrees, as GeoJSON geometries. */
export function worldShapes(): Map<string, MultiPolygon | Polygon>;
