/** The frame of a picture in pixels of its drawing; one that grows is higher where its content asks for more. */
export interface Shape {
  readonly width: number;
  readonly height: number;
  readonly grows?: boolean;
  /** How many of these pixels make an inch in a document. */
  readonly dotsPerInch: number;
}

export const shapes = {
  slide: { width: 1600, height: 900, dotsPerInch: 96 },
  square: { width: 1080, height: 1080, dotsPerInch: 96 },
  social: { width: 1200, height: 630, dotsPerInch: 96 },
  // 210 mm at 150 dots an inch, and no empty paper below; twice as many dots at the usual density.
  page: { width: 1240, height: 400, grows: true, dotsPerInch: 150 },
} as const satisfies Readonly<Record<string, Shape>>;

export const customLimits = { least: 600, most: 4000 } as const;
export const densities = [1, 2, 3, 4] as const;

// Beyond this, browsers refuse a canvas or run out of memory.
const mostPixels = 64_000_000;

/** Whether a picture of a width and height can be drawn at a density. */
export const isDrawable = (width: number, height: number, density: number): boolean =>
  width * height * density ** 2 <= mostPixels;
