import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Package {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Packages = Readonly<Record<string, Package>>;

/** Optional dependencies, such as binaries for one system, that have no place of their own. */
const homeless = (packages: Packages): string[] =>
  Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
    ),
  );

const text = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test("the lock names the binaries of every system, so that npm ci works on each", () => {
  const { packages } = JSON.parse(text("package-lock.json")) as { packages: Packages };
  expect(Object.keys(packages).filter((path) => /binding-(darwin|win32)/.test(path)).length).toBeGreaterThan(0);
  expect(homeless(packages)).toEqual([]);
});

const locks = ["", "tests/bench/peers/", "src/cli/sql/", "tests/cli/engines/"].map((at) => `${at}package-lock.json`);

test.each(locks)("%s names no registry", (path) => {
  expect(text(path)).not.toContain('"resolved"');
});

test("a lock that was written on one system alone is found", () => {
  const packages = {
    "node_modules/bundler": { optionalDependencies: { "bundler-linux": "1", "bundler-darwin": "1" } },
    "node_modules/bundler-linux": {},
  };
  expect(homeless(packages)).toEqual(["bundler-darwin"]);
});
