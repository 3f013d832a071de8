// Installs what the lock file asks for. Runs before anything else on a fresh clone, so it uses nothing but Node and npm.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** @param {string} path @returns {Record<string, { version: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>} */
const packagesOf = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : {});

/**
 * Whether node_modules holds all packages of the lock file. Versions are compared, since dates of copied files say
 * nothing; optional packages may be absent, as most are for other systems.
 * @param {string} folder
 */
function isInstalled(folder) {
  const installed = packagesOf(join(folder, "node_modules/.package-lock.json"));
  return Object.entries(packagesOf(join(folder, "package-lock.json"))).every(
    ([path, { version, optional, devOptional, peer }]) =>
      path === "" || (installed[path] ? installed[path].version === version : optional || devOptional || peer),
  );
}

/**
 * @param {string} folder With a lock file of its own.
 * @param {readonly string[]} [more] Options of npm.
 * @throws Where npm could not install its packages.
 */
export function install(folder, more = []) {
  if (isInstalled(folder)) return;
  console.error("Installing packages …");
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error", ...more];
  const { status } = spawnSync("npm", args, {
    cwd: folder,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("Packages could not be installed: is there a network?");
}

function main() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Node 20.19 or later is needed; this is Node ${process.versions.node}.`);
  install(fileURLToPath(new URL("..", import.meta.url)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
