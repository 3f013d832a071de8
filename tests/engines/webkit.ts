import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import type { Start, Tab } from "./engine";

/** Sends one command of the W3C's WebDriver protocol. */
type Send = <Answer = null>(method: "GET" | "POST", path: string, body?: object) => Promise<Answer>;

/** What the protocol calls an element. */
type Found = Readonly<Record<string, string>>;

interface Noted {
  faults?: string[];
}

function sender(address: string): Send {
  return async (method, path, body = {}) => {
    const answer = await fetch(address + path, { method, ...(method === "POST" && { body: JSON.stringify(body) }) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${value.error}, ${value.message}`);
    return value;
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}

/** A screen that nobody sees, and what it is called. */
async function startScreen(): Promise<[ChildProcess, string]> {
  const screen = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [name] = await once(screen.stdout, "data");
  return [screen, `:${String(name).trim()}`];
}

/** The protocol tells nothing of the console, and the page is asked itself: from when it has come. */
function noteFaults(): void {
  const faults: string[] = ((globalThis as Noted).faults = []);
  addEventListener("error", ({ message }) => {
    // No failure: a size changed while sizes were told, and is told in the next frame.
    if (!message.startsWith("ResizeObserver loop")) faults.push(message);
  });
  addEventListener("unhandledrejection", ({ reason }) => faults.push(String(reason)));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    faults.push(`${violatedDirective} refused ${blockedURI}`),
  );
}

/** Whether an element stands where it stood two frames before: a click lands on a place, whatever is there by then. */
const standsStill = `
  const [element, answer] = arguments;
  const place = () => JSON.stringify(element.getBoundingClientRect());
  const before = place();
  requestAnimationFrame(() => requestAnimationFrame(() => answer(place() === before)));
`;

function tabOf(send: Send): Tab {
  const pathOf = (found: Found) => `/element/${Object.values(found)[0]}`;
  const ask: Tab["ask"] = (question, ...given) =>
    send("POST", "/execute/sync", { script: `return (${String(question)})(...arguments)`, args: given });
  /** By keys, which reach what has the focus when they are pressed. */
  const type = async (text: string) => {
    const strokes = Array.from(text).flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await send("POST", "/actions", { actions: [{ type: "key", id: "keyboard", actions: strokes }] });
  };
  return {
    async go(address) {
      await send("POST", "/url", { url: address });
      await ask(noteFaults);
    },
    async back() {
      await send("POST", "/back");
    },
    press: (role, name) =>
      vi.waitFor(
        async () => {
          const value = `${role}, [role=${role}]`;
          for (const found of await send<Found[]>("POST", "/elements", { using: "css selector", value }))
            if ((await send<string>("GET", `${pathOf(found)}/computedlabel`)) === name) {
              if (!(await send<boolean>("POST", "/execute/async", { script: standsStill, args: [found] })))
                throw new Error(`The ${role} "${name}" moves.`);
              return send("POST", `${pathOf(found)}/click`);
            }
          throw new Error(`There is no ${role} "${name}".`);
        },
        { timeout: 30_000 },
      ),
    type,
    enter: () => type("\uE007"),
    ask,
    faults: () => ask(() => (globalThis as Noted).faults ?? []),
    // One window is all the browser has under its driver: the next page replaces this one.
    close: () => send("POST", "/url", { url: "about:blank" }),
  };
}

/** Starts WebKitGTK's own small browser by WebKitGTK's driver. */
export const startWebKit: Start = async (downloads) => {
  const home = mkdtempSync(join(tmpdir(), "vis-a-vis-"));
  writeFileSync(join(home, "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const [screen, display] = await startScreen();
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", ["--host=127.0.0.1", `--port=${port}`], {
    stdio: "ignore",
    // With the browser that it starts, one group of processes.
    detached: true,
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: "x11",
      LC_ALL: "C",
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_CACHE_HOME: home,
    },
  });
  const toDriver = sender(`http://127.0.0.1:${port}`);
  await vi.waitFor(() => toDriver("GET", "/status"), { timeout: 30_000 });
  const { sessionId } = await toDriver<{ sessionId: string }>("POST", "/session", { capabilities: {} });
  const send: Send = (method, path, body) => toDriver(method, `/session/${sessionId}${path}`, body);
  await send("POST", "/window/rect", { width: 1280, height: 900 });
  return {
    newTab: async () => tabOf(send),
    async close() {
      const ended = once(driver, "exit");
      if (driver.pid !== undefined) process.kill(-driver.pid);
      await ended;
      screen.kill();
      rmSync(home, { recursive: true, force: true, maxRetries: 10 });
    },
  };
};
