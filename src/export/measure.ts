/** A typeface at a size, as canvas and SVG both need it. */
export interface Face {
  readonly family: string;
  readonly size: number;
  readonly weight: number;
}

/** Width of a text in pixels. */
export type Measure = (text: string, face: Face) => number;

export const serif = `"VV Serif", Georgia, "Times New Roman", serif`;
export const sans = `"VV Sans", "Helvetica Neue", Arial, sans-serif`;

const cssFont = ({ family, size, weight }: Face): string => `${weight} ${size}px ${family}`;

let context: CanvasRenderingContext2D | null | undefined;

/** Width by canvas, which falls back along the family as drawing does; an estimate where no canvas can measure. */
export const measureText: Measure = (text, face) => {
  context ??=
    typeof CanvasRenderingContext2D === "undefined" ? null : document.createElement("canvas").getContext("2d");
  if (!context) return text.length * face.size * 0.55;
  context.font = cssFont(face);
  context.textRendering = "geometricPrecision";
  return context.measureText(text).width;
};

/** Waits for the faces of a picture with the letters of `text`; await it before a picture is composed. */
export async function loadFaces(text: string): Promise<void> {
  const faces: readonly Face[] = [
    { family: serif, size: 44, weight: 400 },
    { family: sans, size: 20, weight: 400 },
    { family: sans, size: 20, weight: 600 },
  ];
  // A font that cannot be fetched is no reason to give no picture: the next of the family is used.
  await Promise.allSettled(faces.map((face) => document.fonts.load(cssFont(face), text)));
}

/** A word that is wider than a line, in pieces: after a sign as in an address where one is in reach, else anywhere. */
function pieces(word: string, fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  let line = "";
  for (const letter of word) {
    if (line !== "" && !fits(line + letter)) {
      const sign = /^.+[/?&,=-]/u.exec(line)?.[0] ?? line;
      const cut = sign.length * 2 > line.length ? sign.length : line.length;
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
    line += letter;
  }
  return [...lines, line];
}

const words = (text: string): string[] => text.split(/[ \t\r\n]+/).filter((each) => each !== "");

/** A text in lines that fit a width, broken at spaces but not at no-break spaces. */
export function wrap(text: string, width: number, face: Face, measure: Measure): string[] {
  const fits = (line: string) => measure(line, face) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of words(text)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const parts = pieces(word, fits);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? "";
  }
  return line === "" ? lines : [...lines, line];
}

/** As few lines as `wrap` needs, of about the same length, so that no single word is left on the last one. */
export function balanced(text: string, width: number, face: Face, measure: Measure): string[] {
  const lines = wrap(text, width, face, measure);
  // Narrower than its widest word, a line would break that word.
  let narrow = Math.max(width / Math.max(1, lines.length), ...words(text).map((word) => measure(word, face)));
  let wide = width;
  while (lines.length > 1 && wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    if (wrap(text, middle, face, measure).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return wrap(text, wide, face, measure);
}
