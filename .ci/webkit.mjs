// Tells whether there is a WebKit for the browser tests.
import { spawnSync } from "node:child_process";

/** Whether WebKitGTK's driver is there, and a screen that nobody sees: Debian's webkit2gtk-driver and xvfb. */
export function hasWebKit() {
  return [
    ["WebKitWebDriver", "--help"],
    ["Xvfb", "-help"],
  ].every(([name, ...args]) => spawnSync(name, args, { stdio: "ignore", timeout: 60_000 }).error === undefined);
}
