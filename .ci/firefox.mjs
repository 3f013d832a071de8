// Finds a Firefox for the browser tests.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installed } from "./chromium.mjs";

const { env } = process;

function find() {
  const names = ["firefox-esr", "firefox"];
  const places = (env.PATH ?? "").split(delimiter).flatMap((place) => names.map((name) => join(place, name)));
  return [...places, "/Applications/Firefox.app/Contents/MacOS/firefox"].find(
    (path) => existsSync(path) && spawnSync(path, ["--version"], { stdio: "ignore", timeout: 60_000 }).status === 0,
  );
}

/** Whether there is one, or one can be had: on Debian and Ubuntu as root it is installed where all tests must run. */
export function hasFirefox() {
  if (env.FIREFOX_PATH ?? find()) return true;
  return env.CI === "true" && installed("firefox-esr") && find() !== undefined;
}

/** The path of a Firefox. Throws with one line where there is none. */
export function firefox() {
  const path = env.FIREFOX_PATH ?? find();
  if (path === undefined) throw new Error("No Firefox found: install Firefox, or set FIREFOX_PATH.");
  return path;
}
