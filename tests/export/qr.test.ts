import fc from "fast-check";
import jsQR from "jsqr";
import { describe, expect, test } from "vitest";
import { qrPath } from "../../src/export/qr";

/** A grey picture, 0 black to 255 white. */
interface Picture {
  readonly side: number;
  readonly at: (x: number, y: number) => number;
}

const address = "https://visavis.example/?view=trend&partners=ES,PT&year=2018-2023&measure=exports&scale=index";

/** The modules of the path, read from its runs alone: each must be `M x y h w v1 h -w z`. */
function modulesOf(d: string, size: number): boolean[][] {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const left = d.replace(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g, (_, x: string, y: string, width: string, back: string) => {
    expect(back).toBe(width);
    modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
    return "";
  });
  expect(left).toBe("");
  return modules;
}

/** The code as a renderer of SVG would draw it, `scale` pixels a module. */
function drawn(text: string, scale = 6): Picture {
  const path = qrPath(text);
  if (!path) throw new Error(`there is no code of ${text}`);
  const modules = modulesOf(path.d, path.size);
  return {
    side: path.size * scale,
    at: (x, y) => (modules[Math.floor(y / scale)]?.[Math.floor(x / scale)] ? 0 : 255),
  };
}

function decoded({ side, at }: Picture): string | null {
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) pixels.fill(at(x, y), (y * side + x) * 4, (y * side + x) * 4 + 3);
  return jsQR(pixels, side, side)?.data ?? null;
}

/** Turned about its middle on a larger white sheet. */
function turned(picture: Picture, degrees: number): Picture {
  const angle = (degrees * Math.PI) / 180;
  const side = Math.ceil(picture.side * 1.5);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return {
    side,
    at: (x, y) => {
      const [dx, dy] = [x - side / 2, y - side / 2];
      const half = picture.side / 2;
      return picture.at(cos * dx + sin * dy + half, cos * dy - sin * dx + half);
    },
  };
}

/** Each pixel the mean of those around it, up to `reach` away. */
function blurred(picture: Picture, reach: number): Picture {
  const whole = (n: number) => Math.min(picture.side - 1, Math.max(0, n));
  return {
    side: picture.side,
    at: (x, y) => {
      let sum = 0;
      for (let dy = -reach; dy <= reach; dy++)
        for (let dx = -reach; dx <= reach; dx++) sum += picture.at(whole(x + dx), whole(y + dy));
      return sum / (2 * reach + 1) ** 2;
    },
  };
}

/** A grey blot over a tenth of all pixels, to the right of the middle, where no finder pattern is. */
function stained(picture: Picture): Picture {
  const blot = Math.sqrt(0.1) * picture.side;
  const [left, top] = [0.55 * picture.side, 0.42 * picture.side];
  const isUnder = (x: number, y: number) => x >= left && x < left + blot && y >= top && y < top + blot;
  return { side: picture.side, at: (x, y) => (isUnder(x, y) ? 40 : picture.at(x, y)) };
}

describe("the code of an address", () => {
  test("is read as drawn", () => {
    expect(decoded(drawn(address))).toBe(address);
  });

  test("is read with a tenth of its pixels under a stain", () => {
    const whole = drawn(address);
    const stain = stained(whole);
    let covered = 0;
    for (let y = 0; y < whole.side; y++) for (let x = 0; x < whole.side; x++) if (stain.at(x, y) === 40) covered++;
    expect(covered / whole.side ** 2).toBeGreaterThan(0.095);
    expect(decoded(stain)).toBe(address);
  });

  test.each([-12, 5, 90, 183])("is read when turned by %i degrees and out of focus", (degrees) => {
    expect(decoded(blurred(turned(drawn(address), degrees), 2))).toBe(address);
  });

  test("has four modules of quiet all round, and nothing else is white at the rim", () => {
    const path = qrPath(address);
    const modules = modulesOf(path?.d ?? "", path?.size ?? 0);
    const dark = modules.flatMap((row, y) => row.flatMap((module, x) => (module ? [Math.min(x, y)] : [])));
    expect(Math.min(...dark)).toBe(4);
    expect(modules.at(-4)?.includes(true)).toBe(false);
    expect(modules.every((row) => row.slice(-4).every((module) => !module))).toBe(true);
    expect(modules.at(-5)?.includes(true)).toBe(true);
  });

  test("of up to 300 letters is read; a longer one, and none, has no code", () => {
    const long = address.padEnd(300, ",PT");
    expect(decoded(drawn(long, 4))).toBe(long);
    expect(qrPath(`${long},`)).toBeNull();
    expect(qrPath("")).toBeNull();
  });

  test("is read whatever the address", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        fc.pre(url.length <= 300);
        expect(decoded(drawn(url, 3))).toBe(url);
      }),
      { numRuns: 30 },
    );
  });
});
