import type { CustomScaleDefinition } from "recharts";

/** A scale of bands that lie where a layout has put them, by their tops in pixels, all of one height. */
export function placedBands(tops: ReadonlyMap<string, number>, height: number): CustomScaleDefinition<string> {
  const scale = (key: string) => tops.get(key);
  const keys = [...tops.keys()];
  const range = [Math.min(...tops.values()), Math.max(...tops.values()) + height];
  // Recharts copies a scale and sets domain and range of the copy; those of a layout are final.
  const fixed = <T>(value: readonly T[]) =>
    function (this: typeof scale, asked?: unknown) {
      return asked === undefined ? value : this;
    };
  return Object.assign(scale, {
    domain: fixed(keys),
    range: fixed(range),
    copy: () => placedBands(tops, height),
    bandwidth: () => height,
  }) as CustomScaleDefinition<string>;
}
