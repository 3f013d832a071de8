/** A width to draw a chart at, and the scale that brings the drawing to the size it is shown at. */
export interface Fit {
  readonly drawn: number;
  readonly scale: number;
}

interface Room {
  readonly width: number;
  readonly height: number | null;
}

/** Widths at which charts take another form, from the desk to the phone. */
const widths = [1120, 1000, 840, 700, 520, 420];
const widest = 3600;
/** Beyond it, text of a chart would be larger than the words around it. */
const largest = 1.32;

/**
 * The width at which a chart fills its room with the largest text. `heightAt` draws it at a width and tells the height.
 * `unit` is the size of the words around it, against those of a slide.
 */
export function fitChart(room: Room, unit: number, heightAt: (width: number) => number): Fit {
  // Without a lower end the chart takes the form of the desk.
  if (room.height === null) {
    const drawn = Math.max(1000, Math.round(room.width / (1.3 * unit)));
    return { drawn, scale: room.width / drawn };
  }
  const most = room.height;
  const scaleAt = (drawn: number) => Math.min(room.width / drawn, most / heightAt(drawn), largest * unit);
  const usual: Fit = { drawn: 1120, scale: scaleAt(1120) };
  let best = usual;
  if (usual.scale < 1.1 * unit)
    for (const drawn of widths.slice(1)) {
      const scale = scaleAt(drawn);
      if (scale > best.scale * 1.02) best = { drawn, scale };
    }
  // Where the height decides, longer bars use the width that is left.
  const whole = Math.min(widest, Math.floor(room.width / best.scale));
  if (whole <= best.drawn * 1.02) return best;
  const scale = scaleAt(whole);
  return scale >= best.scale * 0.99 ? { drawn: whole, scale } : best;
}
