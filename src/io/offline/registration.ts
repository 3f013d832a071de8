import { create } from "zustand";
import { within } from "../inFile";
import { sha256 } from "../sha256";
import { trusted } from "../trusted";
import { keep } from "./kept";
import { takeOver } from "./takeOver";
import type { Used } from "./usedBy";

interface Offline {
  /** Whether the page is kept on the device: not yet, it is, or it cannot be. */
  readonly page: "coming" | "kept" | "refused";
  /** Whether another edition of the page or of its data is ready. */
  readonly isRenewed: boolean;
}

export const offline = create<Offline>(() => ({ page: "coming", isRenewed: false }));

const script = "./sw.js";

/** Keeps the files of the data that a page has used, as they are now. */
async function keepUsed({ files }: Used): Promise<void> {
  await Promise.allSettled(
    files().map(async (file) => {
      const response = await fetch(`./${file}`);
      if (response.ok) await keep(file, response);
    }),
  );
}

/** Says how far the worker is that keeps the page, and whether another one waits to take its place. */
function follow(registration: ServiceWorkerRegistration) {
  const look = () => {
    const { active, waiting, installing } = registration;
    offline.setState({ page: active ? "kept" : waiting || installing ? "coming" : "refused" });
    if (active && waiting) offline.setState({ isRenewed: true });
  };
  const heed = () => {
    registration.installing?.addEventListener("statechange", look);
    look();
  };
  registration.addEventListener("updatefound", heed);
  heed();
}

/** Removes the worker where its server has none any more, as after a return to an edition before it. */
async function leaveIfGone(registration: ServiceWorkerRegistration): Promise<void> {
  const { status } = await fetch(script, { cache: "no-store" });
  if (status !== 404 && status !== 410) return;
  await registration.unregister();
  offline.setState({ page: "refused", isRenewed: true });
}

/** Looks for another edition of the page, and of the data that it uses. */
async function lookForNew(registration: ServiceWorkerRegistration, used: Used): Promise<void> {
  await registration.update().catch(() => leaveIfGone(registration));
  const response = await fetch("./catalog.json");
  const hash = response.ok ? await sha256(await response.arrayBuffer()) : null;
  const shown = used.hash();
  if (!hash || !shown || hash === shown) return;
  await keepUsed(used);
  offline.setState({ isRenewed: true });
}

/** Milliseconds after which a page that is looked at again looks for a new edition. */
const often = 3_600_000;

async function start(used: Used): Promise<void> {
  if (!import.meta.env.PROD || within) throw new Error("this page is not kept");
  const registration = await navigator.serviceWorker.register(trusted(script));
  // Until a worker is there nobody else keeps it.
  if (!registration.active || !navigator.serviceWorker.controller) await keepUsed(used);
  follow(registration);
  let last = 0;
  const look = () => {
    last = Date.now();
    // Without a network there is nothing new.
    void lookForNew(registration, used).catch(() => undefined);
  };
  addEventListener("online", look);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && Date.now() - last > often) look();
  });
  look();
}

let started: Promise<void> | undefined;

/** Keeps the page on the device from now on, with what it has used, and hears of new editions. */
export function keepPage(used: Used): void {
  started ??= start(used).catch(() => offline.setState({ page: "refused" }));
}

/** Whether the reader asks the browser to spare the line. */
export const sparesLine = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData ?? false;

/** The worker of a new edition once it has all of that; null where there is none, or it cannot be had. */
async function complete({ waiting, installing }: ServiceWorkerRegistration): Promise<ServiceWorker | null> {
  if (waiting || !installing) return waiting;
  if (installing.state === "installing")
    await new Promise((changed) => installing.addEventListener("statechange", changed, { once: true }));
  return installing.state === "installed" ? installing : null;
}

/** Milliseconds without a fetch after which a page is at rest. */
const rest = 500;

/** Waits until nothing has been fetched for a while. */
const atRest = () =>
  new Promise<void>((resolve) => {
    const come = () => {
      fetches.disconnect();
      resolve();
    };
    let timer = setTimeout(come, rest);
    const fetches = new PerformanceObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(come, rest);
    });
    fetches.observe({ type: "resource" });
  });

/** Loads the page in its new edition. */
export async function takeNew(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  const worker = registration && (await complete(registration));
  if (!worker) return location.reload();
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
  // Asked while the one before answers a fetch, Chromium lets half a minute pass before it looks again.
  await atRest();
  worker.postMessage(takeOver, { transfer: [] });
}
