// Installs what is missing. Runs before anything else on a fresh clone, so it uses nothing but Node and npm.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** @param {string} reason */
function giveUp(reason) {
  console.error(reason);
  process.exit(1);
}

/** @param {string} name */
function packagesIn(name) {
  return existsSync(root + name) ? (JSON.parse(readFileSync(root + name, "utf8")).packages ?? {}) : undefined;
}

/**
 * Whether node_modules holds what the lock file asks for. Versions are compared rather than dates of files: a copied or
 * checked-out tree has dates that say nothing. Optional packages may be absent, since most are for other systems.
 */
function upToDate() {
  const wanted = packagesIn("package-lock.json");
  const installed = packagesIn("node_modules/.package-lock.json");
  if (!installed) return false;
  return Object.entries(wanted ?? {}).every(([path, { version, optional, devOptional, peer }]) => {
    if (path === "") return true;
    const found = installed[path];
    return found ? found.version === version : Boolean(optional || devOptional || peer);
  });
}

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  giveUp(`Node 20.19 or later is needed; this is Node ${process.versions.node}.`);
}

/**
 * Runs npm without questions; what it says about failing is kept for the end.
 * @param {string[]} args
 */
function npm(...args) {
  // Started by npm, its own script is known and needs no shell; started by hand, the command on PATH does.
  const script = process.env.npm_execpath?.endsWith("npm-cli.js") ? process.env.npm_execpath : undefined;
  const options = /** @type {const} */ ({ cwd: root, stdio: ["ignore", "inherit", "pipe"], encoding: "utf8" });
  const common = ["--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  return script
    ? spawnSync(process.execPath, [script, ...args, ...common], options)
    : spawnSync("npm", [...args, ...common], { ...options, shell: process.platform === "win32" });
}

if (!upToDate()) {
  console.log("Installing packages …");
  const { status, stderr } = npm("ci");
  if (status !== 0) {
    console.error(stderr);
    giveUp("Packages could not be installed: check the network, then run `npm ci` to see why.");
  }
}
