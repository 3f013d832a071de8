// Finds a Chromium for the browser tests, the benchmark and whoever else needs real layout.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** Without a sandbox, since it cannot start as root in a container; without the browser's own traffic; letters as wide as a screen has them, which a shell rounds. */
export const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--font-render-hinting=none",
];

const env = process.env;
const windows = process.platform === "win32";

const howToGetOne =
  "No Chromium found: install Chromium, Chrome or Edge, or run `npx playwright install chromium`, or set CHROMIUM_PATH.";

/** @param {string} name */
function onPath(name) {
  const places = (env.PATH ?? "").split(delimiter).filter((place) => place !== "");
  return places.map((place) => join(place, windows ? `${name}.exe` : name));
}

function usualPlaces() {
  if (process.platform === "darwin") {
    const applications = ["Chromium", "Google Chrome", "Microsoft Edge"].map((a) => `${a}.app/Contents/MacOS/${a}`);
    return ["/Applications", join(homedir(), "Applications")].flatMap((d) => applications.map((a) => join(d, a)));
  }
  if (windows) {
    const programs = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((d) => d !== undefined);
    const applications = ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe"];
    return programs.flatMap((d) => [...applications, "Microsoft/Edge/Application/msedge.exe"].map((a) => join(d, a)));
  }
  return [];
}

function downloadedByPlaywright() {
  const caches = { darwin: "Library/Caches/ms-playwright", win32: "AppData/Local/ms-playwright" };
  const cache = env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), caches[process.platform] ?? ".cache/ms-playwright");
  if (!existsSync(cache)) return [];
  const builds = readdirSync(cache).filter((name) => /^chromium(_headless_shell)?-/.test(name));
  const names = ["chrome", "chrome.exe", "headless_shell", "chrome-headless-shell", "chrome-headless-shell.exe"];
  const mac = ["Chromium", "Google Chrome for Testing"].map((name) => `${name}.app/Contents/MacOS/${name}`);
  return builds.flatMap((build) =>
    readdirSync(join(cache, build)).flatMap((folder) =>
      [...names, ...mac].map((name) => join(cache, build, folder, name)),
    ),
  );
}

/**
 * Whether a file is there and starts. Some distributions put a script in place of the browser that only says where to
 * get it. Not tried on Windows, where `--version` opens a window.
 * @param {string} path
 */
function works(path) {
  if (!existsSync(path)) return false;
  return windows || spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

function find() {
  // The shell has no windows and no parts around the page, and needs half the processor time for each.
  const names = [
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
  ];
  return [...names.flatMap(onPath), ...usualPlaces(), ...downloadedByPlaywright()].find(works);
}

function mayUseApt() {
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  const debian = /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release);
  return debian && process.getuid?.() === 0 && onPath("apt-get").some((path) => existsSync(path));
}

/** Installs the first of some packages that can be had, on Debian and Ubuntu as root; whether one was. @param {...string} names */
export function installed(...names) {
  if (!mayUseApt()) return false;
  console.error(`Installing ${names[0]} with apt-get …`);
  const options = /** @type {const} */ ({
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...env, DEBIAN_FRONTEND: "noninteractive" },
  });
  spawnSync("apt-get", ["update", "-q"], options);
  return names.some((name) => spawnSync("apt-get", ["install", "-y", "-q", name], options).status === 0);
}

/** The path of a Chromium; on Debian and Ubuntu as root, installs one where there is none. Throws with one line. */
export function chromium() {
  if (env.CHROMIUM_PATH) {
    if (works(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH is ${env.CHROMIUM_PATH}, which is not a browser that starts.`);
  }
  let found = find();
  if (found === undefined && installed("chromium-headless-shell", "chromium")) found = find();
  if (found === undefined) throw new Error(howToGetOne);
  return found;
}

/** A Chromium and its flags, as `npm run chart` is told of them. */
export const browserEnv = () => ({ CHROMIUM_PATH: chromium(), CHROMIUM_FLAGS: flags.join(" ") });
