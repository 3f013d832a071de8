/** The form of a chart in a frame. */
export interface Framed {
  /** Whether the chart is to be drawn in its densest form. */
  readonly dense: boolean;
  /** Whether nothing is to be on it but what it cannot do without. */
  readonly lean: boolean;
  /** Whether it is to have no more rows than there is room for. */
  readonly few: boolean;
  /** The height that the chart fills, in its own pixels; null where it takes what it needs. */
  readonly room: number | null;
}

/** A width to draw a chart at, and the scale that brings the drawing to the size it is shown at. */
export interface Fit extends Framed {
  readonly drawn: number;
  readonly scale: number;
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

type HeightAt = (width: number, form: Framed) => number;

const usual = { dense: false, lean: false, few: false } as const;
const dense = { ...usual, dense: true } as const;
const lean = { ...dense, lean: true } as const;
/** Forms in which a chart may fill its room, the one with most on it first; as few rows as fit are as many as can be read. */
const fillingForms = [usual, dense, lean, { ...lean, few: true }] as const;

/** The largest text at which a chart fills its room to the edges; null for one that cannot. */
function filling(width: number, height: number, unit: number, heightAt: HeightAt): Fit | null {
  const most = Math.max(largest * unit, leastScale);
  for (const form of fillingForms) {
    const least = Math.min(most, form.dense ? leastScale : Math.max(leastScale, unit));
    const steps = 6;
    for (let i = form.few ? steps : 0; i <= steps; i++) {
      const scale = most * (least / most) ** (i / steps);
      const [drawn, room] = [Math.floor(width / scale), Math.floor(height / scale)];
      const filled = heightAt(drawn, { ...form, room });
      // Heights that add up to the room may miss it by what floating point leaves.
      if (filled < room + 0.01 && filled > room - 8) return { ...form, drawn, scale, room };
    }
  }
  return null;
}

/** The best width of one form in a room of a given height. */
function bestOf(width: number, height: number, unit: number, form: Omit<Framed, "room">, heightAt: HeightAt): Fit {
  const at = (drawn: number): Fit => ({
    ...form,
    drawn,
    scale: Math.min(width / drawn, height / heightAt(drawn, { ...form, room: null }), largest * unit),
    room: null,
  });
  let best = at(1120);
  if (best.scale < 1.1 * unit)
    // Dense forms are those of a desk.
    for (const drawn of [...widths.slice(0, form.dense ? 1 : undefined), Math.floor(width / leastScale)]) {
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
  const [needed, taken] = [null, room].map((each) => heightAt(fit.drawn, { ...fit, room: each }));
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
    return { ...usual, drawn, scale: width / drawn, room: null };
  }
  const filled = filling(width, height, unit, heightAt);
  if (filled) return filled;
  const isRead = ({ scale }: Fit) => scale >= Math.max(small * unit, leastScale);
  const larger = (fit: Fit, other: Fit) => (other.scale > fit.scale ? other : fit);
  const best = bestOf(width, height, unit, usual, heightAt);
  const densest = isRead(best) ? best : larger(best, bestOf(width, height, unit, dense, heightAt));
  const leanest = isRead(densest) ? densest : larger(densest, bestOf(width, height, unit, lean, heightAt));
  return stretched(leanest, height, heightAt);
}
