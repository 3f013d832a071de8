/** A width to draw a chart at, and the scale that brings the drawing to the size it is shown at. */
export interface Fit {
  readonly drawn: number;
  readonly scale: number;
  /** Whether the chart is to be drawn in its densest form. */
  readonly dense: boolean;
  /** Whether nothing is to be on it but what it cannot do without. */
  readonly lean: boolean;
  /** The height that the chart fills, in its own pixels; null where it takes what it needs. */
  readonly room: number | null;
}

interface Room {
  readonly width: number;
  readonly height: number | null;
}

/** Widths at which charts take another form, from the desk to the phone. */
const widths = [1000, 840, 700, 520, 420];
const widest = 3600;
/** Beyond it, text of a chart would be larger than the words around it. */
const largest = 1.32;

/** Below it, against the words around it, text of a chart is hard to read, and its densest form is tried. */
const small = 0.85;

/** The scale at which the smallest text of a chart, of 12.5 pixels, is as small as can be read on a slide: 11. */
export const leastScale = 11 / 12.5;

type HeightAt = (width: number, dense: boolean, room: number | null, lean: boolean) => number;

/** Forms in which a chart may fill its room, the one with most on it first. */
const fillingForms = [
  { dense: false, lean: false },
  { dense: true, lean: false },
  { dense: true, lean: true },
] as const;

/** The largest text at which a chart fills its room to the edges; null for one that cannot. */
function filling(width: number, height: number, unit: number, heightAt: HeightAt): Fit | null {
  const most = Math.max(largest * unit, leastScale);
  for (const { dense, lean } of fillingForms) {
    const least = Math.min(most, dense ? leastScale : Math.max(leastScale, unit));
    const steps = 6;
    for (let i = 0; i <= steps; i++) {
      const scale = most * (least / most) ** (i / steps);
      const [drawn, room] = [Math.floor(width / scale), Math.floor(height / scale)];
      const filled = heightAt(drawn, dense, room, lean);
      if (filled <= room && filled > room - 8) return { drawn, scale, dense, lean, room };
    }
  }
  return null;
}

/** The best width of one form in a room of a given height. */
function bestOf(width: number, height: number, unit: number, dense: boolean, heightAt: HeightAt): Fit {
  const at = (drawn: number): Fit => ({
    drawn,
    dense,
    scale: Math.min(width / drawn, height / heightAt(drawn, dense, null, false), largest * unit),
    lean: false,
    room: null,
  });
  let best = at(1120);
  if (best.scale < 1.1 * unit && !dense)
    for (const drawn of widths) {
      const other = at(drawn);
      if (other.scale > best.scale * 1.02) best = other;
    }
  // Where the height decides, longer bars use the width that is left.
  const whole = Math.min(widest, Math.floor(width / best.scale));
  if (whole <= best.drawn * 1.02) return best;
  const longer = at(whole);
  return longer.scale >= best.scale * 0.99 ? longer : best;
}

/** What does not fill its room at any size takes as much of it as it can. */
function stretched(fit: Fit, height: number, heightAt: HeightAt): Fit {
  const room = Math.floor(height / fit.scale);
  const [needed, taken] = [null, room].map((each) => heightAt(fit.drawn, fit.dense, each, fit.lean));
  return needed !== undefined && taken !== undefined && taken > needed && taken <= room ? { ...fit, room } : fit;
}

/**
 * The width and form at which a chart fills its room with the largest text, by the height of its layout.
 * `unit` is the size of the words around it, against those of a slide.
 */
export function fitChart({ width, height }: Room, unit: number, heightAt: HeightAt): Fit {
  // Without a lower end the chart takes the form of the desk.
  if (height === null) {
    const drawn = Math.max(1000, Math.round(width / (1.3 * unit)));
    return { drawn, scale: width / drawn, dense: false, lean: false, room: null };
  }
  const filled = filling(width, height, unit, heightAt);
  if (filled) return filled;
  const best = bestOf(width, height, unit, false, heightAt);
  if (best.scale >= small * unit) return stretched(best, height, heightAt);
  const dense = bestOf(width, height, unit, true, heightAt);
  return stretched(dense.scale > best.scale ? dense : best, height, heightAt);
}
