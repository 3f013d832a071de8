// @vitest-environment jsdom
import "../ui/dom";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { observe } from "../../src/core/observe";
import { yearly } from "../../src/core/period";
import { useReports, withReports } from "../../src/io/useReports";
import { mirrorDemo, partnerFiles } from "../mirrorDemo";
import { serve } from "./small";

const served = Object.fromEntries(Object.entries(partnerFiles).map(([path, json]) => [path, JSON.stringify(json)]));
const demo = mirrorDemo("BB");
const names = ["AA", "BB", "DD", "EE"].map((code) => `series/${code}.json`);
let client = new QueryClient();
const within = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={client}>{children}</QueryClientProvider>
);
const reading = (files: readonly string[]) => renderHook(() => useReports(demo, files), { wrapper: within });

beforeEach(() => void (client = new QueryClient()));
afterEach(() => vi.unstubAllGlobals());

describe("the reports of further partners", () => {
  test("are read when told to, and set beside what is there", async () => {
    vi.stubGlobal("fetch", serve(served));
    const { result } = reading(names);
    expect(result.current.reading).toEqual({ kind: "idle" });
    act(() => result.current.start());
    expect(result.current.reading).toEqual({ kind: "reading", done: 0, all: 4 });
    await waitFor(() => expect(result.current.reading.kind).toBe("read"));
    const { reading: read } = result.current;
    if (read.kind !== "read") throw new Error("not read");
    expect(read.failed).toBe(0);
    expect([...read.dataset.reporters.keys()]).toEqual(["ZZ", "BB", "AA", "DD", "EE"]);
    expect(observe(read.dataset, "AA", "ZZ", "imports", yearly(2020)).figure.kind).toBe("amount");
    expect(read.dataset.reporters.get("BB")).toBe(demo.reporters.get("BB"));
  });

  test("that cannot be fetched are counted, and the others used", async () => {
    vi.stubGlobal("fetch", serve({ ...served, "series/AA.json": new Error("no network"), "series/DD.json": "{}" }));
    const { result } = reading(names);
    act(() => result.current.start());
    await waitFor(() => expect(result.current.reading).toMatchObject({ kind: "read", failed: 2 }));
  });

  test("are read a few at a time, and no more once stopped", async () => {
    const many = Array.from({ length: 40 }, (_, i) => `series/${i}.json`);
    const asked: ((response: Response) => void)[] = [];
    vi.stubGlobal("fetch", () => new Promise<Response>((answer) => asked.push(answer)));
    const { result } = reading(many);
    act(() => result.current.start());
    await waitFor(() => expect(asked).toHaveLength(8));
    act(() => result.current.stop());
    for (const answer of asked) answer(new Response("{}"));
    await waitFor(() => expect(client.isFetching()).toBe(0));
    // Whatever follows the answers has begun by the next turn.
    await new Promise(setImmediate);
    expect(asked).toHaveLength(8);
    expect(result.current.reading).toEqual({ kind: "idle" });
  });

  test("leave the file of a reporter alone that has all that they say", () => {
    const json = partnerFiles["series/BB.json"];
    const file = { file: "series/BB.json", json, sha256: null, problem: null, isUnreached: false };
    expect(withReports(demo, [file]).dataset.reporters.get("BB")).toBe(demo.reporters.get("BB"));
  });
});
