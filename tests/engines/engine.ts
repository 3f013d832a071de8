import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, vi } from "vitest";
import { serve } from "../../.ci/site.mjs";

/** A tab of a browser, whatever drives it. */
export interface Tab {
  readonly go: (address: string) => Promise<void>;
  readonly back: () => Promise<void>;
  /** Presses what has a role and an accessible name, as soon as it is there. */
  readonly press: (role: string, name: string) => Promise<void>;
  /** Types into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  readonly enter: () => Promise<void>;
  /** What a function answers in the page; it and what it is given travel as text. */
  readonly ask: <Given extends unknown[], Answer>(
    question: (...given: Given) => Answer,
    ...given: Given
  ) => Promise<Answer>;
  /** What failed in the page or was refused to it. */
  readonly faults: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export interface Driven<Kind extends Tab = Tab> {
  readonly newTab: () => Promise<Kind>;
  readonly close: () => Promise<void>;
}

/** Starts a browser that saves files in a folder. */
export type Start<Kind extends Tab = Tab> = (downloads: string) => Promise<Driven<Kind>>;

const patiently = <Answer>(act: () => Promise<Answer>): Promise<Answer> => vi.waitFor(act, { timeout: 30_000 });

/** A browser beside the production build, for the tests of a file. */
export function withBrowser<Kind extends Tab>(start: Start<Kind>) {
  const downloads = mkdtempSync(join(tmpdir(), "vis-a-vis-"));
  let browser: Driven<Kind>;
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    site = await serve();
    browser = await start(downloads);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  return {
    /** A page that is answered, at an address on the site or that of a file; a fault in it fails the test. */
    open: async (address: string, act: (tab: Kind) => Promise<void>): Promise<void> => {
      const tab = await browser.newTab();
      try {
        await tab.go(new URL(address, site.address).href);
        const isAnswered = () => document.querySelector("#root main:not([aria-busy=true]) h1") !== null;
        await patiently(async () => expect(await tab.ask(isAnswered)).toBe(true));
        await act(tab);
        expect(await tab.faults()).toEqual([]);
      } finally {
        await tab.close();
      }
    },

    /** The bytes of a file that a button saves, once they are there. */
    saved: async (tab: Tab, button: string, name: string): Promise<Buffer> => {
      await tab.press("button", button);
      return patiently(async () => {
        expect(readdirSync(downloads)).toContain(name);
        const bytes = readFileSync(join(downloads, name));
        expect(bytes.length).toBeGreaterThan(0);
        return bytes;
      });
    },
  };
}

/** Waits until the finding is of this kind. */
export const finding = (tab: Tab, like: RegExp): Promise<void> =>
  patiently(async () => expect(await tab.ask(() => document.querySelector("#root h1")?.textContent)).toMatch(like));

/** Waits until a tab of the page is the chosen one. */
export const chosen = (tab: Tab, name: string): Promise<void> =>
  patiently(async () =>
    expect(await tab.ask(() => document.querySelector("[role=tab][aria-selected=true]")?.textContent)).toBe(name),
  );

/** What the address asks. */
export const asked = async (tab: Tab): Promise<URLSearchParams> =>
  new URL(await tab.ask(() => location.href)).searchParams;
