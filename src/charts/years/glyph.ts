/** Corners of marks about the origin, against their radius; what tells lines apart where colours cannot. */
const corners = [
  [],
  [-0.9, -0.9, 0.9, -0.9, 0.9, 0.9, -0.9, 0.9],
  [0, -1.25, 1.15, 0.8, -1.15, 0.8],
  [0, -1.3, 1.3, 0, 0, 1.3, -1.3, 0],
  [0, 1.25, 1.15, -0.8, -1.15, -0.8],
  [-1.1, -1, 1.1, -1, -1.1, 1, 1.1, 1],
  [
    -0.4, -1.3, 0.4, -1.3, 0.4, -0.4, 1.3, -0.4, 1.3, 0.4, 0.4, 0.4, 0.4, 1.3, -0.4, 1.3, -0.4, 0.4, -1.3, 0.4, -1.3,
    -0.4, -0.4, -0.4,
  ],
  [-1.4, -0.65, 1.4, -0.65, 1.4, 0.65, -1.4, 0.65],
] as const;

/** A mark as a path; the first of them, a disc, is none. */
export function glyphPath(glyph: number, x: number, y: number, radius: number): string {
  const places = corners[glyph % corners.length] ?? [];
  const pairs = Array.from({ length: places.length / 2 }, (_, i) => {
    const [across = 0, down = 0] = places.slice(2 * i, 2 * i + 2);
    return `${x + across * radius} ${y + down * radius}`;
  });
  return pairs.length === 0 ? "" : `M${pairs.join("L")}Z`;
}
