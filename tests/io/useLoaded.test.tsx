// @vitest-environment jsdom
import "../ui/dom";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Needs } from "../../src/io/load";
import { useLoaded, useLoadedAhead } from "../../src/io/useLoaded";
import { serve, smallFiles } from "./small";

const kazakh: Needs = { reporter: "KZ", source: null, also: [], years: null, whole: false };

/** A page's cache, with what is loaded ahead in it and what is asked of it. */
function page() {
  const client = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return {
    client,
    ahead: renderHook(() => useLoadedAhead(), { wrapper }).result.current,
    ask: () => renderHook(() => useLoaded(kazakh), { wrapper }).result,
  };
}

/** Serves these files from now on, and notes what is asked for. */
function served(files: Readonly<Record<string, string | Error>>): string[] {
  const asked: string[] = [];
  const answer = serve(files);
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    return answer(address);
  });
  return asked;
}

const settled = (client: QueryClient, asked: readonly string[]) =>
  waitFor(() => {
    expect(asked).toContain("./series/KZ.json");
    expect(client.isFetching()).toBe(0);
  });

afterEach(() => vi.unstubAllGlobals());

describe("a question that is loaded ahead", () => {
  test("is answered as soon as it is asked, and asks for nothing more", async () => {
    const asked = served(smallFiles);
    const { client, ahead, ask } = page();
    act(() => ahead(kazakh));
    await settled(client, asked);
    const many = asked.length;
    expect(ask().current.loaded?.dataset?.reporters.has("KZ")).toBe(true);
    expect(asked).toHaveLength(many);
  });

  test("is asked for anew where its file could not be had", async () => {
    const asked = served({ ...smallFiles, "series/KZ.json": new Error("no network") });
    const { client, ahead, ask } = page();
    act(() => ahead(kazakh));
    await settled(client, asked);
    served(smallFiles);
    const result = ask();
    expect(result.current.loaded).toBe(null);
    await waitFor(() => expect(result.current.loaded?.dataset?.reporters.has("KZ")).toBe(true));
    expect(result.current.loaded?.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("is not the one that a pointer only passes", async () => {
    const asked = served(smallFiles);
    const { client, ahead } = page();
    act(() => {
      ahead({ ...kazakh, reporter: "ES" });
      ahead(kazakh);
    });
    await settled(client, asked);
    expect(asked).not.toContain("./series/ES.json");
  });
});
