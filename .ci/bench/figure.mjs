// A measured figure: what it is called, what came out, and what it should be.

/**
 * @typedef {object} Figure
 * @property {string} name
 * @property {string} unit
 * @property {number} value The median of the samples.
 * @property {number} p95
 * @property {number} least
 * @property {number} samples How many were taken.
 * @property {number} [target]
 * @property {number} [targetP95]
 * @property {string} [note]
 */

/**
 * The sample below which a share of all lie, by nearest rank.
 * @param {readonly number[]} samples @param {number} share
 */
export function rank(samples, share) {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** @param {readonly number[]} samples */
export const median = (samples) => (rank(samples, 0.5) + rank(samples, 0.5 + 0.5 / samples.length)) / 2;

/**
 * A figure of samples; one that holds no number is a failure to measure.
 * @param {string} name @param {string} unit @param {readonly number[]} samples
 * @param {{ target?: number, targetP95?: number, note?: string }} [more]
 * @returns {Figure}
 */
export function figure(name, unit, samples, more = {}) {
  if (samples.length === 0 || !samples.every(Number.isFinite)) throw new Error(`${name}: there is nothing measured.`);
  const [value, p95, least] = [median(samples), rank(samples, 0.95), Math.min(...samples)];
  return { name, unit, value, p95, least, samples: samples.length, ...more };
}

const digits = { kB: 1, "": 2, s: 2, times: 1 };

/** @param {number} value @param {string} unit */
function written(value, unit) {
  return `${value.toFixed(digits[unit] ?? (value < 10 ? 1 : 0))} ${unit}`.trim();
}

/** @param {Figure} figure */
function result({ value, p95, least, samples, unit, target, targetP95, note }) {
  // Taken as printed: 0.004 of a target of 0.00 is met.
  const over = (/** @type {number} */ v, /** @type {number | undefined} */ t) =>
    t !== undefined && Number.parseFloat(written(v, unit)) > t;
  const many = samples > 1 ? `, p95 ${written(p95, unit)}, least ${written(least, unit)}, n ${samples}` : "";
  const missed = over(value, target) || over(p95, targetP95) ? " **over**" : "";
  return `${written(value, unit)}${many}${missed}${note ? `; ${note}` : ""}`;
}

/** @param {Figure} figure */
function goal({ target, targetP95, unit }) {
  if (target === 0) return written(0, unit);
  if (target === undefined) return targetP95 === undefined ? "" : `p95 ≤ ${targetP95} ${unit}`;
  const p95 = targetP95 === undefined ? "" : `, p95 ${targetP95} ${unit}`;
  return `≤ ${`${target.toFixed(unit in digits && unit !== "kB" ? digits[unit] : 0)} ${unit}`.trim()}${p95}`;
}

/** The figures as a Markdown table. @param {readonly Figure[]} figures */
export function table(figures) {
  const rows = [["Figure", "Result", "Target"], ...figures.map((each) => [each.name, result(each), goal(each)])];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (/** @type {string[]} */ cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(" | ")} |`;
  const [head, ...body] = rows.map(line);
  return [head, line(widths.map((width) => "-".repeat(width))), ...body].join("\n");
}
