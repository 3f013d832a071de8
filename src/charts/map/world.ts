import file from "./world.json";

export interface Shape {
  /** In square units. */
  readonly area: number;
  readonly centre: readonly [x: number, y: number];
  /** Empty where a place is too small to be drawn. */
  readonly path: string;
}

interface World {
  readonly width: number;
  readonly height: number;
  /** By alpha-2; what belongs to nobody stands under "". */
  readonly shapes: Readonly<Record<string, Shape>>;
}

/** Natural Earth's countries of 1:50 million in the Equal Earth projection, written by .ci/world.mjs. */
export const world = file as unknown as World;
export const shapes: readonly (readonly [code: string, shape: Shape])[] = Object.entries(world.shapes);
